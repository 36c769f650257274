import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawPicture, pixelsOf } from '../../build/icons/draw-picture.ts';
import { drawingOf, iconPlans } from '../../build/icons/icon-plan.ts';
import { openBrowser } from '../support/open-browser.ts';

const folder = fileURLToPath(new URL('../../build/icons/', import.meta.url));
const read = (name: string): Buffer => readFileSync(`${folder}${name}`);
const text = (name: string): string => read(name).toString('utf8');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

describe('the icons', () => {
  test('stand as PNGs with transparency in every size that a desktop asks for', () => {
    const sides = iconPlans.flatMap(({ png }) => png);
    const found = sides.map((side) => {
      const { signature, width, height, depth, colour } = pngHead(read(`png/${side}x${side}.png`));
      return [signature, width, height, depth, colour];
    });
    expect(found).toEqual(sides.map((side) => ['\x89PNG\r\n\x1a\n', side, side, 8, 6]));
    expect(sides).toEqual([16, 24, 32, 48, 64, 128, 256, 512, 1024]);
  });

  // Chromium of another version may draw an edge otherwise by a shade; another drawing differs by far more.
  test('are those that the drawings give', async () => {
    for (const side of [16, 48]) {
      const drawn = await drawPicture(page, text(drawingOf('khizana', side)), side);
      const kept = await pixelsOf(page, read(`png/${side}x${side}.png`));
      expect(difference(drawn.pixels, kept)).toBeLessThan(2);
      const other = await drawPicture(page, text(drawingOf('document', side)), side);
      expect(difference(other.pixels, kept)).toBeGreaterThan(10);
    }
    expect(readFileSync(new URL('../../renderer/styles/icon.svg', import.meta.url), 'utf8')).toBe(
      text('khizana-small.svg'),
    );
  });

  test.each(iconPlans)('of $name for Windows hold bitmaps and one PNG', async ({ name, ico }) => {
    const file = read(`${name}.ico`);
    const entries = icoEntries(file);
    expect(entries.map(({ side, body }) => [side, isPng(body) ? 'png' : 'bitmap'])).toEqual(
      ico.map((side) => [side, side < 256 ? 'bitmap' : 'png']),
    );
    const small = entries.find(({ side }) => side === 48);
    const drawn = await drawPicture(page, text(`${name}.svg`), 48);
    expect(difference(fromBitmap(small?.body ?? Buffer.alloc(0), 48), drawn.pixels)).toBeLessThan(
      2,
    );
    expect(await sizeInChromium(file, 'image/x-icon')).toEqual([256, 256]);
  });

  test.each(iconPlans)('of $name for macOS hold every size and density', async ({ name }) => {
    const entries = icnsEntries(read(`${name}.icns`));
    const sides = entries.map(({ type, body }) => [
      type,
      isPng(body) ? pngHead(body).width : Math.sqrt(unpackArgb(body).length / 4),
    ]);
    expect(sides).toEqual([
      ['ic04', 16],
      ['ic05', 32],
      ['ic11', 32],
      ['ic12', 64],
      ['ic07', 128],
      ['ic13', 256],
      ['ic08', 256],
      ['ic14', 512],
      ['ic09', 512],
      ['ic10', 1024],
    ]);
    const of = (type: string): Buffer =>
      entries.find((entry) => entry.type === type)?.body ?? Buffer.alloc(0);
    // The bare pixels of 32 and the PNG of 32 are one picture.
    expect(difference(unpackArgb(of('ic05')), await pixelsOf(page, of('ic11')))).toBe(0);
  });
});

function isPng(body: Buffer): boolean {
  return body.toString('latin1', 1, 4) === 'PNG';
}

/** Source: https://www.w3.org/TR/png-3/#11IHDR */
function pngHead(file: Buffer) {
  return {
    signature: file.toString('latin1', 0, 8),
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
    depth: file.readUInt8(24),
    colour: file.readUInt8(25),
  };
}

function icoEntries(file: Buffer): { side: number; body: Buffer }[] {
  expect([file.readUInt16LE(0), file.readUInt16LE(2)]).toEqual([0, 1]);
  return Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index;
    const offset = file.readUInt32LE(at + 12);
    const body = file.subarray(offset, offset + file.readUInt32LE(at + 8));
    return { side: file.readUInt8(at) || 256, body };
  });
}

/** The pixels of a bitmap of 32 bits, turned from bottom-up blue, green, red, alpha. */
function fromBitmap(body: Buffer, side: number): Buffer {
  expect([body.readInt32LE(4), body.readInt32LE(8), body.readUInt16LE(14)]).toEqual([
    side,
    side * 2,
    32,
  ]);
  const pixels = Buffer.alloc(side * side * 4);
  for (let at = 0; at < side * side; at++) {
    const row = side - 1 - Math.floor(at / side);
    const from = 40 + (row * side + (at % side)) * 4;
    pixels.set(
      [2, 1, 0, 3].map((channel) => body.readUInt8(from + channel)),
      at * 4,
    );
  }
  return pixels;
}

function icnsEntries(file: Buffer): { type: string; body: Buffer }[] {
  expect([file.toString('latin1', 0, 4), file.readUInt32BE(4)]).toEqual(['icns', file.length]);
  const entries = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at + 4);
    entries.push({
      type: file.toString('latin1', at, at + 4),
      body: file.subarray(at + 8, at + length),
    });
    at += length;
  }
  return entries;
}

function unpackArgb(body: Buffer): Uint8Array {
  expect(body.toString('latin1', 0, 4)).toBe('ARGB');
  const bytes: number[] = [];
  for (let at = 4; at < body.length;) {
    const head = body.readUInt8(at++);
    if (head < 128) {
      bytes.push(...body.subarray(at, at + head + 1));
      at += head + 1;
    } else {
      bytes.push(...Array<number>(head - 125).fill(body.readUInt8(at++)));
    }
  }
  const size = bytes.length / 4;
  return Uint8Array.from(bytes, (_, index) => {
    const channel = [1, 2, 3, 0][index % 4] as number;
    return bytes[channel * size + Math.floor(index / 4)] as number;
  });
}

/** The mean distance of two pictures in one channel, 0 to 255; what is transparent has no colour. */
function difference(one: Uint8Array, other: Uint8Array): number {
  expect(one.length).toBe(other.length);
  const seen = (pixels: Uint8Array, at: number): number =>
    at % 4 === 3
      ? (pixels[at] as number)
      : ((pixels[at] as number) * (pixels[at - (at % 4) + 3] as number)) / 255;
  return (
    one.reduce((sum, _, at) => sum + Math.abs(seen(one, at) - seen(other, at)), 0) / one.length
  );
}

function sizeInChromium(file: Buffer, type: string): Promise<[number, number]> {
  return page.evaluate<[number, number]>(`(async () => {
    const image = new Image();
    image.src = 'data:${type};base64,${file.toString('base64')}';
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  })()`);
}
