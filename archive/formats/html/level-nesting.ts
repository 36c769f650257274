/** Elements opened and not closed; no page that is read by people nests so deep. */
const deepest = 2000;

const tag = /<(\/?)([a-z][a-z0-9:-]*)[^<>]*>/giu;

const neverClosed: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/**
 * A page without the tags that would nest deeper than any page does; a `<br>` stands for each that opened
 * one. The time to parse grows with the square of the depth: 100,000 levels took htmlparser2 27 seconds.
 */
export function levelNesting(html: string): string {
  let depth = 0;
  let beyond = 0;
  return html.replace(tag, (whole: string, closing: string, name: string) => {
    if (closing !== '') {
      if (beyond > 0) {
        beyond -= 1;
        return '';
      }
      depth = Math.max(0, depth - 1);
      return whole;
    }
    if (neverClosed.has(name.toLowerCase()) || whole.endsWith('/>')) return whole;
    if (depth < deepest) {
      depth += 1;
      return whole;
    }
    beyond += 1;
    return '<br>';
  });
}
