import axe from 'axe-core';
import { expect } from 'vitest';

/** Rules that the page breaks, each with the elements; every rule of axe counts, advice too. */
export async function axeViolations(): Promise<string[]> {
  await document.fonts.ready;
  const { violations: found, passes } = await axe.run(document);
  // Proof that axe looked into the shadow roots and at the colours, and not at an empty page.
  expect(passes.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['color-contrast', 'button-name', 'landmark-one-main']),
  );
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
