import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { answer } from '../../contract/answer.ts';
import type { ArchiveEvent, Reply } from '../../contract/contract.ts';
import type { Recovery } from '../../contract/recovery.ts';
import { openArchive, type OpenArchive } from '../../service/open-archive.ts';
import { valueOf } from '../support/outcome.ts';
import { sourceWorkers } from '../support/source-workers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A real thread that ends when it is asked something with this word in it, or told so on its channel. */
const deadly = 'الزمهرير';

function mortal(entry: URL, channel: string): URL {
  const script = `
    import { BroadcastChannel, parentPort } from 'node:worker_threads';
    const die = () => { throw new Error('the heap is full'); };
    parentPort.on('message', (told) => {
      if (told.kind === 'call' && JSON.stringify(told.request).includes('${deadly}')) die();
    });
    const channel = new BroadcastChannel('${channel}');
    channel.onmessage = die;
    channel.unref();
    await import('${entry.href}');
  `;
  return new URL(`data:text/javascript,${encodeURIComponent(script)}`);
}

interface Stage {
  readonly archive: OpenArchive;
  readonly recoveries: Recovery[];
  readonly events: ArchiveEvent[];
  readonly kill: (part: keyof typeof sourceWorkers) => void;
}

let channels: BroadcastChannel[] = [];
afterEach(() => {
  for (const channel of channels) channel.close();
  channels = [];
  vi.restoreAllMocks();
});

async function openMortal(libraryFolder: string): Promise<Stage> {
  vi.spyOn(console, 'error').mockReturnValue();
  const recoveries: Recovery[] = [];
  const events: ArchiveEvent[] = [];
  const channelOf = (part: string): string => `${libraryFolder}/${part}`;
  const opened = await openArchive({
    libraryFolder,
    seedsFolder: null,
    workers: {
      ...sourceWorkers,
      reading: mortal(sourceWorkers.reading, channelOf('reading')),
      importing: mortal(sourceWorkers.importing, channelOf('importing')),
      indexing: mortal(sourceWorkers.indexing, channelOf('indexing')),
    },
    onEvent: (event) => {
      events.push(event);
      if (event.name === 'recovered') recoveries.push(event.detail);
    },
  });
  return {
    archive: valueOf(opened),
    recoveries,
    events,
    kill: (part) => {
      const channel = new BroadcastChannel(channelOf(part));
      channels.push(channel);
      channel.postMessage('die');
    },
  };
}

/** So many pieces of news in a file to add. */
function news(count: number): string {
  const folder = temporaryFolder();
  const lines = Array.from({ length: count }, (_, n) =>
    JSON.stringify({ id: n, title: `خبر ${n}`, text: `نص الخبر ${n} عن الفسيفساء.` }),
  );
  mkdirSync(join(folder, 'news'));
  writeFileSync(join(folder, 'news', 'a.ndjson'), lines.join('\n'));
  return join(folder, 'news');
}

const search = ({ archive }: Stage, query: string) => answer(archive.api, 'search', { query });

async function total(stage: Stage, query: string): Promise<number | null> {
  return (valueOf(await search(stage, query)) as Reply<'search'>).total;
}

const interrupted = { ok: false, failure: { kind: 'interrupted', cause: 'the heap is full' } };

describe('a thread that comes to a sudden end', () => {
  test('while it searches: that search is interrupted, the next one answered', async () => {
    const stage = await openMortal(temporaryFolder());
    valueOf(await answer(stage.archive.api, 'add', { paths: [news(3)] }));
    const [killed, beside] = await Promise.all([search(stage, deadly), search(stage, 'خبر')]);
    expect([killed, beside]).toEqual([interrupted, interrupted]);
    expect(await total(stage, 'الفسيفساء')).toBe(3);
    await vi.waitFor(() => {
      expect(stage.recoveries).toEqual([{ part: 'reading', outcome: 'back' }]);
    });
    await stage.archive.close();
  });

  test('again and again is left alone, and says so', async () => {
    const stage = await openMortal(temporaryFolder());
    for (let death = 0; death < 4; death++) {
      expect(await search(stage, deadly)).toEqual(interrupted);
    }
    expect(await search(stage, '')).toEqual({
      ok: false,
      failure: { kind: 'unreachable', cause: 'the heap is full' },
    });
    expect(stage.recoveries.map(({ outcome }) => outcome)).toEqual([
      'back',
      'held',
      'held',
      'lost',
    ]);
    // The others are well.
    expect(await answer(stage.archive.api, 'jobs', {})).toMatchObject({ ok: true });
    await stage.archive.close();
  });

  test('while it imports: the import goes on from its last commit, to its end', async () => {
    const stage = await openMortal(temporaryFolder());
    const stop = stage.archive.subscribe((event) => {
      if (event.name !== 'job-progress' || event.detail.counts.added === 0) return;
      stop();
      stage.kill('importing');
    });
    valueOf(await answer(stage.archive.api, 'add', { paths: [news(2500)], wait: false }));
    await vi.waitFor(() => {
      expect(stage.recoveries).toEqual([{ part: 'importing', outcome: 'back' }]);
    }, 30_000);
    await vi.waitFor(async () => {
      expect(valueOf(await answer(stage.archive.api, 'jobs', {}))).toMatchObject({
        jobs: [{ state: 'done', counts: { added: 2500 } }],
      });
    }, 30_000);
    expect(await stage.archive.catchUp()).toBeNull();
    expect(await total(stage, 'الفسيفساء')).toBe(2500);
    await stage.archive.close();
  });

  test('twice over an import: the import is paused and can be gone on with', async () => {
    const stage = await openMortal(temporaryFolder());
    let deaths = 0;
    const stop = stage.archive.subscribe((event) => {
      if (event.name !== 'job-progress' || event.detail.state !== 'running' || deaths === 2) return;
      // One death for each time that it runs.
      if (stage.recoveries.length < deaths) return;
      deaths += 1;
      stage.kill('importing');
    });
    valueOf(await answer(stage.archive.api, 'add', { paths: [news(2500)], wait: false }));
    await vi.waitFor(() => {
      expect(stage.recoveries.map(({ outcome }) => outcome)).toEqual(['back', 'held']);
    }, 30_000);
    stop();
    const jobs = async (): Promise<Reply<'jobs'>['jobs']> =>
      (valueOf(await answer(stage.archive.api, 'jobs', {})) as Reply<'jobs'>).jobs;
    expect((await jobs()).map(({ state }) => state)).toEqual(['paused']);
    valueOf(await answer(stage.archive.api, 'steer', { id: 1, wish: 'resume' }));
    await vi.waitFor(async () => {
      expect(await jobs()).toMatchObject([{ state: 'done', counts: { added: 2500 } }]);
    }, 30_000);
    await stage.archive.close();
  });

  test('while it indexes: the index is brought up to date all the same', async () => {
    const stage = await openMortal(temporaryFolder());
    const added = answer(stage.archive.api, 'add', { paths: [news(500)] });
    const stop = stage.archive.subscribe((event) => {
      if (event.name !== 'index-progress') return;
      stop();
      stage.kill('indexing');
    });
    valueOf(await added);
    expect(await total(stage, 'الفسيفساء')).toBe(500);
    await vi.waitFor(() => {
      expect(stage.recoveries).toEqual([{ part: 'indexing', outcome: 'back' }]);
    });
    await stage.archive.close();
  });
});
