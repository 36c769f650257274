import type { Picture } from './picture.ts';

/**
 * The entries of an icon and the side of the picture in each. The same picture serves a size at twice the
 * density and the next size; 16 and 32 pixels at single density are kept as bare pixels, since PNG there is
 * shown wrongly inside an application.
 */
const entries: readonly [type: string, side: number, form: 'argb' | 'png'][] = [
  ['ic04', 16, 'argb'],
  ['ic05', 32, 'argb'],
  ['ic11', 32, 'png'],
  ['ic12', 64, 'png'],
  ['ic07', 128, 'png'],
  ['ic13', 256, 'png'],
  ['ic08', 256, 'png'],
  ['ic14', 512, 'png'],
  ['ic09', 512, 'png'],
  ['ic10', 1024, 'png'],
];

/**
 * Puts pictures into a macOS icon: `icns` and the length of the file, then entries of a type of four letters,
 * their length with these eight bytes, and the picture. Numbers are big-endian.
 *
 * Source: https://en.wikipedia.org/wiki/Apple_Icon_Image_format
 *
 * @param pictures one of each side that an entry has: 16, 32, 64, 128, 256, 512, 1024
 * @throws Error when one is missing
 */
export function writeIcns(pictures: readonly Picture[]): Uint8Array {
  const parts = entries.map(([type, side, form]) => {
    const picture = pictures.find((candidate) => candidate.side === side);
    if (picture === undefined) throw new Error(`an .icns needs a picture of ${side} pixels`);
    return chunk(type, form === 'png' ? picture.png : packed(picture));
  });
  return chunk('icns', Buffer.concat(parts));
}

function chunk(type: string, body: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(head.length + body.length, 4);
  return Buffer.concat([head, body]);
}

/** `ARGB`, then the four channels one after the other, each packed by itself. */
function packed({ pixels }: Picture): Uint8Array {
  const channels = [3, 0, 1, 2].map((first) =>
    packBytes(pixels.filter((_, index) => index % 4 === first)),
  );
  return Buffer.concat([Buffer.from('ARGB', 'latin1'), ...channels]);
}

/** Up to 128 bytes as they are behind their number less one, or 3 to 130 equal ones as number + 125 and the byte. */
function packBytes(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let plain: number[] = [];
  const flush = (): void => {
    if (plain.length > 0) out.push(plain.length - 1, ...plain);
    plain = [];
  };
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] as number;
    let run = 1;
    while (run < 130 && bytes[at + run] === byte) run++;
    if (run >= 3) {
      flush();
      out.push(run + 125, byte);
      at += run;
    } else {
      plain.push(byte);
      if (plain.length === 128) flush();
      at++;
    }
  }
  flush();
  return Uint8Array.from(out);
}
