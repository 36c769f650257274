import { describe, expect, it } from 'vitest';
import { limits } from '../../../../archive/formats/limits.ts';
import { readAll } from '../../../support/read-all.ts';
import { writeTar } from '../../../support/write-tar.ts';

const malformed = { kind: 'malformed', cause: expect.any(String) as string };

describe('a tar', () => {
  it('gives the files in it, of any size, and refuses links and paths that lead out', async () => {
    const long = 'خبر '.repeat(limits.largestHeld / 6);
    const read = await readAll(
      'أرشيف.tar',
      writeTar([
        { name: 'أخبار/', type: '5' },
        { name: './أخبار/أول.txt', content: 'نص أول' },
        { name: 'فارغ.txt' },
        { name: 'كبير.txt', content: long },
        { name: '../خارج.txt', content: 'x' },
        { name: 'رمزي.txt', type: '2' },
        { name: 'صلب.txt', type: '1' },
        { name: 'جهاز', type: '3' },
        { name: '._أول.txt', content: 'x' },
        { name: Buffer.from([0xce, 0xc8, 0xd1, 0x2e, 0x74, 0x78, 0x74]), content: 'من ويندوز' },
        { name: 'PaxHeaders', type: 'x', content: '21 path=طويل.txt\n' },
        { name: 'x', content: 'نص طويل' },
      ]),
    );
    const shortened = read.map(([inside, what]) =>
      typeof what === 'string' ? [inside, what.slice(0, 20)] : [inside, what],
    );
    expect(shortened).toEqual([
      ['أخبار/أول.txt', 'نص أول'],
      ['فارغ.txt', ''],
      ['كبير.txt', 'خبر خبر خبر خبر خبر '],
      ['../خارج.txt', { kind: 'unsafe-path', path: '../خارج.txt' }],
      ['رمزي.txt', { kind: 'symbolic-link' }],
      ['صلب.txt', { kind: 'symbolic-link' }],
      ['خبر.txt', 'من ويندوز'],
      ['طويل.txt', 'نص طويل'],
    ]);
  });

  it('cut off gives what stands in front', async () => {
    const tar = writeTar([
      { name: 'أول.txt', content: 'نص أول' },
      { name: 'ثان.txt', content: 'نص '.repeat(1000) },
    ]);
    expect(await readAll('أرشيف.tar', tar.subarray(0, 2000))).toEqual([
      ['أول.txt', 'نص أول'],
      ['ثان.txt', { kind: 'truncated' }],
      [null, { kind: 'truncated' }],
    ]);
  });

  it('with a broken header gives what stands in front', async () => {
    const tar = writeTar([
      { name: 'أول.txt', content: 'نص أول' },
      { name: 'ثان.txt', content: 'x' },
    ]);
    tar[1024] = 1;
    expect(await readAll('أرشيف.tar', tar)).toEqual([
      ['أول.txt', 'نص أول'],
      [null, malformed],
    ]);
  });

  it('of garbage is a problem', async () => {
    expect(await readAll('أرشيف.tar', Buffer.alloc(5000, 'garbage'))).toEqual([[null, malformed]]);
  });

  it('with a size that no file has is cut off', async () => {
    const tar = writeTar([{ name: 'أ.txt', content: 'x', size: 8 ** 11 - 1 }]);
    expect(await readAll('أرشيف.tar', tar)).toEqual([
      ['أ.txt', { kind: 'truncated' }],
      [null, { kind: 'truncated' }],
    ]);
  });
});
