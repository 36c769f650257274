import { Parser } from 'htmlparser2';
import { Unreadable } from '../problem.ts';

/** An element of an XML document, by its name without prefix. */
export interface XmlElement {
  readonly name: string;
  /** By their names without prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All text inside, white space as it stands. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** Elements in elements: no document has so many, and parsers take the square of the time. */
const deepest = 1000;

/**
 * Reads XML as far as it goes: what is not well formed gives what can be told. Nothing outside the document
 * is loaded, and no entities are defined in it.
 *
 * @throws Unreadable when it is nested too deep to be meant
 */
export function readXml(bytes: Uint8Array): XmlElement {
  const root: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  const close = (): void => {
    const element = open.pop();
    const parent = open.at(-1);
    if (element === undefined || parent === undefined) return;
    parent.children.push(element);
    parent.text += element.text;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > deepest) {
          throw new Unreadable({ kind: 'malformed', cause: `XML nested ${deepest} deep` });
        }
        const named = Object.entries(attributes).map(
          ([key, value]) => [localName(key), value] as const,
        );
        open.push({ name: localName(name), attributes: new Map(named), children: [], text: '' });
      },
      ontext(text) {
        const innermost = open.at(-1);
        if (innermost !== undefined) innermost.text += text;
      },
      onclosetag: close,
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(textOf(bytes));
  parser.end();
  while (open.length > 1) close();
  return root;
}

/** UTF-8 or UTF-16, which are what the documents that are packages allow. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** All elements of a name, in the order of the document. */
export function elementsNamed(root: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (element.name === name) found.push(element);
    for (const child of element.children.toReversed()) waiting.push(child);
  }
  return found;
}

/** The text of the first element of a name; `null` when there is none or nothing in it. */
export function firstText(root: XmlElement, name: string): string | null {
  const text = elementsNamed(root, name)[0]?.text.replace(/\s+/gu, ' ').trim();
  return text === undefined || text === '' ? null : text;
}
