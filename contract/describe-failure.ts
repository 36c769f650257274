import { assertNever } from '../archive/assert-never.ts';
import type { Failure } from './failure.ts';
import { isolate } from './isolate.ts';

export type Language = 'ar' | 'en';

/** A failure in words: what happened, to which thing, and the way out. */
export function describeFailure(failure: Failure, language: Language): string {
  return language === 'ar' ? inArabic(failure) : inEnglish(failure);
}

function inArabic(failure: Failure): string {
  switch (failure.kind) {
    case 'article-not-found':
      return `لا توجد في المكتبة مادة رقمها ${isolate(failure.id)}. ابحث عنها من جديد؛ فقد تكون استُبدلت.`;
    case 'job-not-found':
      return `لا توجد عملية استيراد رقمها ${isolate(failure.id)} يمكن تغيير سيرها؛ لعلها انتهت.`;
    case 'collection-not-found':
      return `لا توجد في المكتبة مجموعة رقمها ${isolate(failure.id)} تُعاد قراءتها.`;
    case 'import-unfinished':
      return 'لا يُزال شيء ما دام استيراد لم ينتهِ. انتظر نهايته أو ألغِه ثم أعد المحاولة؛ لم يُزَل شيء.';
    case 'library-unreadable':
      return `تعذّرت قراءة المكتبة «${isolate(failure.path)}»: ${isolate(failure.cause)}. تحقّق من المسار ومن إذن القراءة والكتابة.`;
    case 'library-unwritable':
      return `تعذّرت الكتابة في المكتبة «${isolate(failure.path)}»: ${isolate(failure.cause)}. أغلق ما يكتب فيها سوى هذا البرنامج وتحقّق من المساحة الباقية ثم أعد المحاولة؛ لم يضع منها شيء.`;
    case 'library-newer':
      return `كُتبت المكتبة «${isolate(failure.path)}» بإصدار أحدث من خزانة (صيغتها ${isolate(failure.found)} ونعرف حتى ${isolate(failure.known)}). حدّث التطبيق ثم افتحها؛ لم يُغيَّر فيها شيء.`;
    case 'index-damaged':
      return `الفهرس «${isolate(failure.path)}» تالف: ${isolate(failure.cause)}. نبنيه الآن من جديد من المكتبة نفسها ولم يضع منها شيء؛ أعد البحث بعد قليل.`;
    case 'preferences-unwritable':
      return `تعذّر حفظ الإعدادات في «${isolate(failure.path)}»: ${isolate(failure.cause)}. تسري حتى تغلق خزانة؛ ولتبقى بعدها تحقّق من إذن الكتابة ومن المساحة الباقية ثم غيّرها من جديد.`;
    case 'path-unreadable':
      return `تعذّرت قراءة «${isolate(failure.path)}»: ${isolate(failure.cause)}. تحقّق من المسار ومن إذن القراءة ثم أضفه من جديد.`;
    case 'invalid-request':
      return `طلب غير صالح («${isolate(failure.method)}»): ${isolate(failure.problem)}.`;
    case 'refused':
      return `رُفض الطلب: ${isolate(failure.reason)}. افتح العنوان الذي طبعه البرنامج عند بدئه.`;
    case 'unreachable':
      return `انقطع الاتصال بالأرشيف. أعد تشغيل خزانة؛ لم يضع شيء من مكتبتك. (${isolate(failure.cause)})`;
    case 'interrupted':
      return `توقّف العمل فجأة قبل أن يكتمل الطلب، ثم استؤنف. أعد المحاولة؛ لم يضع شيء من مكتبتك. (${isolate(failure.cause)})`;
    case 'cancelled':
      return 'أُلغي الطلب.';
    case 'internal':
      return `خطأ في البرنامج: ${isolate(failure.cause)}. أعد المحاولة، وإن تكرّر فأرسل هذا السطر إلى المطوّرين.`;
    default:
      return assertNever(failure);
  }
}

function inEnglish(failure: Failure): string {
  switch (failure.kind) {
    case 'article-not-found':
      return `No article ${failure.id} in this library. Search for it again; it may have been replaced.`;
    case 'job-not-found':
      return `No import ${failure.id} whose course could be changed; it may have ended.`;
    case 'collection-not-found':
      return `No collection ${failure.id} in this library that could be read again.`;
    case 'import-unfinished':
      return 'Nothing is removed while an import has not ended. Wait for its end or cancel it, then try again; nothing was removed.';
    case 'library-unreadable':
      return `Cannot read the library "${failure.path}": ${failure.cause}. Check the path and that you may read and write there.`;
    case 'library-unwritable':
      return `Cannot write to the library "${failure.path}": ${failure.cause}. Close whatever else writes to it, see that the disk has room, and try again; nothing in it is lost.`;
    case 'library-newer':
      return `The library "${failure.path}" was written by a newer Khizana (format ${failure.found}; this one knows ${failure.known}). Update the app to open it; nothing in it was changed.`;
    case 'index-damaged':
      return `The index "${failure.path}" is damaged: ${failure.cause}. It is being made again from the library, of which nothing is lost; search again in a moment.`;
    case 'preferences-unwritable':
      return `Cannot save the settings in "${failure.path}": ${failure.cause}. They hold until you close Khizana; for longer, check that you may write there and that the disk has room, then set them again.`;
    case 'path-unreadable':
      return `Cannot read "${failure.path}": ${failure.cause}. Check the path and that you may read it, then add it again.`;
    case 'invalid-request':
      return `Invalid request ("${failure.method}"): ${failure.problem}.`;
    case 'refused':
      return `Request refused: ${failure.reason}. Open the address that the program printed when it started.`;
    case 'unreachable':
      return `The connection to the archive broke: ${failure.cause}. Start Khizana again; nothing in your library is lost.`;
    case 'interrupted':
      return `What was at work on this came to a sudden end (${failure.cause}) and has been started again. Try once more; nothing in your library is lost.`;
    case 'cancelled':
      return 'The request was cancelled.';
    case 'internal':
      return `A fault in the program: ${failure.cause}. Try again; if it comes back, send this line to the developers.`;
    default:
      return assertNever(failure);
  }
}
