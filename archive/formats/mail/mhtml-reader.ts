import { bytesFile } from '../files/bytes-file.ts';
import type { FormatReader } from '../format-reader.ts';
import { Unreadable } from '../problem.ts';
import { mailHeaders } from './mail-headers.ts';
import { rootPage } from './root-page.ts';

/** A page saved with its images in one file, as browsers do: a message whose root is the page. */
export const mhtmlReader: FormatReader = {
  format: 'mhtml',
  identity: 'place',
  knowsContent: ({ ending, head }) => {
    const headers = mailHeaders(head);
    if (headers === null) return false;
    const isSaved =
      headers.has('snapshot-content-location') || /^<?saved by/iu.test(headers.get('from') ?? '');
    return isSaved || ending === 'mht' || ending === 'mhtml';
  },
  knowsName: ({ ending }) => ending === 'mht' || ending === 'mhtml',
  async *read(file, reading) {
    const page = rootPage(Buffer.from(await file.whole()).toString('latin1'));
    if (page === null) throw new Unreadable({ kind: 'malformed', cause: 'no part with a page' });
    const { url, charset, bytes } = page;
    const isAddress = url !== null && /^https?:/iu.test(url);
    yield {
      kind: 'file',
      file: bytesFile(isAddress ? url : 'page.html', bytes, reading.scratch, {
        mediaType: 'text/html',
        charset,
        facts: isAddress ? { url } : {},
      }),
    };
  },
};
