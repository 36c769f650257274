import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answer } from '../../contract/answer.ts';
import { openSourceArchive } from '../../host/open-source-archive.ts';
import type { OpenArchive } from '../../service/open-archive.ts';
import { valueOf } from '../support/outcome.ts';
import { makeNews } from './news/make-news.ts';

const articles = 2000;

/** A library that has been lived in: the seeds, some years of news, searches that were made, articles begun. */
export async function openPictureLibrary(folder: string): Promise<OpenArchive> {
  const archive = valueOf(await openSourceArchive(join(folder, 'library')));
  const { api } = archive;
  const news = join(folder, 'أرشيف الصحف');
  mkdirSync(news);
  const lines = makeNews(articles).map((item) => JSON.stringify(item));
  writeFileSync(join(news, 'أخبار 2009–2025.ndjson'), lines.join('\n'));
  writeFileSync(join(news, 'صور المعرض.bin'), '\u0000\u0001\u0002\u0000\u0003');
  writeFileSync(join(news, 'فهرس قديم.json'), '{"العنوان": "بلا نهاية');
  valueOf(await answer(api, 'add', { paths: [news], wait: true }));
  for (const query of ['محادثات أستانا', 'سوق القمح', 'المنارة']) {
    valueOf(await answer(api, 'recordSearch', { address: addressOf(query), query }));
  }
  const kept = 'محمية الطيور OR "موسم الهجرة"';
  const saving = { address: addressOf(kept), query: kept, name: 'هجرة الطيور' };
  valueOf(await answer(api, 'saveSearch', saving));
  for (const [id, share] of [
    [400, 0.3],
    [9, 0.6],
  ] as const) {
    valueOf(await answer(api, 'setReadingPlace', { id, offset: 300, share }));
  }
  return archive;
}

function addressOf(query: string): string {
  return `#${new URLSearchParams({ q: query }).toString()}`;
}
