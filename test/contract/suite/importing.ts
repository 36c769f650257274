import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { events, methods, type ArchiveApi, type ArchiveEvent } from '../../../contract/contract.ts';
import type { Collection } from '../../../contract/job-schemas.ts';
import { valueOf } from '../../support/outcome.ts';
import { failed } from './failed.ts';

/**
 * What adding, jobs and collections answer, one after the other.
 *
 * @param libraryFolder where sources may be put too
 */
export function testImporting(api: () => ArchiveApi, libraryFolder: () => string): void {
  test('add takes a folder in, tells of it, and what came in is found', async () => {
    const folder = join(libraryFolder(), 'incoming');
    mkdirSync(folder);
    writeFileSync(join(folder, 'one.txt'), 'عنوان فريد كالعنقاء\n\nنص المادة.\n');
    writeFileSync(join(folder, 'two.bin'), Buffer.from([0, 1, 2, 3]));
    const heard: ArchiveEvent[] = [];
    const changed = new Promise<void>((resolve) => {
      const unsubscribe = api().subscribe((event) => {
        heard.push(event);
        if (event.name !== 'library-changed') return;
        unsubscribe();
        resolve();
      });
    });
    const job = valueOf(await api().add({ paths: [folder] }));
    await changed;
    const counts = { filesDone: 2, filesFound: 2, added: 1, skipped: 1, failed: 0, problems: 1 };
    expect([job.state, job.sources, job.counts]).toEqual([
      'done',
      [basename(folder)],
      expect.objectContaining(counts),
    ]);
    expect(heard).toContainEqual({
      name: 'index-progress',
      detail: { indexed: 32, articles: 32 },
    });
    expect(heard).toContainEqual({ name: 'library-changed', detail: { articles: 32 } });
    const states = heard.flatMap((event) =>
      event.name === 'job-progress' ? [event.detail.state] : [],
    );
    expect([...new Set(states)]).toEqual(['waiting', 'running', 'done']);
    for (const event of heard) v.parse(events[event.name], event.detail);
    const additions = valueOf(await api().additions({}));
    expect(v.parse(methods.additions.reply, additions)).toEqual(additions);
    expect(additions.additions[0]).toMatchObject({ job: job.id, articles: 1 });
    const report = valueOf(await api().report({ id: job.id, outcomes: ['skipped'] }));
    expect(report).toEqual({
      total: 1,
      files: [
        {
          collection: basename(folder),
          path: 'two.bin',
          inside: null,
          outcome: 'skipped',
          format: null,
          articles: 0,
          problems: [{ problem: { kind: 'unknown-format' }, place: null }],
          guesses: [],
        },
      ],
    });
    expect(valueOf(await api().jobs({})).jobs).toEqual([job]);
    expect(valueOf(await api().search({ query: 'كالعنقاء' })).total).toBe(1);
  });

  test('a collection is listed, told how it is to be read, and read again so', async () => {
    const folder = join(libraryFolder(), 'told');
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.txt'), 'خبر عن الزمرد\n\nنص.');
    const job = valueOf(await api().add({ paths: [folder], watch: false }));
    const find = async (): Promise<Collection | undefined> =>
      valueOf(await api().collections({})).collections.find(({ name }) => name === 'told');
    const before = await find();
    const id = before?.id ?? 0;
    const changed = valueOf(await api().setCollection({ id, encoding: 'windows-1256' }));
    const again = valueOf(await api().reread({ id }));
    expect([before, changed, again.state, again.id > job.id]).toEqual([
      {
        id,
        name: 'told',
        place: 'told',
        files: 1,
        articles: 1,
        vanished: 0,
        isWatched: false,
        encoding: null,
        mapping: null,
      },
      { ...before, encoding: 'windows-1256' },
      'waiting',
      true,
    ]);
    expect(await api().setCollection({ id: 4711, watch: true })).toEqual(
      failed({ kind: 'collection-not-found', id: 4711 }),
    );
  });

  test('a job that is not there, or has ended, cannot be steered', async () => {
    const [job] = valueOf(await api().jobs({})).jobs.filter(({ state }) => state === 'done');
    const id = job?.id ?? 0;
    expect([
      await api().steer({ id: 4711, wish: 'pause' }),
      await api().steer({ id, wish: 'cancel' }),
      await api().report({ id: 4711 }),
    ]).toEqual([
      failed({ kind: 'job-not-found', id: 4711 }),
      failed({ kind: 'job-not-found', id }),
      failed({ kind: 'job-not-found', id: 4711 }),
    ]);
  });

  test('adding what is not there is a failure that names it', async () => {
    const path = join(libraryFolder(), 'nowhere');
    expect(await api().add({ paths: [path] })).toMatchObject(
      failed({ kind: 'path-unreadable', path, cause: expect.any(String) as string }),
    );
  });
}
