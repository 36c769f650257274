import type { ZoneKind } from '../archive/article.ts';
import type { Language } from './describe-failure.ts';

/** Where in an article something stands: «في العنوان». */
export function describePlace(zone: ZoneKind, language: Language): string {
  return places[zone][language];
}

const places: Readonly<Record<ZoneKind, Readonly<Record<Language, string>>>> = {
  published: { ar: 'في سطر النشر', en: 'in the line of publication' },
  title: { ar: 'في العنوان', en: 'in the title' },
  standfirst: { ar: 'في المقدمة', en: 'in the standfirst' },
  byline: { ar: 'في اسم الكاتب', en: 'in the byline' },
  source: { ar: 'في اسم المصدر', en: 'in the name of the source' },
  caption: { ar: 'في شرح الصورة', en: 'in a caption' },
  dateline: { ar: 'في مكان التحرير', en: 'in the dateline' },
  crosshead: { ar: 'في عنوان فرعي', en: 'in a crosshead' },
  body: { ar: 'في المتن', en: 'in the body' },
  related: { ar: 'في العناوين ذات الصلة', en: 'in the related headlines' },
};
