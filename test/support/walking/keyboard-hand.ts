import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../../contract/describe-failure.ts';
import type { Eyes, Look } from './eyes.ts';
import type { Hand } from './hand.ts';

/** Presses after which a way that has not led there leads nowhere. */
const mostPresses = 250;

/**
 * Everything by keyboard alone. It looks at every stop on its way: one that cannot be seen, or does not show that
 * it has the keyboard, is a fault.
 */
export function keyboardHand(page: Page, language: Language): Hand {
  const key = (name: string): Promise<void> => page.keyboard.press(name);
  const towardsStart = language === 'ar' ? 'ArrowRight' : 'ArrowLeft';
  const towardsEnd = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';

  /** A page that was just loaded has the keyboard nowhere yet; later it may not be lost. */
  let hasBegun = false;
  /** Whether anything of the page had the keyboard before a sheet came over it. */
  let isHeld = false;
  page.on('domcontentloaded', () => {
    hasBegun = false;
  });

  async function look(target: Locator): Promise<Look> {
    const seen = await lookFor(target);
    if (!seen.isOnSheet) isHeld = seen.name !== null;
    return seen;
  }

  async function reach(target: Locator): Promise<void> {
    await target.waitFor({ state: 'attached' });
    const stops: string[] = [];
    /** Where the way turns back, stops follow another order than the page's source: then it is all the way round. */
    let isGoingRound = false;
    for (let presses = 0; presses < mostPresses; presses += 1) {
      const sight = await look(target);
      if (presses === 0 && sight.name === null && hasBegun)
        throw new Error('the keyboard was lost');
      isGoingRound ||= stops.includes(seen(sight));
      if (presses > 0 || sight.key === '') stops.push(seen(sight));
      hasBegun = true;
      if (sight.key === '') return;
      await key(isGoingRound && sight.key === 'Shift+Tab' ? 'Tab' : sight.key);
    }
    throw new Error(`no key leads to ${String(target)}; on the way: ${stops.join(', ')}`);
  }

  async function takeOption(option: Locator): Promise<void> {
    await option.waitFor();
    for (let presses = 0; presses < mostPresses; presses += 1) {
      if ((await option.getAttribute('aria-selected')) === 'true') return key('Enter');
      await key('ArrowDown');
    }
    throw new Error(`no arrow leads to ${String(option)}`);
  }

  return {
    name: 'keyboard',
    async press(target, press) {
      if (press?.key !== undefined) {
        await look(page.locator('body'));
        return key(press.key);
      }
      await target.waitFor({ state: 'attached' });
      const kind = await target.evaluate((element) => {
        const type = element.getAttribute('type');
        if (type === 'radio' || type === 'checkbox') return type;
        return element.getAttribute('role') === 'option' ? 'option' : 'button';
      });
      if (kind === 'option') return takeOption(target);
      await reach(target);
      if (kind === 'checkbox') await key('Space');
      else if (kind === 'button') await key('Enter');
      else if (!(await target.isChecked())) await key('Space');
    },
    async write(field, text, press) {
      const sight = await look(field);
      if (press?.key !== undefined && sight.key !== '') await key(press.key);
      await reach(field);
      await key('Control+a');
      await page.keyboard.type(text);
    },
    async choose(select, option) {
      await reach(select);
      const step = await select.evaluate(
        (element: HTMLSelectElement, [source, flags]) => {
          const words = new RegExp(source, flags);
          const wanted = [...element.options].findIndex((each) => words.test(each.text));
          return wanted - element.selectedIndex;
        },
        [option.source, option.flags] as const,
      );
      for (let at = 0; at < Math.abs(step); at += 1) await key(step > 0 ? 'ArrowDown' : 'ArrowUp');
    },
    async slide(slider, share) {
      await reach(slider);
      await key(share < 1 ? 'Home' : 'End');
      for (let presses = 0; presses < mostPresses; presses += 1) {
        if ((await slider.evaluate(shareOf)) >= share) return;
        await key('ArrowUp');
      }
      throw new Error(`no arrow moves ${String(slider)}`);
    },
    async pullLeft(line, pixels) {
      await reach(line);
      const x = async (): Promise<number> => (await line.boundingBox())?.x ?? 0;
      const before = await x();
      for (let presses = 0; presses < mostPresses; presses += 1) {
        if (before - (await x()) >= pixels - 1) return;
        await key('ArrowLeft');
      }
      throw new Error(`no arrow moves ${String(line)}`);
    },
    async scrollOn(region) {
      await reach(region);
      for (let screen = 0; screen < 2; screen += 1) await key('PageDown');
    },
    async scrollToEnd(region) {
      await reach(region);
      await key('End');
    },
    async close(dialog) {
      await key('Escape');
      await dialog.waitFor({ state: 'hidden' });
      const isToReturn = isHeld;
      const sight = await look(page.locator('body'));
      if (seen(sight) === 'nothing' && isToReturn)
        throw new Error('the keyboard went with the sheet');
    },
    goBack: () => key(`Alt+${towardsStart}`),
    goForward: () => key(`Alt+${towardsEnd}`),
  };
}

/** How far a slider is along its way. */
function shareOf(slider: Element): number {
  const { min, max, valueAsNumber } = slider as HTMLInputElement;
  if (slider.localName === 'input')
    return (valueAsNumber - Number(min)) / (Number(max) - Number(min));
  return Number(slider.ariaValueNow) / Number(slider.ariaValueMax);
}

function lookFor(target: Locator): Promise<Look> {
  return target.evaluate((element) =>
    (window as unknown as { readonly eyes: Eyes }).eyes.lookFor(element),
  );
}

/** The name of what has the keyboard. Throws where that cannot be seen. */
function seen({ name, fault }: Look): string {
  if (fault !== '') throw new Error(`${fault}: ${name}`);
  return name ?? 'nothing';
}
