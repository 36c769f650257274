/** The shape that a letter takes by its neighbours. */
export type JoiningForm = 'isolated' | 'final' | 'initial' | 'medial';

const forms: readonly JoiningForm[] = ['isolated', 'final', 'initial', 'medial'];

/**
 * Shapes of each letter in Arabic Presentation Forms-B, from hamza (U+FE80) to lam-alef (U+FEFC), in the
 * block's order: a letter that joins to both sides has four, one that joins to the right has two.
 *
 * @see https://www.unicode.org/charts/PDF/UFE70.pdf
 */
const shapesPerLetter = '1222242424444422224444444444444442242222'.split('').map(Number);

const formByUnit: ReadonlyMap<number, JoiningForm> = new Map(
  shapesPerLetter
    .flatMap((shapes) => forms.slice(0, shapes))
    .map((form, index) => [0xfe80 + index, form]),
);

/** The shape that a presentation form shows; `null` for plain letters and everything else. */
export function joiningForm(character: string): JoiningForm | null {
  return formByUnit.get(character.charCodeAt(0)) ?? null;
}
