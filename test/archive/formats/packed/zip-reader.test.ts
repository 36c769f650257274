import { describe, expect, it } from 'vitest';
import { writeZip, type ZipEntry } from '../../../support/write-zip.ts';
import { readAll } from '../../../support/read-all.ts';

const text = (name: string): ZipEntry => ({ name, content: `نص ${name}`, deflate: true });

describe('a ZIP', () => {
  it('gives the files in it, packed or not, and passes over what systems leave there', async () => {
    const zip = writeZip([
      { name: 'أخبار/' },
      text('أخبار/أول.txt'),
      { name: './ثان.txt', content: 'نص ثان' },
      { name: 'ويندوز\\ثالث.txt', content: 'نص ثالث' },
      { name: '__MACOSX/أخبار/._أول.txt', content: 'x' },
      { name: '.DS_Store', content: 'x' },
      { name: '.git/config', content: 'x' },
      { name: 'Thumbs.db', content: 'x' },
    ]);
    expect(await readAll('أرشيف.zip', zip)).toEqual([
      ['أخبار/أول.txt', 'نص أخبار/أول.txt'],
      ['ثان.txt', 'نص ثان'],
      ['ويندوز/ثالث.txt', 'نص ثالث'],
    ]);
  });

  it('refuses what leads out of it, links and what is encrypted, and reads the rest', async () => {
    const zip = writeZip([
      { name: '../خارج.txt', content: 'x' },
      { name: '/etc/passwd.txt', content: 'x' },
      { name: 'C:\\خارج.txt', content: 'x' },
      { name: 'أ\u0000.txt', content: 'x' },
      { name: 'رابط.txt', content: '/etc/passwd', mode: 0o120777 },
      { name: 'سر.txt', content: 'x', flags: 1 },
      { name: 'قديم.txt', content: 'x', method: 14 },
      { name: 'ناقص.txt', content: 'نص', size: 9 },
      { name: 'أطول.txt', content: 'نص أطول', size: 2 },
      { name: 'تالف.txt', content: 'نص', crc: 1 },
      text('سليم.txt'),
    ]);
    const unsafe = (path: string): unknown => [path, { kind: 'unsafe-path', path }];
    const wrongSize = { kind: 'malformed', cause: 'not of the size that its directory says' };
    expect(await readAll('أرشيف.zip', zip)).toEqual([
      unsafe('../خارج.txt'),
      unsafe('/etc/passwd.txt'),
      unsafe('C:/خارج.txt'),
      unsafe('أ\u0000.txt'),
      ['رابط.txt', { kind: 'symbolic-link' }],
      ['سر.txt', { kind: 'encrypted' }],
      ['قديم.txt', { kind: 'unsupported', what: 'ZIP method 14' }],
      ['ناقص.txt', wrongSize],
      ['أطول.txt', wrongSize],
      ['تالف.txt', { kind: 'malformed', cause: 'CRC-32 does not match' }],
      ['سليم.txt', 'نص سليم.txt'],
    ]);
  });

  it('holds other ZIPs to the depth that is allowed', async () => {
    let zip = writeZip([text('لب.txt')]);
    for (const name of ['٤.zip', '٣.zip', '٢.zip']) zip = writeZip([{ name, content: zip }]);
    expect(await readAll('١.zip', zip)).toEqual([['٢.zip/٣.zip/٤.zip/لب.txt', 'نص لب.txt']]);
    const deeper = writeZip([
      { name: '١.zip', content: writeZip([{ name: '٠.zip', content: zip }]) },
    ]);
    expect(await readAll('0.zip', deeper)).toEqual([
      ['١.zip/٠.zip/٢.zip/٣.zip/٤.zip', { kind: 'nested-too-deep', limit: 4 }],
    ]);
  });

  it('stops what unpacks to far more than it is, early, and goes on with the next', async () => {
    const vast = Buffer.alloc(64 * 1024 * 1024, 'خبر');
    const zip = writeZip([{ name: 'قنبلة.txt', content: vast, deflate: true }, text('سليم.txt')]);
    const bomb = { kind: 'unpacks-too-large', limit: 250 };
    expect(await readAll('أرشيف.zip', zip)).toEqual([
      ['قنبلة.txt', bomb],
      ['سليم.txt', 'نص سليم.txt'],
    ]);
  });

  it('is told from documents that are ZIPs and are not read', async () => {
    const table = writeZip([{ name: 'xl/workbook.xml' }, text('نص.txt')]);
    expect(await readAll('جدول.xlsx', table)).toEqual([
      [null, { kind: 'unsupported', what: 'xlsx' }],
    ]);
  });

  it.each([
    ['cut off', writeZip([text('أول.txt')]).subarray(0, -30), { kind: 'truncated' }],
    ['empty', Buffer.alloc(0), { kind: 'truncated' }],
    ['garbage', Buffer.from('\u0001\u0002 no ZIP'), { kind: 'truncated' }],
  ])('%s is a problem', async (_, bytes, problem) => {
    expect(await readAll('أرشيف.zip', bytes)).toEqual([[null, problem]]);
  });

  it('with a broken directory gives what stands in front', async () => {
    const zip = writeZip([text('أول.txt'), text('ثان.txt')]);
    zip[zip.lastIndexOf(Buffer.from('PK\u0001\u0002'))] = 0;
    const read = await readAll('أرشيف.zip', zip);
    expect(read).toEqual([
      ['أول.txt', 'نص أول.txt'],
      [
        null,
        { kind: 'malformed', cause: 'invalid central directory file header signature: 0x2014b00' },
      ],
    ]);
  });
});
