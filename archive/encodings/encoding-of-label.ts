const macArabic: ReadonlySet<string> = new Set([
  'x-mac-arabic',
  'x-macarabic',
  'mac-arabic',
  'macarabic',
]);

/**
 * The encoding that a label means, by its name in the WHATWG's standard or `x-mac-arabic`; `null` for none
 * that can be read.
 *
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
export function encodingOfLabel(label: string): string | null {
  if (macArabic.has(label.trim().toLowerCase())) return 'x-mac-arabic';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
