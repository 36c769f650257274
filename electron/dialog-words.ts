import type { Language } from '../contract/describe-failure.ts';

/** The words of the dialogs that main shows. */
export const dialogWords = {
  ar: {
    app: 'خزانة',
    addTitle: 'إضافة إلى المكتبة',
    add: 'إضافة',
    notAdded: 'تعذّرت الإضافة إلى المكتبة',
    ok: 'حسنًا',
    pageDown: 'توقفت صفحة خزانة.',
    why: (cause: string) => `السبب: ${cause}. لم يضع شيء من مكتبتك.`,
    reload: 'إعادة التحميل',
    quit: 'إنهاء',
  },
  en: {
    app: 'Khizana',
    addTitle: 'Add to the Library',
    add: 'Add',
    notAdded: 'That could not be added to the library',
    ok: 'OK',
    pageDown: 'Khizana’s page went down.',
    why: (cause: string) => `The cause: ${cause}. Nothing in your library is lost.`,
    reload: 'Load Again',
    quit: 'Quit',
  },
} as const satisfies Readonly<Record<Language, object>>;
