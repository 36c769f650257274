/** What was seen while a list was scrolled. */
export interface FramesSeen {
  /** Milliseconds between one frame and the next. */
  readonly frames: readonly number[];
  /** Frames in which a part of the list in sight was empty. */
  readonly blank: number;
  /** Frames in which a row in sight had its shape only. */
  readonly shapes: number;
}

export interface Watch {
  readonly begin: () => void;
  readonly end: () => FramesSeen;
  /** Scrolls to a share of the runway, as one who drags the scroll bar. */
  readonly drag: (share: number) => void;
  /** Presses the scale of months at a share of it; resolves to the milliseconds until its hits were painted. */
  readonly jump: (share: number) => Promise<number>;
}

/** Watches frames from inside the page. Handed to it as source: what it needs stands within it. */
export function watchFrames(): void {
  const pane = window.findInside(document, 'kh-results-pane')?.shadowRoot;
  const scroller = pane?.querySelector<HTMLElement>('.scroller');
  const list = pane?.querySelector('kh-hit-list')?.shadowRoot;
  if (pane == null || scroller == null || list == null) throw new Error('There is no list');
  let seen: { frames: number[]; blank: number; shapes: number } | null = null;
  let last = 0;
  const state = (): { isBlank: boolean; hasShape: boolean } => {
    const { top, bottom } = scroller.getBoundingClientRect();
    const rows = [...list.querySelectorAll('li[data-row]')].map((row) => ({
      box: row.getBoundingClientRect(),
      isShape: row.querySelector('.shape') !== null,
    }));
    const within = rows.filter(({ box }) => box.bottom > top && box.top < bottom);
    const end = Math.max(...within.map(({ box }) => box.bottom));
    return { isBlank: !(end >= bottom - 1), hasShape: within.some(({ isShape }) => isShape) };
  };
  const frame = (now: number): void => {
    requestAnimationFrame(frame);
    if (seen !== null && last > 0) {
      seen.frames.push(now - last);
      const { isBlank, hasShape } = state();
      if (isBlank) seen.blank += 1;
      if (hasShape) seen.shapes += 1;
    }
    last = now;
  };
  requestAnimationFrame(frame);
  const painted = (): Promise<number> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          resolve(performance.now());
        };
        channel.port2.postMessage(null);
      });
    });
  const watch: Watch = {
    begin: () => {
      seen = { frames: [], blank: 0, shapes: 0 };
    },
    end: () => {
      const taken = seen ?? { frames: [], blank: 0, shapes: 0 };
      seen = null;
      return taken;
    },
    drag: (share) => {
      scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight);
    },
    async jump(share) {
      const track = pane.querySelector('kh-month-scrubber')?.shadowRoot?.querySelector('.track');
      if (track == null) throw new Error('There is no scale of months');
      const box = track.getBoundingClientRect();
      const at = { clientX: box.right - share * box.width, clientY: box.top + 5, button: 0 };
      const begun = performance.now();
      track.dispatchEvent(new PointerEvent('pointerdown', { ...at, pointerId: 1, bubbles: true }));
      for (;;) {
        const now = await painted();
        const { isBlank, hasShape } = state();
        if (!isBlank && !hasShape && now - begun > 20) return now - begun;
      }
    },
  };
  Object.defineProperty(window, 'watch', { value: watch });
}
