import { encodingOfLabel } from './encoding-of-label.ts';

/** Markup is asked within so many bytes, as the standards have it. */
const declaredWithin = 1024;

/**
 * What a page or an XML document says its encoding is: the XML declaration, or the first `meta` with a
 * charset; `null` when it says nothing, or nothing that can be read, or is no markup.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 */
export function declaredEncoding(head: Uint8Array): string | null {
  // One character for each byte.
  const text = String.fromCharCode(...head.subarray(0, declaredWithin));
  if (!/^(?:ï»¿)?\s*</u.test(text)) return null;
  const label = xmlDeclaration.exec(text)?.[1] ?? labelInMeta(text);
  const encoding = label == null ? null : encodingOfLabel(label);
  // A declaration that could be read as ASCII is not in UTF-16, whatever it says.
  return encoding?.startsWith('utf-16') === true ? 'utf-8' : encoding;
}

const xmlDeclaration = /^(?:ï»¿)?\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']\s*([\w.:-]+)\s*["']/iu;

function labelInMeta(text: string): string | null {
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) {
      // The dashes that open a comment may close it: `<!-->`.
      const end = text.indexOf('-->', at + 2);
      if (end === -1) return null;
      at = end + 3;
    } else if (/^<\/?[a-z]/iu.test(text.slice(at, at + 3))) {
      const isMeta = /^<meta[\s/]/iu.test(text.slice(at, at + 6));
      const { attributes, end } = attributesFrom(text, at);
      const label = isMeta ? labelOf(attributes) : null;
      if (label !== null && encodingOfLabel(label) !== null) return label;
      at = end;
    } else if (/^<[!/?]/u.test(text.slice(at, at + 2))) {
      const end = text.indexOf('>', at);
      if (end === -1) return null;
      at = end + 1;
    } else at += 1;
  }
  return null;
}

/** A tag's attributes, the first of each name, and where they end. */
function attributesFrom(
  text: string,
  tag: number,
): { attributes: ReadonlyMap<string, string>; end: number } {
  const name = /[^\s>]*/uy;
  name.lastIndex = tag + 1;
  const nameLength = text.startsWith('<meta/', tag) ? 4 : (name.exec(text)?.[0].length ?? 0);
  const attribute = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/uy;
  const attributes = new Map<string, string>();
  let end = tag + 1 + nameLength;
  for (;;) {
    attribute.lastIndex = end;
    const found = attribute.exec(text);
    if (found === null) return { attributes, end };
    end = attribute.lastIndex;
    const key = (found[1] as string).toLowerCase();
    if (!attributes.has(key)) attributes.set(key, found[2] ?? found[3] ?? found[4] ?? '');
  }
}

function labelOf(attributes: ReadonlyMap<string, string>): string | null {
  const charset = attributes.get('charset');
  if (charset !== undefined) return charset;
  if (attributes.get('http-equiv')?.toLowerCase() !== 'content-type') return null;
  const content = attributes.get('content') ?? '';
  const found = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/iu.exec(content);
  return found === null ? null : (found[1] ?? found[2] ?? found[3] ?? null);
}
