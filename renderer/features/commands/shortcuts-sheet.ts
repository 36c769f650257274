import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import type { Sheet } from '../../ui/sheet.ts';
import { commandGroups, type Command, type CommandGroup } from './command.ts';
import { keyCaps, keyCapStyles } from './key-caps.ts';
import { nameGroup } from './name-group.ts';
import '../../ui/sheet.ts';

/** Every command that has a key, group by group. */
@customElement('kh-shortcuts-sheet')
export class ShortcutsSheet extends LitElement {
  static override readonly styles = [
    keyCapStyles,
    css`
      kh-sheet {
        --sheet-width: 46rem;
      }

      .groups {
        columns: 2 18rem;
        column-gap: 2.5rem;
      }

      section {
        break-inside: avoid;
        padding-block-end: 1.25rem;
      }

      h3 {
        margin: 0 0 0.25rem;
        color: var(--quiet);
        font-size: var(--size-small);
        font-weight: 500;
      }

      dl {
        margin: 0;
      }

      .row {
        display: flex;
        gap: 1rem;
        align-items: baseline;
        justify-content: space-between;
        padding-block: 0.25rem;
        border-block-start: 1px solid var(--rule);
      }

      dd {
        display: flex;
        gap: 0.625rem;
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) commands: readonly Command[] = [];
  @query('kh-sheet') private readonly sheet!: Sheet;

  show(): void {
    this.sheet.show();
  }

  override render(): TemplateResult {
    return html`<kh-sheet
      heading=${msg('اختصارات لوحة المفاتيح', { desc: 'Heading of the sheet of shortcuts' })}
    >
      <div class="groups">${commandGroups.map((group) => this.#group(group))}</div>
    </kh-sheet>`;
  }

  #group(group: CommandGroup): TemplateResult | typeof nothing {
    const own = this.commands.filter((command) => command.group === group && command.keys);
    if (own.length === 0) return nothing;
    return html`<section>
      <h3>${nameGroup(group)}</h3>
      <dl>
        ${own.map(
          ({ name, keys = [] }) =>
            html`<div class="row">
              <dt>${name()}</dt>
              <dd>${keys.map(keyCaps)}</dd>
            </div>`,
        )}
      </dl>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-shortcuts-sheet': ShortcutsSheet;
  }
}
