import { expect, test } from 'vitest';
import { noCounts } from '../../../archive/library/job.ts';
import { ProgressDisplay } from '../../../host/imports/progress-display.ts';

const progress = { counts: noCounts, articlesPerSecond: null, secondsLeft: null };

/** What is written to a stream while an import is shown on it. */
function shown(
  stream: { isTTY: boolean; columns?: number },
  show: (display: ProgressDisplay) => void,
): string {
  let written = '';
  const write = (text: string): boolean => {
    written += text;
    return true;
  };
  show(new ProgressDisplay('en', { ...stream, write } as unknown as NodeJS.WriteStream));
  return written;
}

test('a terminal sees one line that is written over, and taken away at the end', () => {
  const written = shown({ isTTY: true, columns: 30 }, (display) => {
    display.show(progress);
    display.clear();
    display.clear();
  });
  const line = '\u20680/0\u2069 files · \u20680\u2069 articles';
  expect(written).toBe(`\r${line}\u001b[K\r\u001b[K`);
});

test('the index is told of when it is what is waited for', () => {
  const event = { name: 'index-progress', detail: { indexed: 3, articles: 10 } } as const;
  const written = shown({ isTTY: true }, (display) => {
    display.hear(event);
    display.indexing();
    display.hear(event);
  });
  expect(written).toBe('\rindexing 3/10\u001b[K');
});

test('a log sees nothing of an import that is over in a moment', () => {
  expect(
    shown({ isTTY: false }, (display) => {
      display.show(progress);
      display.clear();
    }),
  ).toBe('');
});
