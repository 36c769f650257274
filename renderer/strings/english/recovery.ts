import type { Catalogue } from './catalogue.ts';

/** Of `features/recovery/`. */
export const recovery = {
  'توقّفت الصفحة فجأة فأُعيد تحميلها حيث كنت. لم يضع شيء من مكتبتك.':
    'The page came to a sudden end and was loaded again where you were. Nothing in your library is lost.',
  'توقّف البحث فجأة مرة أخرى ثم عاد. إن تكرّر مع السؤال نفسه فابحث بغيره.':
    'Searching came to a sudden end once more, and is back. If the same search does it again, try another one.',
  'توقّف البحث فجأة ثم عاد، وأُعيد سؤالك.':
    'Searching came to a sudden end and is back; your search was repeated.',
  'توقّف الاستيراد فجأة مرة أخرى، فأُوقف مؤقتًا. استأنفه أو ألغِه من «إضافة أرشيف».':
    'The import came to a sudden end once more, so it is paused. Resume or cancel it under “Add an archive”.',
  'توقّف الاستيراد فجأة ثم عاد من حيث بلغ.':
    'The import came to a sudden end and goes on from where it was.',
  'توقّفت الفهرسة فجأة ثم عادت من حيث بلغت.':
    'Indexing came to a sudden end and goes on from where it was.',
  'توقّف الاستيراد ولم يعد. أعد تشغيل خزانة؛ لم يضع شيء من مكتبتك.':
    'Importing came to an end and does not come back. Start Khizana again; nothing in your library is lost.',
  'توقّفت الفهرسة ولم تعد، فقد لا يُعثر على ما أُضيف أخيرًا. أعد تشغيل خزانة.':
    'Indexing came to an end and does not come back, so what was added last may not be found. Start Khizana again.',
  'توقّف البحث ولم يعد. أعد تشغيل خزانة؛ لم يضع شيء من مكتبتك.':
    'Searching came to an end and does not come back. Start Khizana again; nothing in your library is lost.',
  'أخفِ الملاحظة': 'Put this away',
} satisfies Catalogue;
