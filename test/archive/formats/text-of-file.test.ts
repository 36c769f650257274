import { afterAll, describe, expect, it } from 'vitest';
import { bytesFile } from '../../../archive/formats/files/bytes-file.ts';
import { Scratch } from '../../../archive/formats/files/scratch.ts';
import { nothingTold } from '../../../archive/formats/files/source-file.ts';
import { readSource, type SourceFinding } from '../../../archive/formats/read-source.ts';
import { readers } from '../../../archive/formats/readers.ts';
import { encodeText } from '../../bench/encodings/encode-text.ts';

const scratch = new Scratch();
afterAll(() => scratch.clear());

const news = 'أعلنت وزارة الثقافة أمس افتتاح المكتبة الوطنية بعد ترميمها.';

interface Told {
  readonly charset?: string;
  readonly encoding?: string;
}

/** What is read of a file `a.txt`: its text, and what was guessed or went wrong. */
async function read(bytes: Uint8Array, { charset, encoding }: Told = {}): Promise<unknown[]> {
  const told = { ...nothingTold, charset: charset ?? null };
  const file = bytesFile('a.txt', bytes, scratch, told);
  const found: unknown[] = [];
  for await (const finding of readSource(file, { readers, scratch, encoding: encoding ?? null })) {
    const what = shortly(finding);
    if (what !== null) found.push(what);
  }
  return found;
}

function shortly(finding: SourceFinding): unknown {
  if (finding.kind === 'problem') return finding.problem.kind;
  if (finding.kind === 'document') {
    return finding.document.kind === 'bare' ? finding.document.text : null;
  }
  if (finding.kind !== 'guess') return null;
  const { guess } = finding;
  if (guess.kind === 'encoding') return [guess.encoding, guess.by];
  return guess.kind === 'mojibake' ? [guess.kind, guess.readAs] : null;
}

describe('a file as text', () => {
  it('says how it was decoded, and what was put right', async () => {
    const misread = new TextDecoder('windows-1256').decode(new TextEncoder().encode(news));
    expect({
      letters: await read(encodeText(news, 'windows-1256')),
      header: await read(encodeText(news, 'iso-8859-6'), { charset: 'ISO-8859-6' }),
      mojibake: await read(encodeText(misread, 'utf-8')),
    }).toEqual({
      letters: [['windows-1256', 'letters'], news],
      header: [['iso-8859-6', 'declared'], news],
      mojibake: [['utf-8', 'bytes'], ['mojibake', 'windows-1256'], news],
    });
  });

  it('is read anew in the encoding that the person says, where the guess was wrong', async () => {
    const russian = encodeText('новости', 'windows-1251');
    expect(await read(russian, { encoding: 'windows-1251' })).toEqual([
      ['windows-1251', 'told'],
      'новости',
    ]);
    // Without a zero nothing shows that this is UTF-16.
    const wide = encodeText('漢字', 'utf-16le');
    expect(await read(wide, { encoding: 'utf-16le' })).toEqual([['utf-16le', 'told'], '漢字']);
  });

  it('is refused where it is none', async () => {
    expect(await read(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 9))).toEqual(['unknown-format']);
  });
});
