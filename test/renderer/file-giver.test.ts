import { describe, expect, test } from 'vitest';
import { desktopFileGiver } from '../../renderer/api/desktop-file-giver.ts';
import type { Giving } from '../../renderer/api/file-giver.ts';
import { uploadFileGiver } from '../../renderer/api/upload-file-giver.ts';

const now = (): Date => new Date(2026, 10, 5, 9, 3, 7);
const ignore = (): void => undefined;

function transferOf(...files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

/** A host that takes everything, and what it was sent. */
function fakeHost(files: readonly File[]) {
  const sent: (readonly [string, string])[] = [];
  const giver = uploadFileGiver({
    now,
    pick: () => Promise.resolve(files),
    fetch: async (input, init) => {
      const asked = new URL(input as string, 'http://127.0.0.1').searchParams;
      const path = asked.get('path') ?? '';
      sent.push([`${asked.get('batch') ?? ''}/${path}`, await (init?.body as File).text()]);
      return Response.json({ ok: true, value: { path: `/library/${path.split('/')[0] ?? ''}` } });
    },
  });
  return { giver, sent };
}

describe('in a browser', () => {
  test('files are sent one by one, and what is to be added is what the host says', async () => {
    const inFolder = new File(['ب'], 'b.txt');
    Object.defineProperty(inFolder, 'webkitRelativePath', { value: 'صحف/b.txt' });
    const alsoInFolder = new File(['ج'], 'c.txt');
    Object.defineProperty(alsoInFolder, 'webkitRelativePath', { value: 'صحف/c.txt' });
    const { giver, sent } = fakeHost([new File(['أ'], 'a.txt'), inFolder, alsoInFolder]);
    const told: Giving[] = [];
    expect(await giver.choose('files', (giving) => told.push(giving))).toEqual({
      ok: true,
      value: ['/library/a.txt', '/library/صحف'],
    });
    expect(sent).toEqual([
      ['2026-11-05 09.03.07/a.txt', 'أ'],
      ['2026-11-05 09.03.07/صحف/b.txt', 'ب'],
      ['2026-11-05 09.03.07/صحف/c.txt', 'ج'],
    ]);
    expect(told).toEqual([0, 1, 2].map((filesDone) => ({ filesDone, files: 3 })));
  });

  test('two dropped files of one name are two files', async () => {
    const { giver, sent } = fakeHost([]);
    await giver.dropped(transferOf(new File(['1'], 'a.txt'), new File(['2'], 'a.txt')), ignore);
    expect(sent.map(([path]) => path.split('/')[1])).toEqual(['a.txt', 'a (2).txt']);
  });

  test('nothing is chosen, nothing is sent; a host that is gone is a failure', async () => {
    const { giver, sent } = fakeHost([]);
    expect([await giver.choose('folder', ignore), sent]).toEqual([{ ok: true, value: [] }, []]);
    const gone = uploadFileGiver({
      now,
      pick: () => Promise.resolve([new File([], 'a')]),
      fetch: () => Promise.reject(new Error('reset')),
    });
    expect(await gone.choose('files', ignore)).toEqual({
      ok: false,
      failure: { kind: 'unreachable', cause: 'reset' },
    });
  });
});

test('in Electron the paths are given, and nothing for a file that lies on no disk', async () => {
  const giver = desktopFileGiver({
    choose: (kind) => Promise.resolve([`/news/${kind}`]),
    pathOf: ({ name }) => (name === 'made' ? '' : `/news/${name}`),
  });
  expect([
    await giver.choose('folder', ignore),
    await giver.dropped(transferOf(new File([], 'a.txt'), new File([], 'made')), ignore),
  ]).toEqual([
    { ok: true, value: ['/news/folder'] },
    { ok: true, value: ['/news/a.txt'] },
  ]);
});
