import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at AA, and what axe advises beyond it. */
const everything = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
] as const;

const rulesOfColour = ['color-contrast', 'link-in-text-block'] as const;

/** axe takes what is scrolled half under a head for small; test/accessibility/small-targets.ts measures the whole. */
const rules = { 'target-size': { enabled: false } };

interface Axe {
  run(options: {
    readonly runOnly: readonly string[];
    readonly rules: typeof rules;
  }): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds wrong with a page as it stands: the rule and the first element that breaks it. */
export function axeViolations(page: Page): Promise<string[]> {
  return violationsOf(page, everything);
}

/** Of the rules that a theme can break. */
export function colourViolations(page: Page): Promise<string[]> {
  return violationsOf(page, rulesOfColour);
}

async function violationsOf(page: Page, runOnly: readonly string[]): Promise<string[]> {
  // Evaluated, not injected as a script: the page's policy would refuse that.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async (options) => {
      const { axe } = window as unknown as { axe: Axe };
      const { violations } = await axe.run(options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    },
    { runOnly, rules },
  );
}
