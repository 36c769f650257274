import { assertNever } from '../archive/assert-never.ts';
import type { Language } from './describe-failure.ts';
import { isolate } from './isolate.ts';
import type { Finding } from './verification-schemas.ts';

/** What a verification found, in words: what, to which thing, and the way out. */
export function describeFinding(finding: Finding, language: Language): string {
  return language === 'ar' ? inArabic(finding) : inEnglish(finding);
}

/** The parts of a path follow each other from the left, whatever script they are in. */
const pathOf = (path: string): string => `\u2066${path}\u2069`;

function inArabic(finding: Finding): string {
  switch (finding.kind) {
    case 'database-damaged':
      return finding.file === 'library.db'
        ? `ملف المكتبة ${isolate(finding.file)} تالف: ${isolate(finding.detail)}. استعد نسخة محفوظة من مجلد المكتبة، أو أضف مصادرها إلى مكتبة جديدة.`
        : `الملف ${isolate(finding.file)}، وفيه ما صنعته أنت، تالف: ${isolate(finding.detail)}. استعده من نسخة محفوظة من مجلد المكتبة؛ المواد نفسها لا يمسّها هذا.`;
    case 'article-damaged':
      return `المادة ${isolate(finding.id)} «${isolate(finding.title)}» ليست كما أُخذت. أعد قراءة المجموعة «${isolate(finding.collection)}»، فملفها ${pathOf(finding.path)}، أو أضفه من جديد.`;
    case 'index-damaged':
      return `الفهرس ${isolate(finding.index)} تالف: ${isolate(finding.detail)}. يُبنى من جديد من المكتبة نفسها، ولم يضع منها شيء.`;
    case 'catalogue-behind':
      return `المكتبة أقدم من فهرسها: هي عند التغيير ${isolate(finding.catalogued)} وهو عند ${isolate(finding.indexed)}، كأن نسخة قديمة منها استُعيدت. أعد قراءة مجموعاتها لتعود موادها الأخيرة؛ والفهرس يُبنى من جديد مما فيها.`;
    case 'index-differs':
      return finding.extra > 0
        ? `في الفهرس ${isolate(finding.index)} مواد ليست في المكتبة ولم يحذفها أحد، وعددها ${isolate(finding.extra)}؛ وينقصه مما فيها ${isolate(finding.missing)}. أعد قراءة المجموعات لتعود المواد المفقودة؛ والفهرس يُبنى من جديد مما في المكتبة.`
        : `ينقص الفهرس ${isolate(finding.index)} مما في المكتبة ${isolate(finding.missing)}. يُبنى من جديد من المكتبة نفسها، ولم يضع منها شيء.`;
    default:
      return assertNever(finding);
  }
}

function inEnglish(finding: Finding): string {
  switch (finding.kind) {
    case 'database-damaged':
      return finding.file === 'library.db'
        ? `The library's file ${isolate(finding.file)} is damaged: ${isolate(finding.detail)}. Bring back a copy of the library's folder, or add its sources to a new library.`
        : `The file ${isolate(finding.file)}, which holds what you made, is damaged: ${isolate(finding.detail)}. Bring it back from a copy of the library's folder; the articles are not concerned.`;
    case 'article-damaged':
      return `Article ${isolate(finding.id)} “${isolate(finding.title)}” is not as it was taken in. Read the collection “${isolate(finding.collection)}” again, where its file is ${pathOf(finding.path)}, or add that file again.`;
    case 'index-damaged':
      return `The index ${isolate(finding.index)} is damaged: ${isolate(finding.detail)}. It is being made again from the library itself, of which nothing is lost.`;
    case 'catalogue-behind':
      return `The library is older than its index: it is at change ${isolate(finding.catalogued)} and the index at ${isolate(finding.indexed)}, as if an old copy had been put back. Read its collections again to bring back its latest articles; the index is being made again from what is there.`;
    case 'index-differs':
      return finding.extra > 0
        ? `The index ${isolate(finding.index)} holds ${isolate(finding.extra)} articles that are not in the library and that nobody removed; ${isolate(finding.missing)} of the library are missing from it. Read the collections again to bring back what was lost; the index is being made again from what is there.`
        : `The index ${isolate(finding.index)} lacks ${isolate(finding.missing)} articles of the library. It is being made again from the library itself, of which nothing is lost.`;
    default:
      return assertNever(finding);
  }
}
