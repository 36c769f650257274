/** So many short pieces as lines of JSON, for an import that takes a while. */
export function makeNews(count: number, place: string): string {
  return Array.from({ length: count }, (_, at) =>
    JSON.stringify({
      id: `${place}${at}`,
      title: `خبر قصير رقم ${at} عن ${place}`,
      text: `تفاصيل الخبر ${at} من ${place} ومن سوق القمح. `.repeat(8),
      date: '2019-05-21',
    }),
  ).join('\n');
}
