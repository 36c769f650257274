import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { Reply } from '../../../contract/contract.ts';
import type { WayOfReading } from '../../../contract/reader-data-schemas.ts';
import { isolate } from '../../strings/isolate.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { nameSource } from '../../strings/source-name.ts';
import { choice, choiceStyles } from '../../ui/choice.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import { icon, iconStyles } from '../../ui/icon.ts';
import { CopyLinkEvent } from '../links/copy-link-event.ts';
import type { CitedForm } from './citing.ts';
import { articleMenuStyles } from './article-menu.styles.ts';

type Ways = Reply<'article'>['ways'];

/** The reader has the article, or all of its source, run another way. */
export class WayEvent extends Event {
  static readonly type = 'kh-way';
  readonly of: keyof Ways;
  readonly way: WayOfReading;

  constructor(of: keyof Ways, way: WayOfReading) {
    super(WayEvent.type);
    this.of = of;
    this.way = way;
  }
}

/** The reader copies words with their citation, or the citation alone. */
export class CopyCitedEvent extends Event {
  static readonly type = 'kh-copy-cited';
  readonly form: CitedForm;

  constructor(form: CitedForm) {
    super(CopyCitedEvent.type);
    this.form = form;
  }
}

/** Languages that newspapers of the region are written in; others as the source states them. */
const languages = ['ar', 'en', 'fr', 'fa', 'ur', 'ckb', 'tr', 'he'] as const;

/** What is asked for seldom of an article: its citation, a print, which way it runs, in which language. */
@customElement('kh-article-menu')
export class ArticleMenu extends LitElement {
  static override readonly styles = [controlStyles, iconStyles, choiceStyles, articleMenuStyles];

  @property({ attribute: false }) ways: Ways | undefined;
  @property({ attribute: false }) source: string | null = null;
  @state() private open = false;
  @query('.toggle') private readonly toggle!: HTMLElement;

  override render(): TemplateResult {
    const name = msg('خيارات المادة', { desc: 'Button: opens what can be set for this article' });
    return html`<div @keydown=${this.#keydown} @focusout=${this.#left}>
      <button
        class="square toggle"
        aria-label=${name}
        title=${name}
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-controls="panel"
        @click=${this.#toggled}
      >
        ${icon('more')}
      </button>
      <div id="panel" class="panel" role="group" aria-label=${name} ?hidden=${!this.open}>
        ${this.#copying()} ${this.#ways()}
      </div>
    </div>`;
  }

  #copying(): TemplateResult {
    return html`<div class="actions">
      ${this.#action('words', msg('نسخ الاقتباس', { desc: 'Copies selected words with their citation' }))}
      ${this.#action('plain', msg('نسخ المرجع', { desc: 'Copies the citation of the article' }))}
      <button
        @click=${() => {
          this.#close();
          this.dispatchEvent(new CopyLinkEvent('article'));
        }}
      >
        ${msg('نسخ الرابط', { desc: 'Button: copies a link to the article' })}
      </button>
      <div class="styles" role="group" aria-label=${stylesName()}>
        <span aria-hidden="true">${stylesName()}</span>
        ${this.#action('bibtex', 'BibTeX')} ${this.#action('ris', 'RIS')}
        ${this.#action('csl-json', 'CSL-JSON')}
      </div>
      <button @click=${() => this.#printed()}>
        ${msg('طباعة', { desc: 'Button: prints what is shown' })}
      </button>
    </div>`;
  }

  #action(form: CitedForm, name: string): TemplateResult {
    return html`<button
      @click=${() => {
        this.dispatchEvent(new CopyCitedEvent(form));
        this.#close();
      }}
    >
      ${name}
    </button>`;
  }

  #printed(): void {
    this.#close();
    this.dispatchEvent(new Event('kh-print'));
  }

  #close(): void {
    this.open = false;
    this.toggle.focus();
  }

  #ways(): TemplateResult | typeof nothing {
    const { ways } = this;
    if (ways === undefined) return nothing;
    const source = isolate(nameSource(this.source));
    return html`${this.#fields(
      'article',
      msg('هذه المادة', { desc: 'Heading of what is set for this article alone' }),
      ways.article,
    )}
    ${this.#fields(
      'source',
      msg(str`كل مواد «${source}»`, { desc: 'Heading of what is set for all of a source' }),
      ways.source,
    )}`;
  }

  #fields(of: keyof Ways, legend: string, way: WayOfReading): TemplateResult {
    const change = (patch: Partial<WayOfReading>): void => {
      this.dispatchEvent(new WayEvent(of, { ...way, ...patch }));
    };
    return html`<fieldset>
      <legend>${legend}</legend>
      <label>
        <span>${msg('الاتجاه', { desc: 'Label: which way an article runs' })}</span>
        ${choice(
          html`<select
            class="direction"
            @change=${({ target }: Event) => {
              const { value } = target as HTMLSelectElement;
              change({ direction: value === 'rtl' || value === 'ltr' ? value : null });
            }}
          >
            ${option('', byItself(), way.direction === null)}
            ${option(
              'rtl',
              msg('من اليمين', { desc: 'Direction: from the right' }),
              way.direction === 'rtl',
            )}
            ${option(
              'ltr',
              msg('من اليسار', { desc: 'Direction: from the left' }),
              way.direction === 'ltr',
            )}
          </select>`,
        )}
      </label>
      <label>
        <span>${msg('اللغة', { desc: 'Label: the language of an article' })}</span>
        ${choice(
          html`<select
            class="language"
            @change=${({ target }: Event) => {
              change({ language: (target as HTMLSelectElement).value || null });
            }}
          >
            ${option('', byItself(), way.language === null)}
            ${offered(way.language).map((tag) => option(tag, nameOf(tag), tag === way.language))}
          </select>`,
        )}
      </label>
    </fieldset>`;
  }

  readonly #toggled = (): void => {
    this.open = !this.open;
  };

  readonly #left = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && this.renderRoot.contains(relatedTarget)) return;
    this.open = false;
  };

  /** Esc closes the menu alone. */
  readonly #keydown = (event: KeyboardEvent): void => {
    if (!this.open || event.key !== 'Escape') return;
    event.preventDefault();
    this.#close();
  };
}

function stylesName(): string {
  return msg('المرجع لبرامج المراجع', {
    desc: 'Name of the styles of citations that reference managers read',
  });
}

function byItself(): string {
  return msg('تلقائي', { desc: 'Choice: direction or language as the text itself has it' });
}

function option(value: string, name: string, isChosen: boolean): TemplateResult {
  return html`<option value=${value} ?selected=${isChosen}>${name}</option>`;
}

/** Those that are offered, and one that was set otherwise. */
function offered(chosen: string | null): readonly string[] {
  if (chosen === null || (languages as readonly string[]).includes(chosen)) return languages;
  return [...languages, chosen];
}

function nameOf(tag: string): string {
  return new Intl.DisplayNames([interfaceLanguage()], { type: 'language' }).of(tag) ?? tag;
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-article-menu': ArticleMenu;
  }
}
