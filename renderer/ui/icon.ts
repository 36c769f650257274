/*
 * Icons redrawn after Lucide (https://lucide.dev), ISC License, Copyright (c) Lucide Contributors 2025:
 * 24-unit grid, two-unit strokes, round ends. Those that mean a direction mirror with it.
 */
import { css, svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';

const shapes = {
  search: svg`<circle cx="11" cy="11" r="8" /><path d="m21 21-4.3-4.3" />`,
  find: svg`<path d="M14 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V8Z" />
    <circle cx="11.5" cy="13.5" r="2.5" /><path d="m13.3 15.3 2.2 2.2" />`,
  close: svg`<path d="M18 6 6 18M6 6l12 12" />`,
  settings: svg`<path
    d="M21 4h-7M10 4H3M21 12h-9M8 12H3M21 20h-5M12 20H3M14 2v4M8 10v4M16 18v4"
  />`,
  filter: svg`<path d="M3 6h18M7 12h10M10 18h4" />`,
  up: svg`<path d="m18 15-6-6-6 6" />`,
  down: svg`<path d="m6 9 6 6 6-6" />`,
  list: svg`<path d="M3 6h.01M3 12h.01M3 18h.01M8 6h13M8 12h13M8 18h13" />`,
  searches: svg`<path d="m19 21-7-4-7 4V5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v16z" />`,
  help: svg`<circle cx="12" cy="12" r="10" />
    <path d="M9.1 9a3 3 0 0 1 5.8 1c0 2-2.9 2.6-2.9 4M12 17h.01" />`,
  add: svg`<path d="M12 5v14M5 12h14" />`,
  back: svg`<path d="m12 19-7-7 7-7M19 12H5" />`,
  print: svg`<path d="M6 9V3h12v6M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2" />
    <path d="M6 14h12v7H6Z" />`,
  more: svg`<circle cx="12" cy="12" r="1" /><circle cx="19" cy="12" r="1" /><circle cx="5" cy="12" r="1" />`,
  forward: svg`<path d="m12 5 7 7-7 7M5 12h14" />`,
  earlier: svg`<path d="m15 18-6-6 6-6" />`,
  later: svg`<path d="m9 18 6-6-6-6" />`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof shapes;

/** A decoration beside words or inside a labelled button: hidden from assistive technology. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true">
    ${shapes[name]}
  </svg>`;
}

export const iconStyles = css`
  .icon {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .icon:is(.back, .forward, .earlier, .later):dir(rtl) {
    transform: scaleX(-1);
  }
`;
