import { assertNever } from '../archive/assert-never.ts';
import type { Place } from '../archive/formats/finding.ts';
import type { Problem } from '../archive/formats/problem.ts';
import type { Language } from './describe-failure.ts';
import { describeSize } from './describe-size.ts';
import { isolate } from './isolate.ts';

/** Why something was not taken in, in words: where it stands, what happened and the way out. */
export function describeProblem(
  { problem, place }: { readonly problem: Problem; readonly place: Place | null },
  language: Language,
): string {
  const words = language === 'ar' ? inArabic(problem) : inEnglish(problem);
  if (place === null) return words;
  return `${units[place.unit][language]} ${isolate(place.number)}: ${words}`;
}

const units: Readonly<Record<Place['unit'], Readonly<Record<Language, string>>>> = {
  line: { ar: 'السطر', en: 'Line' },
  row: { ar: 'الصف', en: 'Row' },
  record: { ar: 'السجل', en: 'Record' },
  page: { ar: 'الصفحة', en: 'Page' },
  message: { ar: 'الرسالة', en: 'Message' },
  entry: { ar: 'المدخل', en: 'Entry' },
};

function inArabic(problem: Problem): string {
  switch (problem.kind) {
    case 'unknown-format':
      return 'صيغة لا تعرفها خزانة. احفظه نصًا أو HTML أو PDF ثم أضفه من جديد.';
    case 'no-text':
      return 'ليس فيه حرف يُقرأ. إن كان فيه كلام فاختر ترميزًا آخر ثم أعد القراءة.';
    case 'unreadable':
      return `لا يسمح النظام بقراءته (${isolate(problem.cause)}). تحقّق من إذن القراءة ثم أعدها.`;
    case 'malformed':
      return `ليس على ما تقتضيه صيغته (${isolate(problem.cause)}). صحّحه أو خذ نسخة سليمة منه ثم أعد القراءة.`;
    case 'truncated':
      return 'ينقطع قبل نهايته. خذ نسخة كاملة منه ثم أعد القراءة.';
    case 'encrypted':
      return 'مقفل بكلمة سر. احفظه بلا كلمة سر ثم أضفه من جديد.';
    case 'unsupported':
      return `فيه ما لا تقرؤه خزانة: ${isolate(problem.what)}. احفظه بصورة أخرى ثم أضفه من جديد.`;
    case 'no-text-layer':
      return 'صفحاته صور بلا نص. مرّره على برنامج يتعرف على الحروف (OCR) ثم أضفه من جديد.';
    case 'too-large': {
      const limit = isolate(describeSize(problem.limit, 'ar'));
      const size =
        problem.size === null ? '' : `حجمه ${isolate(describeSize(problem.size, 'ar'))}، و`;
      return `أكبر مما يُقرأ: ${size}الحد ${limit}. قسّمه ثم أضف أجزاءه.`;
    }
    case 'too-long':
      return `مادة أطول مما يُقرأ: فيها ${isolate(problem.length)} حرف، والحد ${isolate(problem.limit)}. قسّمها ثم أعد القراءة.`;
    case 'nested-too-deep':
      return `ملفات داخل ملفات فوق ${isolate(problem.limit)} من الطبقات. فُكّ الأرشيف الخارجي ثم أضف ما فيه.`;
    case 'unpacks-too-large':
      return `يكبر عند فكه إلى أكثر من ${isolate(problem.limit)} ضعف حجمه، فتُرك. إن كنت تثق به ففكّه بنفسك ثم أضف ما فيه.`;
    case 'unsafe-path':
      return `مسار يخرج من الأرشيف: «${isolate(problem.path)}»، فتُرك. فكّ الأرشيف بنفسك إن كنت تثق به.`;
    case 'symbolic-link':
      return 'رابط رمزي إلى ملف آخر، فتُرك. أضف الملف الذي يشير إليه.';
    case 'not-an-article':
      return `ملفات ليست مواد (صور وتنسيقات وبرامج من صفحات محفوظة): ${isolate(problem.count)}. لا حاجة إلى شيء.`;
    case 'more-problems':
      return `ومشكلات أخرى في هذا الملف لم تُسرد، عددها ${isolate(problem.count)}.`;
    case 'as-before':
      return `فيه من المشكلات ما كان حين قُرئ، وعددها ${isolate(problem.count)}، ولم يتغير منذئذٍ. صحّحه أو خذ نسخة سليمة منه ثم أضفه من جديد.`;
    default:
      return assertNever(problem);
  }
}

function inEnglish(problem: Problem): string {
  switch (problem.kind) {
    case 'unknown-format':
      return 'A format that Khizana does not read. Save it as text, HTML or PDF and add it again.';
    case 'no-text':
      return 'Not one letter to read in it. If it holds words, choose another encoding and read it again.';
    case 'unreadable':
      return `The system does not let it be read (${problem.cause}). Check that you may read it, then read it again.`;
    case 'malformed':
      return `Not what its format asks for (${problem.cause}). Mend it or get a sound copy, then read it again.`;
    case 'truncated':
      return 'It breaks off before its end. Get a whole copy, then read it again.';
    case 'encrypted':
      return 'Locked with a password. Save it without one and add it again.';
    case 'unsupported':
      return `It uses what Khizana does not read: ${problem.what}. Save it in another way and add it again.`;
    case 'no-text-layer':
      return 'Its pages are images without text. Run it through text recognition (OCR) and add it again.';
    case 'too-large': {
      const size = problem.size === null ? '' : `${describeSize(problem.size, 'en')}, and `;
      return `Larger than is read: ${size}the limit is ${describeSize(problem.limit, 'en')}. Split it and add the parts.`;
    }
    case 'too-long':
      return `An article longer than is read: ${problem.length} characters, and the limit is ${problem.limit}. Split it and read it again.`;
    case 'nested-too-deep':
      return `Files inside files, more than ${problem.limit} deep. Unpack the outer archive and add what is in it.`;
    case 'unpacks-too-large':
      return `It unpacks to more than ${problem.limit} times its size and was left. If you trust it, unpack it yourself and add what is in it.`;
    case 'unsafe-path':
      return `A path that leads out of the archive, "${problem.path}", was left. Unpack the archive yourself if you trust it.`;
    case 'symbolic-link':
      return 'A symbolic link to another file was left. Add the file it points at.';
    case 'not-an-article':
      return `Files that are no articles (images, styles, scripts of saved pages): ${problem.count}. Nothing to be done.`;
    case 'more-problems':
      return `And further problems of this file that are not listed: ${problem.count}.`;
    case 'as-before':
      return `It has the problems that it had when it was read (${problem.count}), and has not changed since. Mend it or get a sound copy, then add it again.`;
    default:
      return assertNever(problem);
  }
}
