import type { ZoneKind } from '../../article.ts';
import type { DocumentFacts } from '../../document.ts';

/** What a record states of its article. A title is one only when no part of the text is. */
export type FactName = Exclude<keyof DocumentFacts, 'direction'> | 'title';

/** What an element of a record holds. An element without a role is part of what surrounds it. */
export type Role =
  | { readonly kind: 'fact'; readonly fact: FactName }
  | { readonly kind: 'part'; readonly part: ZoneKind }
  /** The story, with or without paragraphs. */
  | { readonly kind: 'text' }
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'line-end' }
  | { readonly kind: 'left-out' };

export interface Vocabulary {
  /** By the name of the element in lower case. */
  readonly roles: ReadonlyMap<string, Role>;
  /** Facts in attributes: `doc-id@id-string`; those of the record's own element: `@id`. */
  readonly attributes: ReadonlyMap<string, FactName>;
  /** Whether the story may stand right in the record. */
  readonly isTextLoose: boolean;
}

/** The vocabulary of the records with this name. */
export function vocabularyOf(record: string): Vocabulary {
  if (record === 'nitf') return nitf;
  return record === 'newsitem' ? newsMl : corpus;
}

type Names = Readonly<Record<string, string>>;

function rolesOf(facts: Names, parts: Names, others: Names): Map<string, Role> {
  const roles = new Map<string, Role>();
  const add = (names: string, role: Role): void => {
    for (const name of names.split(' ')) roles.set(name, role);
  };
  for (const [fact, names] of Object.entries(facts)) {
    add(names, { kind: 'fact', fact: fact as FactName });
  }
  for (const [part, names] of Object.entries(parts)) {
    add(names, { kind: 'part', part: part as ZoneKind });
  }
  for (const [kind, names] of Object.entries(others)) add(names, { kind } as Role);
  return roles;
}

const blocks = {
  paragraph: 'p para paragraph li tr',
  'line-end': 'br td th',
  'left-out': 'script style',
};

/**
 * The collections of TREC and LDC, and what was modelled on them.
 *
 * @see https://catalog.ldc.upenn.edu/LDC2011T11 Arabic Gigaword
 * @see https://trec.nist.gov/data/docs_eng.html
 */
const corpus: Vocabulary = {
  roles: rolesOf(
    {
      externalId: 'docno docid doc_id id',
      date: 'date datetime date_time pubdate pub_date published',
      source: 'source publisher newspaper agency',
      author: 'author writer',
      category: 'category section topic',
      url: 'url link uri',
      language: 'language lang',
    },
    {
      title: 'headline head title hl',
      standfirst: 'standfirst summary abstract',
      byline: 'byline',
      dateline: 'dateline',
      caption: 'caption graphic',
      crosshead: 'crosshead subhead h2 h3',
    },
    { ...blocks, text: 'text body content' },
  ),
  attributes: new Map<string, FactName>([
    ...(['@docno', '@docid', '@id', '@newid'] as const).map(
      (name) => [name, 'externalId'] as const,
    ),
    ['@date', 'date'],
    ['@source', 'source'],
    ['@title', 'title'],
    ['@url', 'url'],
    ['@lang', 'language'],
    ['@xml:lang', 'language'],
  ]),
  isTextLoose: true,
};

/** @see https://iptc.org/standards/nitf/ */
const nitf: Vocabulary = {
  roles: rolesOf(
    { title: 'title', source: 'distributor' },
    {
      title: 'hl1',
      standfirst: 'abstract',
      byline: 'byline',
      dateline: 'dateline',
      caption: 'media-caption',
      crosshead: 'hl2',
    },
    {
      ...blocks,
      paragraph: `${blocks.paragraph} tagline`,
      text: 'body.content',
      'left-out': `${blocks['left-out']} media-metadata media-object`,
    },
  ),
  attributes: new Map<string, FactName>([
    ['doc-id@id-string', 'externalId'],
    ['date.issue@norm', 'date'],
    ['date.release@norm', 'date'],
    ['pubdata@date.publication', 'date'],
    ['pubdata@name', 'source'],
    ['pubdata@position.section', 'category'],
    ['pubdata@ex-ref', 'url'],
    ['@xml:lang', 'language'],
  ]),
  isTextLoose: false,
};

/** @see https://iptc.org/standards/newsml-g2/ Its story is NITF, HTML or plain text inside. */
const newsMl: Vocabulary = {
  roles: new Map([
    ...nitf.roles,
    ...rolesOf(
      { date: 'contentcreated versioncreated firstcreated', source: 'provider creditline' },
      { title: 'headline h1', byline: 'by', crosshead: 'hl2 h2 h3' },
      { text: 'body body.content inlinedata' },
    ),
  ]),
  attributes: new Map<string, FactName>([
    ...[...nitf.attributes].filter(([name]) => !name.startsWith('@')),
    ['@guid', 'externalId'],
    ['@xml:lang', 'language'],
    ['provider@literal', 'source'],
    ['language@tag', 'language'],
  ]),
  isTextLoose: false,
};
