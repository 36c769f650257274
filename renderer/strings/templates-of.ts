import { str, type LocaleModule } from '@lit/localize';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import type { Catalogue } from './english/catalogue.ts';

/** A catalogue as Lit looks messages up in it: by a hash of their source. */
export function templatesOf(catalogue: Catalogue): LocaleModule['templates'] {
  return Object.fromEntries(
    Object.entries(catalogue).map(([source, translation]) => {
      const { strings } = parts(source);
      const id = generateMsgId(strings.length === 1 ? source : strings, false);
      const { strings: words, places } = parts(translation);
      // What stands in a place is the number of the source's value that goes there.
      const template = str(Object.assign(words, { raw: words }), ...places);
      return [id, strings.length === 1 ? translation : template];
    }),
  );
}

/** «{0} من {1}» as the words around its places, and the numbers in them. */
function parts(text: string): { strings: string[]; places: number[] } {
  const pieces = text.split(/\{(\d)\}/u);
  return {
    strings: pieces.filter((_, index) => index % 2 === 0),
    places: pieces.filter((_, index) => index % 2 === 1).map(Number),
  };
}
