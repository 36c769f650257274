import type { Anatomy, ZoneKind } from '../../archive/article.ts';

/** The zones of an anatomy as what they hold, in order. */
export function zoneTexts({ text, zones }: Anatomy): [ZoneKind, string][] {
  return zones.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

/** What breaks the laws of an anatomy; nothing, when all hold. */
export function faultsOf({ text, zones, dropped }: Anatomy): string[] {
  const spans = [...zones, ...dropped].sort((a, b) => a.start - b.start || a.end - b.end);
  const starts = spans.map(({ start }) => start);
  const ends = spans.map(({ end }) => end);
  const inOrder = (list: readonly { start: number }[]): boolean =>
    list.every(({ start }, index) => index === 0 || start > (list[index - 1]?.start ?? 0));
  const isPartition = JSON.stringify([0, ...ends]) === JSON.stringify([...starts, text.length]);
  return [
    ...(isPartition || (spans.length === 0 && text === '') ? [] : ['gap or overlap']),
    ...(inOrder(zones) && inOrder(dropped) ? [] : ['not sorted']),
    ...spans.flatMap(({ start, end }) => (end > start ? [] : [`empty at ${start}`])),
    ...zones.flatMap(({ start, end }) => {
      const slice = text.slice(start, end);
      return slice === slice.trim() ? [] : [`not trimmed at ${start}`];
    }),
    ...dropped.flatMap(({ start, end, reason }) => {
      const letters = /[\p{L}\p{N}]/u.test(text.slice(start, end));
      return letters ? [`words dropped as ${reason} at ${start}`] : [];
    }),
  ];
}
