import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fakeArchive, type FakeArchive } from './fake-archive-api.ts';
import { smallArchive } from './fixtures.ts';
import { all, eventually, focused, openRoom, press, words } from './open-room.ts';

/** An archive that goes on with «قم» in two ways. */
function suggesting(): FakeArchive {
  const fake = fakeArchive(smallArchive);
  fake.answers.suggest = ({ text }) =>
    Promise.resolve({
      ok: true,
      value: {
        completions: text.endsWith('قم')
          ? [
              { text: text.replace(/قم$/, 'قمح'), articles: 9 },
              { text: text.replace(/قم$/, 'قمر'), articles: 1 },
            ]
          : [],
        didYouMean: null,
      },
    });
  return fake;
}

const options = (): string[] => words('[role=option] bdi');
const selected = (): string[] => words('[role=option][aria-selected=true] bdi');
const line = (): HTMLInputElement => {
  const [input] = all<HTMLInputElement>('input[type=search]');
  if (input === undefined) throw new Error('no search box');
  return input;
};

/** Opens the room, types, and waits for what hangs below the line. */
async function typeInto(fake: FakeArchive, text: string): Promise<void> {
  await openRoom(fake);
  await userEvent.keyboard('/');
  await userEvent.keyboard(text);
  await eventually(options, ['قمح', 'قمر']);
}

test('what is typed is gone on with, with the number of articles, in the words of a combobox', async () => {
  await typeInto(suggesting(), 'قم');
  expect({
    role: line().role,
    expanded: line().ariaExpanded,
    controls: all(`#${line().getAttribute('aria-controls') ?? ''}`).map((list) => list.role),
    counts: words('[role=option] .count'),
    spoken: words('[role=option] .visually-hidden'),
  }).toEqual({
    role: 'combobox',
    expanded: 'true',
    controls: ['listbox'],
    counts: ['9', '1'],
    spoken: ['9 مواد', 'مادة واحدة'],
  });
});

test('the arrow keys go round through line and suggestions, and Enter takes one', async () => {
  const fake = suggesting();
  await typeInto(fake, 'قم');
  const steps: string[][] = [];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
    await userEvent.keyboard(`{${key}}`);
    steps.push(selected());
  }
  const active = line().getAttribute('aria-activedescendant');
  expect([steps, all('[role=option]')[1]?.id]).toEqual([[['قمح'], ['قمر'], [], ['قمر']], active]);
  await userEvent.keyboard('{ArrowUp}{Enter}');
  await eventually(() => fake.searches.at(-1), {
    ...fake.searches.at(-1),
    query: 'قمح',
    typing: false,
  });
  expect([line().value, options(), line().ariaExpanded, focused() === line()]).toEqual([
    'قمح',
    [],
    'false',
    true,
  ]);
});

test('a click takes a suggestion, and the keyboard stays on the line', async () => {
  await typeInto(suggesting(), 'قم');
  const [, second] = all('[role=option]');
  if (second === undefined) throw new Error('no suggestion');
  await userEvent.click(second);
  await eventually(() => line().value, 'قمر');
  expect([options(), focused() === line()]).toEqual([[], true]);
});

test('Esc takes the suggestions away and nothing else; then the arrow leads to the results', async () => {
  await typeInto(suggesting(), 'قم');
  await userEvent.keyboard('{Escape}');
  await eventually(options, []);
  expect([line().value, line().ariaExpanded]).toEqual(['قم', 'false']);
  await eventually(() => words('.total').length, 1);
  await userEvent.keyboard('{ArrowDown}');
  await eventually(() => focused()?.localName, 'a');
});

test('they go when the keyboard leaves the line, and do not come for a query that was not typed', async () => {
  const fake = suggesting();
  await typeInto(fake, 'قم');
  await userEvent.tab();
  await userEvent.tab();
  await eventually(options, []);
  for (const room of document.querySelectorAll('kh-reading-room')) room.remove();
  await openRoom(fake, '#q=قم');
  await eventually(() => words('.total').length, 1);
  expect(options()).toEqual([]);
});

test('a query that finds nothing is answered with what was probably meant', async () => {
  const fake = fakeArchive(smallArchive);
  const asked: string[] = [];
  fake.answers.suggest = ({ text }) => {
    asked.push(text);
    return Promise.resolve({ ok: true, value: { completions: [], didYouMean: 'القمح' } });
  };
  await openRoom(fake, '#q=القمخ');
  const plainly = (): string[] =>
    words('kh-no-result button').map((label) => label.replace(/[\u2068\u2069]/g, ''));
  await eventually(plainly, ['هل تقصد «القمح»؟', 'اعرض كل المواد']);
  all<HTMLButtonElement>('kh-no-result button')[0]?.click();
  await eventually(() => words('.total'), ['9 نتائج · 0.003 ثانية']);
  expect([line().value, asked]).toEqual(['القمح', ['القمخ']]);
});

test('nothing is suggested where nothing can be', async () => {
  const fake = fakeArchive(smallArchive);
  fake.answers.suggest = () =>
    Promise.resolve({ ok: false, failure: { kind: 'unreachable', cause: 'reset' } });
  await openRoom(fake, '#q=مركبة');
  await eventually(() => words('kh-no-result button'), ['اعرض كل المواد']);
  press('اعرض كل المواد');
  await eventually(() => words('.total'), ['9 مواد']);
});
