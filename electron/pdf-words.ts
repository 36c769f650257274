import type { Language } from '../contract/describe-failure.ts';
import { isolate } from '../contract/isolate.ts';

/** The words about keeping a page as a PDF. */
export const pdfWords = {
  ar: {
    title: 'حفظ بصيغة PDF',
    save: 'حفظ',
    notSaved: 'تعذّر حفظ الملف.',
    why: (path: string, cause: string) =>
      `«${isolate(path)}»: ${isolate(cause)}. تحقّق من إذن الكتابة ومن المساحة الباقية ثم أعد المحاولة.`,
  },
  en: {
    title: 'Save as PDF',
    save: 'Save',
    notSaved: 'The file could not be saved.',
    why: (path: string, cause: string) =>
      `"${path}": ${cause}. Check that you may write there and that the disk has room, then try again.`,
  },
} as const satisfies Readonly<Record<Language, object>>;
