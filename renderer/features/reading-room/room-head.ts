import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { msg } from '@lit/localize';
import { icon } from '../../ui/icon.ts';
import type { QueryEvent } from '../search/search-bar.ts';
import type { ViewChangeEvent } from '../view-state/view-change.ts';
import { formatView, initialView } from '../view-state/view-state.ts';
import type { KeyboardLead } from './keyboard-lead.ts';
import { workLine, type LongWork } from './long-work.ts';
import type { PaneLayout } from './pane-layout.ts';
import '../history/history-buttons.ts';
import '../search/search-bar.ts';

/** Sheets that the head has a button for. */
type HeadSheet = 'settings' | 'searches' | 'palette';

export interface HeadQuestion {
  readonly query: string;
  readonly work: LongWork | null;
  readonly layout: PaneLayout;
  readonly keyboard: KeyboardLead;
  readonly queried: (event: QueryEvent) => void;
  readonly jumped: (event: ViewChangeEvent) => void;
  readonly show: (sheet: HeadSheet) => void;
}

/** The head of the window: its name, the ways back and forward, the search line, and what opens sheets. */
export function roomHead(head: HeadQuestion): TemplateResult {
  const { layout, keyboard } = head;
  const parts: [string, TemplateResult][] = [
    ['line', searchLine(head)],
    ['buttons', sheetButtons(head)],
  ];
  // In one pane the line has a row of its own below the buttons, and the keyboard comes to it after them.
  const inOrder = layout.panes === 1 ? parts.reverse() : parts;
  return html`<header class="top">
    <button class="skip strong" @click=${keyboard.toResults}>
      ${msg('انتقل إلى النتائج', { desc: 'Skip link: to the result list' })}
    </button>
    <h1 class="name">
      <a
        href=${formatView(initialView)}
        title=${msg('الصفحة الأولى', { desc: 'Link on the name of the app: the front page' })}
        >${msg('خزانة', { desc: 'Name of the app' })}</a
      >
    </h1>
    <div class="search">
      <kh-history-buttons></kh-history-buttons>
      ${repeat(
        inOrder,
        ([name]) => name,
        ([, part]) => part,
      )}
    </div>
    ${head.work === null ? nothing : workLine(head.work)}
  </header>`;
}

function searchLine({ query, queried, jumped, keyboard }: HeadQuestion): TemplateResult {
  return html`<kh-search-bar
    .query=${query}
    @kh-query=${queried}
    @kh-view-change=${jumped}
    @keydown=${keyboard.leaveSearch}
  ></kh-search-bar>`;
}

function sheetButtons(head: HeadQuestion): TemplateResult {
  const { layout } = head;
  const filters = nameOfSources();
  return html`<button
      class="square filters"
      aria-label=${filters}
      title=${filters}
      aria-expanded=${layout.unfolded ? 'true' : 'false'}
      aria-controls="sources"
      @click=${() => {
        layout.unfolded = !layout.unfolded;
      }}
    >
      ${icon('filter')}
    </button>
    ${sheetButton('searches', msg('الأبحاث', { desc: 'Heading of the sheet of searches' }), head)}
    ${sheetButton('settings', msg('الإعدادات', { desc: 'Button: open the settings' }), head)}
    ${sheetButton('palette', msg('كل الأوامر', { desc: 'Command: open the palette of commands' }), head)}`;
}

export function nameOfSources(): string {
  return msg('المصادر والسنوات', { desc: 'Name of the pane of sources and years' });
}

function sheetButton(sheet: HeadSheet, name: string, { show }: HeadQuestion): TemplateResult {
  return html`<button
    class="square ${sheet}"
    aria-label=${name}
    title=${name}
    aria-haspopup="dialog"
    @click=${() => {
      show(sheet);
    }}
  >
    ${icon(sheet === 'palette' ? 'more' : sheet)}
  </button>`;
}
