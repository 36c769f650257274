/** What a page's JSON-LD says about its article. */
export interface StatedNews {
  readonly title?: string;
  readonly date?: string;
  readonly author?: string;
  readonly source?: string;
  readonly category?: string;
  readonly url?: string;
  readonly language?: string;
  readonly text?: string;
}

/** The types of schema.org that are articles; there are more below them, all with «Article» in their name. */
const article = /Article$|^(?:BlogPosting|LiveBlogPosting|Report)$/u;

/** Objects that are looked at: a page states a handful. */
const mostObjects = 1000;

/**
 * The first article in a piece of JSON-LD, alone, in a list or in `@graph`; nothing when it is no JSON.
 *
 * @see https://schema.org/NewsArticle
 */
export function newsOfJsonLd(json: string): StatedNews {
  const found = firstArticle(json);
  if (found === null) return {};
  return Object.fromEntries(
    Object.entries({
      title: text(found['headline']) ?? text(found['name']),
      date: text(found['datePublished']) ?? text(found['dateCreated']),
      author: names(found['author'] ?? found['creator']),
      source: names(found['publisher']),
      category: texts(found['articleSection'])[0],
      url: text(found['url']) ?? idOf(found['mainEntityOfPage']),
      language: names(found['inLanguage']),
      text: text(found['articleBody']),
    }).filter(([, value]) => value !== undefined),
  );
}

type JsonObject = Readonly<Record<string, unknown>>;

function firstArticle(json: string): JsonObject | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(
      json.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/gu, ''),
    );
  } catch {
    return null;
  }
  const waiting: unknown[] = [parsed];
  for (let index = 0; index < Math.min(waiting.length, mostObjects); index += 1) {
    const value = waiting[index];
    if (Array.isArray(value)) waiting.push(...(value as unknown[]).slice(0, mostObjects));
    else if (isObject(value)) {
      if (texts(value['@type']).some((type) => article.test(type))) return value;
      waiting.push(value['@graph'], value['mainEntity']);
    }
  }
  return null;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function texts(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((one) => text(one) ?? []);
}

/** The names of persons and organisations, which stand as texts or as objects, one or many. */
function names(value: unknown): string | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const found = list.flatMap((one) => text(isObject(one) ? one['name'] : one) ?? []);
  return found.length === 0 ? undefined : found.join('، ');
}

function idOf(value: unknown): string | undefined {
  return text(isObject(value) ? value['@id'] : value);
}
