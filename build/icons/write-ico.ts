import type { Picture } from './picture.ts';

const folderBytes = 6;
const entryBytes = 16;
const headerBytes = 40;
/** From this side on a picture is stored as PNG; older programs read only bitmaps below it. */
const pngFrom = 256;

/**
 * Puts pictures into a Windows icon: a folder of entries, then the pictures, small ones as bitmaps of 32 bits
 * and those of 256 pixels as PNG, as Microsoft advises.
 *
 * Source: https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
 */
export function writeIco(pictures: readonly Picture[]): Uint8Array {
  const bodies = pictures.map((picture) =>
    picture.side < pngFrom ? bitmapOf(picture) : picture.png,
  );
  const folder = Buffer.alloc(folderBytes + entryBytes * pictures.length);
  folder.writeUInt16LE(1, 2); // an icon, not a cursor
  folder.writeUInt16LE(pictures.length, 4);
  let offset = folder.length;
  pictures.forEach(({ side }, index) => {
    const body = bodies[index] as Uint8Array;
    const at = folderBytes + entryBytes * index;
    folder.writeUInt8(side % 256, at); // 256 is written as 0
    folder.writeUInt8(side % 256, at + 1);
    folder.writeUInt16LE(1, at + 4); // planes
    folder.writeUInt16LE(32, at + 6); // bits of a pixel
    folder.writeUInt32LE(body.length, at + 8);
    folder.writeUInt32LE(offset, at + 12);
    offset += body.length;
  });
  return Buffer.concat([folder, ...bodies]);
}

/** A bitmap of an icon: header, rows of blue, green, red, alpha from below, and an empty mask of one bit a pixel. */
function bitmapOf({ side, pixels }: Picture): Uint8Array {
  const maskBytes = Math.ceil(side / 32) * 4 * side;
  const bitmap = Buffer.alloc(headerBytes + side * side * 4 + maskBytes);
  bitmap.writeUInt32LE(headerBytes, 0);
  bitmap.writeInt32LE(side, 4);
  bitmap.writeInt32LE(side * 2, 8); // the mask counts as a second picture
  bitmap.writeUInt16LE(1, 12);
  bitmap.writeUInt16LE(32, 14);
  bitmap.writeUInt32LE(side * side * 4 + maskBytes, 20);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const from = (row * side + column) * 4;
      const to = headerBytes + ((side - 1 - row) * side + column) * 4;
      bitmap[to] = pixels[from + 2] as number;
      bitmap[to + 1] = pixels[from + 1] as number;
      bitmap[to + 2] = pixels[from] as number;
      bitmap[to + 3] = pixels[from + 3] as number;
    }
  }
  return bitmap;
}
