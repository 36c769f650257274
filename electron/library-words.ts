import type { Language } from '../contract/describe-failure.ts';
import { isolate } from '../contract/isolate.ts';

/** The words of dialogs about libraries, files that were handed over, and links. */
export const libraryWords = {
  ar: {
    own: 'مكتبتي',
    openTitle: 'فتح مكتبة',
    open: 'فتح',
    openAnother: 'فتح مكتبة أخرى…',
    newTitle: 'مكتبة جديدة',
    newName: 'مكتبة جديدة.khizana',
    create: 'إنشاء',
    cancel: 'إلغاء',
    ok: 'حسنًا',
    close: 'إغلاق',
    notOpened: (name: string) => `تعذّر فتح المكتبة «${isolate(name)}»`,
    missing: (folder: string) =>
      `لا شيء في «${isolate(folder)}». لعل المجلد نُقل أو حُذف، أو أن القرص الذي هو فيه غير موصول: أعده إلى موضعه، أو افتح المكتبة من موضعها الجديد.`,
    noLibrary: (folder: string) =>
      `ليس في «${isolate(folder)}» مكتبة: لا ملف library.db فيه. اختر مجلد مكتبة، أو أنشئ مكتبة جديدة؛ لم يُغيَّر فيه شيء.`,
    inTheWay: (folder: string) =>
      `«${isolate(folder)}» موجود وليس مكتبة. اختر اسمًا آخر؛ لم يُغيَّر فيه شيء.`,
    offer: (name: string) => `أتُضاف هذه إلى المكتبة «${isolate(name)}»؟`,
    more: (count: number) => `وغيرها: ${isolate(count)}`,
    offerDetail: 'تُقرأ من مواضعها وتُضاف مواد إلى المكتبة، ولا يُنقل شيء منها ولا يُغيَّر.',
    add: 'إضافة',
    badLink: 'تعذّر فهم الرابط',
    badLinkDetail: (link: string) =>
      `ليس «${isolate(link)}» رابطًا إلى مادة أو بحث في خزانة، أو هو من إصدار أحدث. انسخ الرابط من جديد؛ لم يُفتح شيء.`,
    badPart: (part: string) => `لا تفهم خزانة هذا الجزء منه: «${isolate(part)}».`,
    strangeLink: 'يقود الرابط إلى مكتبة لم تُفتح هنا من قبل',
    strangeLinkDetail: 'افتح تلك المكتبة مرة، ثم اتبع الرابط من جديد.',
    noArticle: (id: number, name: string) =>
      `لا مادة رقمها ${isolate(id)} في المكتبة «${isolate(name)}»`,
    noArticleDetail:
      'لعلها في مكتبة أخرى: افتحها ثم اتبع الرابط من جديد. أو ابحث عن المادة بعنوانها.',
  },
  en: {
    own: 'My Library',
    openTitle: 'Open a Library',
    open: 'Open',
    openAnother: 'Open Another Library…',
    newTitle: 'New Library',
    newName: 'New Library.khizana',
    create: 'Create',
    cancel: 'Cancel',
    ok: 'OK',
    close: 'Close',
    notOpened: (name: string) => `The library “${isolate(name)}” cannot be opened`,
    missing: (folder: string) =>
      `There is nothing at “${isolate(folder)}”. The folder may have been moved or deleted, or its disk is not connected: put it back, or open the library where it is now.`,
    noLibrary: (folder: string) =>
      `“${isolate(folder)}” holds no library: it has no file library.db. Choose a library’s folder, or make a new library; nothing in it was changed.`,
    inTheWay: (folder: string) =>
      `“${isolate(folder)}” exists and is no library. Choose another name; nothing in it was changed.`,
    offer: (name: string) => `Add these to the library “${isolate(name)}”?`,
    more: (count: number) => `and ${isolate(count)} more`,
    offerDetail:
      'They are read where they are, and articles are added to the library; none of them is moved or changed.',
    add: 'Add',
    badLink: 'The link cannot be understood',
    badLinkDetail: (link: string) =>
      `“${isolate(link)}” is no link to an article or a search in Khizana, or it is of a newer version. Copy the link again; nothing was opened.`,
    badPart: (part: string) => `Khizana does not understand this part of it: “${isolate(part)}”.`,
    strangeLink: 'The link leads to a library that was never open here',
    strangeLinkDetail: 'Open that library once, then follow the link again.',
    noArticle: (id: number, name: string) =>
      `No article ${isolate(id)} in the library “${isolate(name)}”`,
    noArticleDetail:
      'It may be in another library: open that one, then follow the link again. Or search for the article by its title.',
  },
} as const satisfies Readonly<Record<Language, object>>;
