import { msg, str } from '@lit/localize';
import type { Job, JobCounts } from '../../../contract/job-schemas.ts';
import { isolate } from '../../strings/isolate.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatNumber } from '../../strings/numbers.ts';
import { formatTimeLeft } from '../../strings/time-left.ts';
import type { JobPace } from './jobs-controller.ts';

/** What an import looks through, in one line. */
export function nameJob({ sources }: Job): string {
  return nameSources(sources);
}

export function nameSources(sources: readonly string[]): string {
  return sources.map(isolatePath).join(msg('، ', { desc: 'Between names' }));
}

/** The parts of a path follow each other from the left, whatever script they are in. */
function isolatePath(source: string): string {
  return source.includes('/') ? `\u2066${source}\u2069` : isolate(source);
}

/** «متوقف مؤقتًا»: where an import stands. */
export function describeState(state: Job['state']): string {
  switch (state) {
    case 'waiting':
      return msg('ينتظر دوره', { desc: 'State of an import: waits for its turn' });
    case 'running':
      return msg('جارٍ', { desc: 'State of an import: it runs' });
    case 'paused':
      return msg('متوقف مؤقتًا', { desc: 'State of an import: paused' });
    case 'done':
      return msg('تمّ', { desc: 'State of an import: done' });
    case 'cancelled':
      return msg('أُلغي', { desc: 'State of an import: cancelled' });
    case 'failed':
      return msg('تعطّل', { desc: 'State of an import: failed' });
  }
}

/** From 0 to 1, of the bytes; `null` while it is not known what there is. */
export function partDone({ bytesDone, bytesFound }: JobCounts): number | null {
  return bytesFound === 0 ? null : Math.min(1, bytesDone / bytesFound);
}

/** What an import has done so far, each count behind its name; those of nothing are left out. */
export function listCounts({ counts, state }: Job): readonly string[] {
  const language = interfaceLanguage();
  const number = (count: number): string => formatNumber(language, count);
  const done = number(counts.filesDone);
  const found = number(counts.filesFound);
  const named: readonly (readonly [number, (n: string) => string])[] = [
    [counts.added, (n) => msg(str`مواد جديدة: ${n}`, { desc: 'Articles added by an import' })],
    [counts.replaced, (n) => msg(str`مستبدلة: ${n}`, { desc: 'Articles replaced by an import' })],
    [counts.unchanged, (n) => msg(str`كما كانت: ${n}`, { desc: 'Articles found as they were' })],
    [
      counts.vanished,
      (n) => msg(str`غابت عن مصدرها: ${n}`, { desc: 'Articles no longer in their source' }),
    ],
    [counts.skipped, (n) => msg(str`ملفات تُركت: ${n}`, { desc: 'Files that were skipped' })],
    [counts.failed, (n) => msg(str`ملفات تعذّرت: ${n}`, { desc: 'Files that failed' })],
    [counts.problems, (n) => msg(str`مشكلات أخرى: ${n}`, { desc: 'Other problems of an import' })],
  ];
  return [
    state === 'done'
      ? msg(str`ملفات: ${done}`, { desc: 'Files that an import looked at' })
      : msg(str`ملفات: ${done} من ${found}`, { desc: 'Files done of files found' }),
    ...named.flatMap(([count, say]) => (count === 0 ? [] : say(number(count)))),
  ];
}

/** How fast an import goes and what is left, as far as that is known. */
export function listPace({ articlesPerSecond, secondsLeft }: JobPace): readonly string[] {
  const language = interfaceLanguage();
  const pace =
    articlesPerSecond === null ? null : formatNumber(language, Math.round(articlesPerSecond));
  const left = secondsLeft === null ? null : isolate(formatTimeLeft(language, secondsLeft));
  return [
    ...(pace === null
      ? []
      : [msg(str`في الثانية: ${pace}`, { desc: 'Articles a second of an import' })]),
    ...(left === null
      ? []
      : [msg(str`الباقي: ${left} تقريبًا`, { desc: 'Time left of an import, in words' })]),
  ];
}

/** For those who hear the page: an import whose state has changed. */
export function tellNews(job: Job | undefined): string {
  if (job === undefined) return '';
  const name = nameJob(job);
  const state = describeState(job.state);
  return msg(str`استيراد ${name}: ${state}`, {
    desc: 'Spoken when the state of an import changes',
  });
}
