import type { Language } from '../../contract/describe-failure.ts';
import { isolate } from '../../contract/isolate.ts';

/** The words of the dialogs about an update from a file. */
export const updateWords = {
  ar: {
    app: 'خزانة',
    chooseTitle: 'اختر حزمة التحديث، ومعها توقيعها إن لم يكن بجانبها',
    choose: 'تحقّق منها',
    refused: 'لم تُقبل هذه الحزمة، ولم يُشغَّل منها شيء',
    ok: 'حسنًا',
    goOn: 'متابعة',
    cancel: 'إلغاء',
    sound: (version: string) => `التوقيع صحيح: خزانة ${isolate(version)}`,
    ages: {
      newer: (own: string) =>
        `لديك الآن الإصدار ${isolate(own)}. أغلق خزانة حين يطلب المثبّت ذلك؛ وتبقى مكتبتك كما هي.`,
      same: (own: string) => `هذا هو الإصدار الذي لديك (${isolate(own)}). أتريد تثبيته من جديد؟`,
      older: (own: string) =>
        `هذا أقدم من الإصدار الذي لديك (${isolate(own)})، وقد لا يفتح مكتبة كتبها إصدار أحدث منه. أتريد الرجوع إليه؟`,
    },
    shown: 'الحزمة في مجلدها',
    steps: {
      installer: '',
      'app-image':
        'أغلق خزانة، وانقل هذا الملف إلى حيث كان الملف القديم بدلًا منه، ثم شغّله. هو قابل للتشغيل.',
      folder: 'أغلق خزانة، وفكّ الحزمة في مكان مجلد البرنامج القديم، ثم شغّله من هناك.',
    },
    notOpened: (problem: string) =>
      `لم يفتح النظام الحزمة (${isolate(problem)}). ثبّتها بنفسك من المجلد المعروض؛ فقد تحققنا من توقيعها.`,
  },
  en: {
    app: 'Khizana',
    chooseTitle: 'Choose the Update, and Its Signature if That Is Not Beside It',
    choose: 'Check It',
    refused: 'This package was not accepted, and nothing of it was run',
    ok: 'OK',
    goOn: 'Continue',
    cancel: 'Cancel',
    sound: (version: string) => `The signature is sound: Khizana ${version}`,
    ages: {
      newer: (own: string) =>
        `You have ${own} now. Close Khizana when the installer asks for it; your library stays as it is.`,
      same: (own: string) => `This is the version you have (${own}). Install it again?`,
      older: (own: string) =>
        `This is older than the version you have (${own}), and may not open a library that a newer one wrote. Go back to it?`,
    },
    shown: 'The package is in its folder',
    steps: {
      installer: '',
      'app-image':
        'Close Khizana, move this file to where the old one was, in its place, and start it. It is executable.',
      folder:
        'Close Khizana, unpack this in place of the folder of the old one, and start it from there.',
    },
    notOpened: (problem: string) =>
      `The system did not open the package (${problem}). Install it yourself from the folder shown; its signature is sound.`,
  },
} as const satisfies Readonly<Record<Language, object>>;
