/**
 * A chapter as the page that an HTML parser expects: empty elements get their end tags, without which
 * `<title/>` would swallow the page; and where there is no heading of the first rank, the title says what
 * the table of contents says.
 *
 * Works on the bytes as they are, since tags are ASCII in every encoding that EPUB 3 lets a chapter have but
 * UTF-16, which is left alone.
 */
export function asPage(bytes: Buffer, title: string | null): Buffer {
  if (bytes.includes(0)) return bytes;
  const page = bytes
    .toString('latin1')
    .replace(/<([a-z][a-z0-9]*)((?:\s[^<>]*)?)\/>/giu, (tag, name: string, rest: string) =>
      voids.has(name.toLowerCase()) ? tag : `<${name}${rest}></${name}>`,
    );
  const titled = title === null || /<h1[\s>]/iu.test(page) ? page : withTitle(page, title);
  return Buffer.from(titled, 'latin1');
}

/** @see https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

function withTitle(page: string, title: string): string {
  const element = `<title>${escape(title)}</title>`;
  const stated = /<title[^>]*>[^<]*<\/title>/iu;
  if (stated.test(page)) return page.replace(stated, () => element);
  return page.replace(/<head[^>]*>/iu, (head) => head + element);
}

/** In characters that are the same in every encoding. */
function escape(text: string): string {
  return Array.from(text, (character) => `&#${character.codePointAt(0) ?? 0};`).join('');
}
