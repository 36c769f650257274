import type { Page } from 'playwright-core';

/** What moves although the reader has asked for no motion. */
export function motionFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const longest = 0.01;
    const { elements, tell } = globalThis.eyes;
    const seconds = (duration: string): number =>
      parseFloat(duration) / (duration.trim().endsWith('ms') ? 1000 : 1);
    const isLong = (durations: string): boolean =>
      durations.split(',').some((each) => 1000 * seconds(each) > longest);

    /** To vanish after a while is no motion. */
    function isMotion(element: Element, part: string | null): boolean {
      return element.getAnimations({ subtree: true }).some(({ effect }) => {
        if (!(effect instanceof KeyframeEffect)) return false;
        if (effect.target !== element || effect.pseudoElement !== part) return false;
        const told = ['offset', 'computedOffset', 'easing', 'composite', 'visibility'];
        return effect
          .getKeyframes()
          .some((frame) => Object.keys(frame).some((key) => !told.includes(key)));
      });
    }

    return elements().flatMap((element) =>
      [null, '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        const name = `${tell(element)}${part ?? ''}`;
        return [
          ...(isLong(style.transitionDuration) ? [`${name} has a transition`] : []),
          ...(isMotion(element, part) ? [`${name} is animated`] : []),
          ...(style.scrollBehavior === 'smooth' ? [`${name} scrolls smoothly`] : []),
        ];
      }),
    );
  });
}
