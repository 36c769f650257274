import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { defaultPreferences, preferenceRanges } from '../../../contract/preferences.ts';
import type { PreferencesStore } from '../../preferences/preferences-store.ts';
import type { PaneWidthEvent } from '../../ui/pane-divider.ts';
import '../../ui/pane-divider.ts';

type Pane = 'sources' | 'results';

interface WidthsHost extends ReactiveControllerHost, HTMLElement {
  readonly preferences: PreferencesStore | undefined;
}

/** How wide the panes are: the reader drags the lines between them, and finds them so the next time. */
export class PaneWidths {
  readonly #host: WidthsHost;

  constructor(host: WidthsHost) {
    this.#host = host;
  }

  /** The line behind a pane; it stands in the tree of the room. */
  divider(pane: Pane): TemplateResult {
    const name = `${pane}Width` as const;
    const { least, most, step } = preferenceRanges[name];
    return html`<kh-pane-divider
      class="divider after-${pane}"
      pane=${pane}
      label=${labelOf(pane)}
      .width=${this.#host.preferences?.current[name] ?? defaultPreferences[name]}
      .least=${least}
      .most=${most}
      .step=${step}
      .usual=${defaultPreferences[name]}
      @kh-pane-width=${(event: PaneWidthEvent) => {
        this.#set(pane, event);
      }}
    ></kh-pane-divider>`;
  }

  #set(pane: Pane, { width, isSettled }: PaneWidthEvent): void {
    const property = `--${pane}-width`;
    // While it is dragged only this window shows it; what is kept at last takes its place.
    if (isSettled) this.#host.style.removeProperty(property);
    else this.#host.style.setProperty(property, `${width}rem`);
    if (isSettled) {
      const change = pane === 'sources' ? { sourcesWidth: width } : { resultsWidth: width };
      this.#host.preferences?.set(change);
    }
    this.#host.requestUpdate();
  }
}

function labelOf(pane: Pane): string {
  return pane === 'sources'
    ? msg('عرض قائمة المصادر', {
        desc: 'Spoken name of the line that sets how wide the sources are',
      })
    : msg('عرض قائمة النتائج', {
        desc: 'Spoken name of the line that sets how wide the results are',
      });
}
