/** Milliseconds after which what was there is taken to be gone. */
const patience = 2000;
/** Frames that a place must hold: an article sets itself to where it was left as well. */
const steadyFrames = 12;

const byHand = ['wheel', 'keydown', 'pointerdown', 'touchstart'] as const;

/**
 * Scrolls back to a place in a page that is only just coming, as often as it takes until it is long enough and
 * lies still; gives way at once to a reader who scrolls.
 */
export function scrollWhenThere(scroller: HTMLElement, top: number): void {
  const begun = performance.now();
  const hand = new AbortController();
  for (const event of byHand) {
    window.addEventListener(event, () => hand.abort(), { signal: hand.signal, passive: true });
  }
  let steady = 0;
  const step = (): void => {
    if (hand.signal.aborted) return;
    if (steady === steadyFrames || performance.now() - begun > patience) {
      hand.abort();
      return;
    }
    steady = Math.abs(scroller.scrollTop - top) < 1 ? steady + 1 : 0;
    if (steady === 0) scroller.scrollTop = top;
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
