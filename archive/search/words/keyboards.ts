/**
 * What the keys of a keyboard type when pressed alone, row by row from the digits down, left to right.
 * Arabic (101) as Windows has it (Unicode CLDR, `keyboards/windows/ar-t-k0-windows.xml`; the same as
 * `ara` of xkeyboard-config), and the QWERTY of the United States that it is printed beside.
 */
export const keyboards: readonly (readonly string[])[] = [
  [
    'ذ 1 2 3 4 5 6 7 8 9 0 - =',
    'ض ص ث ق ف غ ع ه خ ح ج د',
    'ش س ي ب ل ا ت ن م ك ط',
    'ئ ء ؤ ر لا ى ة و ز ظ',
  ],
  [
    '` 1 2 3 4 5 6 7 8 9 0 - =',
    'q w e r t y u i o p [ ]',
    "a s d f g h j k l ; '",
    'z x c v b n m , . /',
  ],
];

/** Where the first key of each row begins, in widths of a key: rows are set off against each other. */
export const rowOffsets: readonly number[] = [0, 1.5, 1.75, 2.25];

/** What those keys type with Shift that have another letter there, and not a mark: the Latin letter first. */
export const shiftedKeys: readonly (readonly [latin: string, arabic: string])[] = [
  ['T', 'لإ'],
  ['Y', 'إ'],
  ['G', 'لأ'],
  ['H', 'أ'],
  ['B', 'لآ'],
  ['N', 'آ'],
];
