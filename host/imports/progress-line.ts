import type { Language } from '../../contract/describe-failure.ts';
import { isolate } from '../../contract/isolate.ts';
import type { JobProgress } from '../../contract/job-schemas.ts';

export type Progress = Pick<JobProgress, 'counts' | 'articlesPerSecond' | 'secondsLeft'>;

const barWidth = 20;

/** How far an import is, on one line that is narrower than the terminal: a full one would wrap. */
export function progressLine(
  { counts, articlesPerSecond, secondsLeft }: Progress,
  language: Language,
  columns: number,
): string {
  const say = words[language];
  const articles = counts.added + counts.replaced + counts.unchanged;
  const parts = [
    bar(counts.bytesFound === 0 ? 0 : counts.bytesDone / counts.bytesFound),
    say.files(isolate(`${written(counts.filesDone)}/${written(counts.filesFound)}`)),
    say.articles(isolate(written(articles))),
    ...(articlesPerSecond === null
      ? []
      : [say.pace(isolate(written(Math.round(articlesPerSecond))))]),
    ...(secondsLeft === null ? [] : [say.left(isolate(duration(secondsLeft)))]),
  ];
  // The bar says least.
  if (widthOf(parts.join(' · ')) >= columns) parts.shift();
  while (parts.length > 1 && widthOf(parts.join(' · ')) >= columns) parts.pop();
  return parts.join(' · ');
}

/** Isolates keep a number in one piece where the line runs from right to left. */
const words = {
  ar: {
    files: (count: string) => `الملفات ${count}`,
    articles: (count: string) => `المواد ${count}`,
    pace: (count: string) => `في الثانية ${count}`,
    left: (time: string) => `بقي ${time}`,
  },
  en: {
    files: (count: string) => `${count} files`,
    articles: (count: string) => `${count} articles`,
    pace: (count: string) => `${count}/s`,
    left: (time: string) => `${time} left`,
  },
} as const;

/** Neutral characters: it fills from where the line begins, right or left. */
function bar(fraction: number): string {
  const full = Math.round(Math.min(1, fraction) * barWidth);
  return '█'.repeat(full) + '░'.repeat(barWidth - full);
}

const numbers = new Intl.NumberFormat('en');

function written(count: number): string {
  return numbers.format(count);
}

/** 0:07, 12:30, 3:04:05. */
function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const [mm, ss] = [minutes, whole % 60].map((part) => String(part).padStart(2, '0'));
  return hours > 0 ? `${hours}:${mm ?? ''}:${ss ?? ''}` : `${minutes}:${ss ?? ''}`;
}

/** Columns that a text takes; isolates take none. */
function widthOf(text: string): number {
  return text.replace(/[\u2066-\u2069]/gu, '').length;
}
