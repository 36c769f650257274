import { decodeHTMLStrict } from 'entities';
import type { ZoneKind } from '../../article.ts';
import { readDate } from '../../dates/read-date.ts';
import { readDateLine } from '../../dates/read-date-line.ts';
import type { DocumentPart, RawDocument } from '../../document.ts';
import { limits } from '../limits.ts';
import type { FactName, Role, Vocabulary } from './vocabulary.ts';

export type Attributes = Readonly<Record<string, string>>;

/** One article in the making: told of every tag and text in its element, it becomes a document. */
export class ArticleRecord {
  readonly #vocabulary: Vocabulary;
  /** What elements state goes before what attributes do. */
  readonly #stated = new Map<FactName, string>();
  readonly #attributed = new Map<FactName, string>();
  readonly #parts: DocumentPart[] = [];
  readonly #loose: string[] = [];
  /** The elements that are open, each with what holds its text when it has a role of its own there. */
  readonly #elements: (Holder | null)[] = [];
  readonly #holders: Holder[] = [];
  #hasText = false;
  /** UTF-16 code units so far, those not kept included. */
  length = 0;

  constructor(vocabulary: Vocabulary, attributes: Attributes) {
    this.#vocabulary = vocabulary;
    this.#readAttributes('', attributes);
  }

  openElement(name: string, attributes: Attributes): void {
    this.#readAttributes(name, attributes);
    const role = this.#vocabulary.roles.get(name);
    this.#elements.push(role === undefined ? null : this.#open(role));
  }

  /** The one that was opened last of those that have not been closed. */
  closeElement(): void {
    const holder = this.#elements.pop() ?? null;
    if (holder !== null) this.#close(this.#holders.lastIndexOf(holder));
  }

  /** @param isLiteral whether an ampersand is one, and no entity begins with it */
  addText(text: string, isLiteral: boolean): void {
    this.length += text.length;
    if (this.length > limits.longestArticle) return;
    const written = isLiteral ? text.replaceAll('&', '&amp;') : text;
    const role = this.#holders.at(-1)?.role.kind;
    // The lines of a file say nothing inside an element that says what it is.
    const hasLines = role === undefined || role === 'text';
    this.#add(hasLines ? written : written.replace(/[ \t\r\n\f]+/gu, ' '));
  }

  /** `null` when there is no text. */
  document(): RawDocument | null {
    this.#close(0);
    if (!this.#hasText && this.#vocabulary.isTextLoose) this.#addStory(this.#loose.join(''));
    const title = this.#fact('title');
    const hasTitle = this.#parts.some((part) => part.kind === 'title');
    const parts: readonly DocumentPart[] =
      hasTitle || title === null ? this.#parts : [{ kind: 'title', text: title }, ...this.#parts];
    if (!parts.some((part) => /[\p{L}\p{N}]/u.test(part.text))) return null;
    const externalId = this.#fact('externalId');
    const language = this.#fact('language');
    const facts = {
      externalId,
      source: this.#fact('source'),
      date: this.#fact('date') ?? dateInIdentifier(externalId ?? '') ?? this.#dateOfDateline(),
      author: this.#fact('author'),
      category: this.#fact('category'),
      url: this.#fact('url'),
      language: language !== null && languageTag.test(language) ? language : null,
    };
    return { kind: 'marked', parts, facts };
  }

  #fact(name: FactName): string | null {
    return this.#stated.get(name) ?? this.#attributed.get(name) ?? null;
  }

  #dateOfDateline(): string | null {
    const dateline = this.#parts.find(({ kind }) => kind === 'dateline' || kind === 'published');
    return dateline === undefined ? null : readDate(dateline.text);
  }

  #readAttributes(element: string, attributes: Attributes): void {
    for (const [name, value] of Object.entries(attributes)) {
      const fact = this.#vocabulary.attributes.get(`${element}@${name}`);
      if (fact !== undefined) state(this.#attributed, fact, decodeHTMLStrict(value).trim());
    }
  }

  #open(role: Role): Holder | null {
    const top = this.#holders.at(-1);
    if (top?.role.kind === 'left-out') return null;
    // A date in a story is a word of it, and a story in a story is the same one.
    const isOfStory = role.kind === 'fact' || role.kind === 'text';
    if (isOfStory && this.#holders.some(isStory)) return null;
    const isInPart = top !== undefined && !isStory(top);
    if (role.kind === 'line-end' || (isInPart && role.kind === 'paragraph')) {
      this.#add('\n');
      return null;
    }
    // What does not hold the next was left open.
    if (top?.role.kind === 'text') this.#finish(top);
    else if (top !== undefined) this.#close(this.#holders.length - 1);
    const holder = { role, pieces: [] };
    this.#holders.push(holder);
    return holder;
  }

  #add(text: string): void {
    (this.#holders.at(-1)?.pieces ?? this.#loose).push(text);
  }

  /** Closes a holder and those left open in it; -1 for one that is closed already. */
  #close(at: number): void {
    if (at === -1) return;
    for (const holder of this.#holders.splice(at).reverse()) this.#finish(holder);
  }

  /** Takes what is held so far. */
  #finish({ role, pieces }: Holder): void {
    const written = pieces.splice(0).join('');
    if (role.kind === 'text') {
      this.#addStory(written);
      return;
    }
    const lineEnd = role.kind === 'paragraph' ? '\n' : ' ';
    const lines = decodeHTMLStrict(written).split('\n');
    const text = lines
      .map((line) => line.replace(/ {2,}/gu, ' ').trim())
      .join(lineEnd)
      .trim();
    if (text === '') return;
    if (role.kind === 'fact') state(this.#stated, role.fact, text);
    if (role.kind === 'part') this.#addPart(role.part, text);
    if (role.kind !== 'paragraph') return;
    this.#hasText = true;
    this.#parts.push({ kind: 'body', text });
  }

  #addPart(part: ZoneKind, text: string): void {
    const isSecondTitle = part === 'title' && this.#parts.some(({ kind }) => kind === 'title');
    const isDate = part === 'dateline' && readDateLine(text) !== null;
    let kind = isSecondTitle ? 'crosshead' : isDate ? 'published' : part;
    // A subtitle over the story sums it up; inside, it parts it.
    if (kind === 'crosshead' && !this.#hasText) kind = 'standfirst';
    this.#parts.push({ kind, text });
  }

  /** A story without marks has a paragraph between blank lines, or a line where it has none. */
  #addStory(written: string): void {
    const text = decodeHTMLStrict(written.replace(/\r\n?/gu, '\n')).trim();
    if (text === '') return;
    this.#hasText = true;
    const isParted = /\n[ \t]*\n/u.test(text);
    for (const paragraph of text.split(isParted ? /\n(?:[ \t]*\n)+/u : '\n')) {
      if (paragraph.trim() !== '') this.#parts.push({ kind: 'body', text: paragraph.trim() });
    }
  }
}

interface Holder {
  readonly role: Role;
  readonly pieces: string[];
}

function isStory({ role }: Holder): boolean {
  return role.kind === 'text' || role.kind === 'paragraph';
}

/** Keeps a fact that is stated for the first time; a date must be one. */
function state(facts: Map<FactName, string>, fact: FactName, written: string): void {
  const value = fact === 'date' ? readDate(written) : written;
  if (value !== null && value !== '' && !facts.has(fact)) facts.set(fact, value);
}

/** «AFP_ARB_20000701.0001», «20000715_AFP_ARB.0001»: eight digits that are a day. */
function dateInIdentifier(identifier: string): string | null {
  for (const [digits] of identifier.matchAll(/(?<!\d)\d{8}(?!\d)/gu)) {
    const day = readDate(digits);
    if (day !== null) return day;
  }
  return null;
}

/** @see https://www.rfc-editor.org/rfc/rfc5646 */
const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu;
