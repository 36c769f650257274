import type { RequestInput } from '../../contract/contract.ts';
import type { Collection, Job, ReportLine } from '../../contract/job-schemas.ts';
import type { FileGiver } from '../../renderer/api/file-giver.ts';
import type { ReadingRoom } from '../../renderer/features/reading-room/reading-room.ts';
import { fakeArchive, type FakeArchive } from './fake-archive-api.ts';
import { smallArchive } from './fixtures.ts';
import { harbourPapers, jobOf, reportLines } from './jobs.ts';
import { all, eventually, openRoom, press, words } from './open-room.ts';

/** What the page asked of an archive with these imports, collections and report. */
export interface Asked {
  readonly add: RequestInput<'add'>[];
  readonly steer: RequestInput<'steer'>[];
  readonly report: RequestInput<'report'>[];
  readonly set: RequestInput<'setCollection'>[];
  readonly reread: number[];
}

/** An archive with these imports, a report and a collection, and what is asked of it. */
export function importing(
  jobs: readonly Job[],
  lines: readonly ReportLine[] = reportLines,
): [FakeArchive, Asked] {
  const fake = fakeArchive(smallArchive);
  const asked: Asked = { add: [], steer: [], report: [], set: [], reread: [] };
  const succeed = <Value>(value: Value): Promise<{ ok: true; value: Value }> =>
    Promise.resolve({ ok: true, value });
  let collection: Collection = harbourPapers;
  fake.answers.jobs = () => succeed({ jobs: [...jobs] });
  fake.answers.add = (request) => {
    asked.add.push(request);
    return succeed(jobOf());
  };
  fake.answers.steer = (request) => {
    asked.steer.push(request);
    const state = ({ pause: 'paused', resume: 'running', cancel: 'cancelled' } as const)[
      request.wish
    ];
    return succeed({ ...jobOf(), id: request.id, state });
  };
  fake.answers.report = (request) => {
    asked.report.push(request);
    const { outcomes = [], offset = 0, limit = 100 } = request;
    const kept = lines.filter(({ outcome }) => outcomes.length === 0 || outcomes.includes(outcome));
    return succeed({ total: kept.length, files: kept.slice(offset, offset + limit) });
  };
  fake.answers.collections = () => succeed({ collections: [collection] });
  fake.answers.setCollection = ({ id, watch, encoding, mapping }) => {
    asked.set.push({
      id,
      ...(watch === undefined ? {} : { watch }),
      ...(encoding === undefined ? {} : { encoding }),
      ...(mapping === undefined ? {} : { mapping }),
    });
    collection = {
      ...collection,
      isWatched: watch ?? collection.isWatched,
      encoding: encoding === undefined ? collection.encoding : encoding,
    };
    return succeed(collection);
  };
  fake.answers.reread = ({ id }) => {
    asked.reread.push(id);
    return succeed(jobOf());
  };
  return [fake, asked];
}

/** Gives paths that tell how they were given. */
export const giver: FileGiver = {
  choose: (kind) => Promise.resolve({ ok: true, value: [`/chosen/${kind}`] }),
  dropped: (dropped) =>
    Promise.resolve({ ok: true, value: [...dropped.files].map(({ name }) => `/dropped/${name}`) }),
};

export async function openSheet(fake: FakeArchive): Promise<ReadingRoom> {
  const room = await openRoom(fake);
  room.fileGiver = giver;
  await eventually(() => all('kh-sources-pane button.add').length, 1);
  press('إضافة أرشيف');
  await eventually(() => all<HTMLDialogElement>('kh-import-sheet dialog')[0]?.open, true);
  return room;
}

/** The words without the isolates around names. */
export const plain = (selector: string): string[] =>
  words(selector).map((each) => each.replaceAll(/[\u2068\u2069]/gu, ''));
