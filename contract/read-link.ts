import { datePrefix } from './date-prefix.ts';
import { loosestRung } from './describe-rung.ts';
import { linkScheme, type Link } from './link.ts';
import { longestQuery } from './longest-query.ts';
import { fail, succeed, type Outcome } from './outcome.ts';
import { copyModes, scopes, sorts } from './search-words.ts';

/** What a part of an address may be (`renderer/features/view-state/`). */
interface Part {
  readonly takes: RegExp | readonly string[];
  /** Whether there may be several. */
  readonly isList?: true;
}

const anything = /^/u;
const aNumber = /^[1-9]\d{0,14}$/u;

/** All that an address may hold, by its name. */
export const linkParts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['q', { takes: anything }],
  ['in', { takes: scopes }],
  ['strict', { takes: new RegExp(`^[1-${loosestRung}]$`, 'u') }],
  ['without', { takes: /./u, isList: true }],
  ['sort', { takes: sorts }],
  // Without a name are those that have none.
  ['source', { takes: anything, isList: true }],
  ['category', { takes: anything, isList: true }],
  ['copies', { takes: copyModes }],
  ['from', { takes: datePrefix }],
  ['to', { takes: datePrefix }],
  ['article', { takes: aNumber }],
  ['at', { takes: /^\d{1,9}$/u }],
]);

/** Why a link leads nowhere: a part that cannot be taken; `null` is the whole of it. */
export type BadPart = string | null;

const mostParts = 200;
const longestLink = 32_000;
/** Also a byte that is no text, and marks that turn what is shown around. */
const neverText = /[\p{Cc}\uFFFD\u202A-\u202E\u2066-\u2069]/u;
const idPattern = /^[0-9a-f]{16}$/u;

type Field = readonly [name: string, value: string];

/** Reads a link that came from outside; whatever is not wholly one is refused, and nothing of it taken. */
export function readLink(text: string): Outcome<Link, BadPart> {
  const url = text.length > longestLink ? null : URL.parse(text);
  if (url?.protocol !== `${linkScheme}:`) return fail(null);
  if (url.username + url.password + url.port + url.hash !== '') return fail(null);
  const fields = [...url.searchParams];
  if (fields.length > mostParts) return fail(null);
  const place = readPlace(url);
  if (place === null) return fail(null);
  // What only a whole view has is a part that is not taken beside an article.
  const bad = fields.find(
    (field) => !isTaken(field, fields) || (place.length > 0 && !besideArticle.includes(field[0])),
  );
  if (bad !== undefined) return fail(bad.join('='));
  const view = new URLSearchParams([
    ...place,
    ...fields.filter(([name]) => name !== 'library').map(([name, value]) => [name, value]),
  ]);
  const at = view.get('at');
  if (at !== null && !view.has('article')) return fail(`at=${at}`);
  return succeed({ view: view.toString(), library: url.searchParams.get('library') });
}

const besideArticle = ['at', 'library'];

/** The parts that stand in front of the `?`; `null` when that is no place of ours. */
function readPlace({ host, pathname }: URL): [string, string][] | null {
  if (host === 'view' || host === 'search') return ['', '/'].includes(pathname) ? [] : null;
  const article = pathname.slice(1);
  return host === 'article' && aNumber.test(article) ? [['article', article]] : null;
}

function isTaken([name, value]: Field, fields: readonly Field[]): boolean {
  const isAlone = fields.filter((field) => field[0] === name).length === 1;
  if (name === 'library') return isAlone && idPattern.test(value);
  const part = linkParts.get(name);
  if (part === undefined || (part.isList !== true && !isAlone)) return false;
  if (value.length > longestQuery || neverText.test(value)) return false;
  return part.takes instanceof RegExp ? part.takes.test(value) : part.takes.includes(value);
}
