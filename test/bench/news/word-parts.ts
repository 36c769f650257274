/** A part of words and how often it is met, in any unit. */
export type WeightedPart = readonly [part: string, weight: number];

/** Letters of roots. */
export const rootLetters: readonly WeightedPart[] = [
  ...pairs('ب 9 ت 4 ث 2 ج 5 ح 7 خ 5 د 7 ذ 2 ر 12 ز 4 س 7 ش 5 ص 5 ض 3 ط 5 ظ 1 ع 9 غ 3'),
  ...pairs('ف 7 ق 8 ك 6 ل 10 م 9 ن 9 ه 5 و 6 ي 4 ء 2'),
];

/** Patterns of words; 1, 2 and 3 stand for the letters of the root. */
export const patterns: readonly string[] = (
  '123 1ا23 م12و3 1123 12ا3 12ي3 ت12ي3 م1ا23ة ا1ت2ا3 ان12ا3 است12ا3 م123 123ان أ12ا3 12و3 ' +
  'م1ا23 ت1ا23 مت123 مست123 123ة 12ا3ة إ12ا3 ي123 ت123 م12ا3 1وا23 12ائ3 أ123 ا1ت23 است123'
).split(' ');

/** What is written together with the beginning of a word; the empty string for nothing. */
export const prefixes: readonly WeightedPart[] = [
  ['', 46],
  ...pairs('ال 24 و 7 ب 4 ل 4 وال 4.5 بال 3 لل 3 ف 1.5 كال 0.6 ول 0.8 وب 0.6 فال 0.4'),
];

export const suffixes: readonly WeightedPart[] = [
  ['', 56],
  ...pairs('ات 7 ين 5 ون 3 ها 6 ه 4 هم 2.5 ية 7 ي 4 ان 1.5 نا 1 وا 1.2 يات 0.8 هما 0.3'),
];

/** The words that hold sentences together, the most frequent first. */
export const functionWords: readonly string[] = (
  'في من على إلى أن التي الذي عن مع هذا هذه ذلك بين كان كما قد ما لا لم بعد قبل أو ثم حيث كل ' +
  'غير أي عند منذ حتى خلال ضد تحت فوق لكن إذا إن هو هي هم كانت يكون تكون وقد ولا وفي ومن وأن ' +
  'وقال قال قالت أكد أكدت أعلن أعلنت أضاف أضافت أمس اليوم الآن عام سنة يوم شهر رئيس الرئيس ' +
  'وزير الوزراء مجلس الحكومة الدولة الدول دولة مدينة منطقة المنطقة العام الماضي الجديد الأول ' +
  'الثاني عدد نحو حول دون أكثر أقل كبير كبيرة تم يتم سوف لن ليس ليست أيضا فقد فيها فيه منها ' +
  'منه له لها لهم به بها عليه عليها إليه إليها الذين بسبب بشأن ضمن عبر أمام داخل خارج بعض ' +
  'جميع كافة مثل أثناء لدى عدم مما فإن لأن بأن إنه أنه أنها بل هناك هنا أخرى آخر'
).split(' ');

function pairs(list: string): WeightedPart[] {
  return [...list.matchAll(/(\S+) ([\d.]+)/gu)].map(([, part = '', weight]) => [
    part,
    Number(weight),
  ]);
}
