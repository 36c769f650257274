import { MarkupParser } from './markup-parser.ts';

/**
 * The name of the elements that are articles in a file of markup, in lower case; `null` when its
 * beginning shows none. That is `<nitf>` and `<newsItem>`; `<DOC>` and `<REUTERS>` with an identifier, a
 * headline or a text; and any other element that has both a headline and a text right in it.
 *
 * @param beginning of the file
 */
export function recordNameOf(beginning: string): string | null {
  if (!/^[\s\uFEFF]*</u.test(beginning)) return null;
  const open: Element[] = [];
  const found: { name: string | null; isRefused: boolean } = { name: null, isRefused: false };
  const parser = new MarkupParser({
    onopentag: (tag, attributes) => {
      if (found.name !== null || found.isRefused) return;
      found.isRefused = open.length === 0 && notCorpora.has(tag);
      const element = {
        tag,
        children: new Set(Object.keys(attributes).map((attribute) => `@${attribute}`)),
      };
      const parent = open.at(-1);
      open.push(element);
      if (open.length <= deepest && isRecord(element)) found.name = tag;
      if (parent === undefined || open.length > deepest + 1) return;
      parent.children.add(tag);
      if (isRecord(parent)) found.name = parent.tag;
    },
    onclosetag: (tag) => {
      if (open.at(-1)?.tag === tag) open.pop();
    },
    ontext: (text) => {
      // A text about «<DOC>» is none.
      if (open.length === 0 && found.name === null)
        found.isRefused ||= /[^\s\uFEFF\]>]/u.test(text);
    },
  });
  parser.write(beginning);
  return found.isRefused ? null : found.name;
}

interface Element {
  readonly tag: string;
  /** Names of elements right in it, and of its attributes, with `@`. */
  readonly children: Set<string>;
}

/** A record stands in a root, in a list in it, or alone. */
const deepest = 3;

/** Formats with a `<title>` and a `<text>` or `<body>` of their own. */
const notCorpora: ReadonlySet<string> = new Set('html svg opml rss feed tei mediawiki'.split(' '));

const evidence = '@id @docno @docid @newid docno docid headline title text body p'.split(' ');

function isRecord({ tag, children }: Element): boolean {
  if (tag === 'nitf' || tag === 'newsitem') return true;
  if (tag === 'doc' || tag === 'reuters') return evidence.some((name) => children.has(name));
  const hasHeadline = children.has('headline') || children.has('title');
  return hasHeadline && (children.has('text') || children.has('body'));
}
