/**
 * Words of the interface in another language, by their Arabic source as it stands in `msg('…')`; `{0}` is the
 * first value of the source, wherever the translation puts it.
 */
export type Catalogue = Readonly<Record<string, string>>;
