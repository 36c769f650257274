import type { Page } from 'playwright-core';
import type { Picture } from './picture.ts';

/** Has Chromium draw an SVG on a transparent square. */
export async function drawPicture(page: Page, svg: string, side: number): Promise<Picture> {
  await page.setViewportSize({ width: side, height: side });
  await page.setContent(
    `<body style="margin: 0"><img width="${side}" height="${side}" style="display: block" src="data:image/svg+xml;base64,${base64(svg)}" /></body>`,
  );
  const png = await page.screenshot({ omitBackground: true });
  return { side, png, pixels: await pixelsOf(page, png) };
}

/** The pixels of a PNG as red, green, blue, alpha. */
export async function pixelsOf(page: Page, png: Uint8Array): Promise<Uint8Array> {
  // As text: the page has a DOM, the program that sends it there has none.
  const pixels = await page.evaluate<string>(`(async () => {
    const image = await createImageBitmap(await (await fetch('data:image/png;base64,${base64(png)}')).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const bytes = context.getImageData(0, 0, image.width, image.height).data;
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  })()`);
  return Buffer.from(pixels, 'base64');
}

/**
 * A drawing of 512 units whose ground is inset by 16 as macOS wants icons: 824 of 1024 pixels, the rest left to
 * the shadow that the system casts.
 *
 * Source: https://developer.apple.com/design/resources/ (the icon grid)
 */
export function onMacGrid(svg: string): string {
  const scale = 824 / 480;
  const drawing = svg.replace(/^<svg[^>]*>|<\/svg>\s*$/gu, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1024 1024"><g transform="translate(${100 - 16 * scale} ${100 - 16 * scale}) scale(${scale})">${drawing}</g></svg>`;
}

function base64(bytes: string | Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
