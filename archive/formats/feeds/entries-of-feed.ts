import type { AnyFeed, AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import type { FeedEntry } from './feed-entry.ts';

/** The items of a feed in its order. */
export function entriesOfFeed({ format, feed }: AnyFeed): FeedEntry[] {
  switch (format) {
    case 'rss':
      return (feed.items ?? []).map((item) => rssEntry(item, feed));
    case 'rdf':
      return (feed.items ?? []).map((item) => rdfEntry(item, feed));
    case 'atom':
      return (feed.entries ?? []).map((entry) => atomEntry(entry, feed));
    case 'json':
      return (feed.items ?? []).map((item) => jsonEntry(item, feed));
  }
}

function rssEntry(item: RssFeed.Item<string>, feed: RssFeed.Feed<string>): FeedEntry {
  const written = (item.authors ?? []).flatMap(({ name, email }) => name ?? email ?? []);
  return {
    id: item.guid?.value ?? null,
    title: item.title ?? null,
    summary: item.description ?? null,
    content: item.content?.encoded ?? null,
    date: item.pubDate ?? item.dc?.dates?.[0] ?? null,
    authors: written.length > 0 ? written : (item.dc?.creators ?? []),
    category: item.categories?.[0]?.name ?? item.dc?.subjects?.[0] ?? null,
    url: item.link ?? permalink(item) ?? null,
    source: feed.title ?? null,
    language: feed.language ?? null,
  };
}

/** @see https://www.rssboard.org/rss-specification#ltguidgtSubelementOfLtitemgt */
function permalink({ guid }: RssFeed.Item<string>): string | undefined {
  return guid?.isPermaLink !== false && /^https?:/iu.test(guid?.value ?? '')
    ? guid?.value
    : undefined;
}

function rdfEntry(item: RdfFeed.Item<string>, feed: RdfFeed.Feed<string>): FeedEntry {
  return {
    id: item.rdf?.about ?? null,
    title: item.title ?? null,
    summary: item.description ?? null,
    content: item.content?.encoded ?? null,
    date: item.dc?.dates?.[0] ?? null,
    authors: item.dc?.creators ?? [],
    category: item.dc?.subjects?.[0] ?? null,
    url: item.link ?? null,
    source: feed.title ?? null,
    language: feed.dc?.languages?.[0] ?? null,
  };
}

function atomEntry(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): FeedEntry {
  const authors = entry.authors ?? entry.source?.authors ?? feed.authors ?? [];
  const [category] = entry.categories ?? [];
  const link = entry.links?.find(({ rel = 'alternate' }) => rel === 'alternate');
  return {
    id: entry.id ?? null,
    title: entry.title?.value ?? null,
    summary: entry.summary?.value ?? null,
    content: entry.content?.value ?? null,
    date: entry.published ?? entry.updated ?? null,
    authors: authors.flatMap(({ name }) => name ?? []),
    category: category?.label ?? category?.term ?? null,
    url: link?.href ?? null,
    source: entry.source?.title?.value ?? feed.title?.value ?? null,
    language: entry.xml?.lang ?? feed.xml?.lang ?? null,
  };
}

function jsonEntry(item: JsonFeed.Item<string>, feed: JsonFeed.Feed<string>): FeedEntry {
  return {
    id: item.id ?? null,
    title: item.title ?? null,
    summary: item.summary ?? null,
    content: item.content_html ?? item.content_text ?? null,
    date: item.date_published ?? item.date_modified ?? null,
    authors: (item.authors ?? feed.authors ?? []).flatMap(({ name }) => name ?? []),
    category: item.tags?.[0] ?? null,
    url: item.url ?? item.external_url ?? null,
    source: feed.title ?? null,
    language: item.language ?? feed.language ?? null,
  };
}
