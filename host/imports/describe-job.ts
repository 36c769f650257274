import type { Language } from '../../contract/describe-failure.ts';
import { isolate } from '../../contract/isolate.ts';
import type { Job } from '../../contract/job-schemas.ts';

/** Where a job stands and what it has done, on one line. */
export function describeJob({ id, state, counts }: Job, language: Language): string {
  const { filesDone, added, replaced, unchanged, vanished, skipped, failed, problems } = counts;
  const said = states[state][language];
  return language === 'ar'
    ? `الاستيراد ${isolate(id)} ${said} · الملفات: ${filesDone}، تُرك منها ${skipped} وتعذّر ${failed} · المواد الجديدة: ${added} · المستبدلة: ${replaced} · كما هي: ${unchanged} · لم تعد في مصدرها: ${vanished} · المشكلات: ${problems}`
    : `import ${id} ${said} · files: ${filesDone}, of which ${skipped} skipped and ${failed} failed · articles: ${added} taken, ${replaced} replaced, ${unchanged} unchanged, ${vanished} vanished · problems: ${problems}`;
}

const states: Readonly<Record<Job['state'], Readonly<Record<Language, string>>>> = {
  waiting: { ar: 'ينتظر دوره', en: 'is waiting' },
  running: { ar: 'جارٍ', en: 'is running' },
  paused: { ar: 'متوقف مؤقتًا', en: 'is paused' },
  done: { ar: 'تمّ', en: 'is done' },
  cancelled: { ar: 'أُلغي', en: 'was cancelled' },
  failed: { ar: 'تعذّر', en: 'has failed' },
};
