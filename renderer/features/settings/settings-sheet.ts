import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { Preferences } from '../../../contract/preference-schemas.ts';
import {
  defaultPreferences,
  digitChoices,
  fontChoices,
  languageChoices,
  preferenceRanges,
  themeChoices,
} from '../../../contract/preferences.ts';
import { PreferencesController } from '../../preferences/preferences-controller.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { numberFormat } from '../../strings/number-format.ts';
import { formatNumber } from '../../strings/numbers.ts';
import { controlStyles } from '../../ui/control-styles.ts';
import type { Sheet } from '../../ui/sheet.ts';
import { choice, settingFieldStyles, slider, toggle } from './setting-fields.ts';
import { nameDigits, nameFont, nameLanguage, nameTheme } from './setting-names.ts';
import { settingsSheetStyles } from './settings-sheet.styles.ts';
import '../../ui/failure-message.ts';
import '../../ui/sheet.ts';
import './type-preview.ts';

/** All that a reader can set, in one place; everything holds as soon as it is touched. */
@customElement('kh-settings-sheet')
export class SettingsSheet extends LitElement {
  static override readonly styles = [controlStyles, settingFieldStyles, settingsSheetStyles];

  @query('kh-sheet') private readonly sheet!: Sheet;
  readonly #preferences = new PreferencesController(this);

  show(): void {
    this.sheet.show();
  }

  override render(): TemplateResult {
    return html`<kh-sheet heading=${msg('الإعدادات', { desc: 'Heading of the sheet of settings' })}>
      ${this.#failure()}
      <section>${this.#interface()}</section>
      <section>
        <h3>${msg('نص المادة', { desc: 'Part of the settings: how articles are set' })}</h3>
        <div
          class="preview"
          tabindex="0"
          role="region"
          aria-label=${msg('معاينة', { desc: 'Spoken name of the lines that show how articles are set' })}
        >
          <kh-type-preview></kh-type-preview>
        </div>
        ${this.#type()}
      </section>
      ${this.#reset()}
    </kh-sheet>`;
  }

  #interface(): TemplateResult {
    const { language, theme, digits } = this.#preferences.current;
    return html`${choice({
      id: 'language',
      label: msg('لغة الواجهة', { desc: 'Setting: language of the interface' }),
      choices: languageChoices,
      chosen: language,
      name: nameLanguage,
      set: (value) => this.#set({ language: value }),
    })}
    ${choice({
      id: 'theme',
      label: msg('المظهر', { desc: 'Setting: theme' }),
      choices: themeChoices,
      chosen: theme,
      name: nameTheme,
      set: (value) => this.#set({ theme: value }),
    })}
    ${
      // Of an English interface the digits are European anyhow.
      interfaceLanguage() === 'en'
        ? nothing
        : choice({
            id: 'digits',
            label: msg('الأرقام', { desc: 'Setting: European or Arabic-Indic digits' }),
            choices: digitChoices,
            chosen: digits,
            name: nameDigits,
            set: (value) => this.#set({ digits: value }),
          })
    }`;
  }

  #type(): TemplateResult {
    const { articleFont, articleSize, articleLeading, articleMeasure, ...rest } =
      this.#preferences.current;
    const language = interfaceLanguage();
    const leading = numberFormat(language, { minimumFractionDigits: 1 }).format(articleLeading);
    const size = formatNumber(language, articleSize);
    return html`${choice({
      id: 'font',
      label: msg('الخط', { desc: 'Setting: font of articles' }),
      choices: fontChoices,
      chosen: articleFont,
      name: nameFont,
      set: (value) => this.#set({ articleFont: value }),
    })}
    ${slider({
      id: 'size',
      label: msg('حجم الخط', { desc: 'Setting: size of the font of articles' }),
      range: preferenceRanges.articleSize,
      value: articleSize,
      told: msg(str`${size} بكسل`, { desc: 'A number of pixels' }),
      set: (value) => this.#set({ articleSize: value }),
    })}
    ${slider({
      id: 'leading',
      label: msg('تباعد الأسطر', { desc: 'Setting: line height of articles' }),
      range: preferenceRanges.articleLeading,
      value: articleLeading,
      told: leading,
      set: (value) => this.#set({ articleLeading: value }),
    })}
    ${slider({
      id: 'measure',
      label: msg('طول السطر', { desc: 'Setting: measure, the width of the column of text' }),
      range: preferenceRanges.articleMeasure,
      value: articleMeasure,
      told: formatNumber(language, articleMeasure),
      set: (value) => this.#set({ articleMeasure: value }),
    })}
    ${toggle({
      label: msg('ضبط الحافتين', { desc: 'Setting: justified text' }),
      isOn: rest.articleJustified,
      set: (isOn) => this.#set({ articleJustified: isOn }),
    })}
    ${toggle({
      label: msg('إظهار التشكيل', { desc: 'Setting: vowel marks shown in articles' }),
      isOn: rest.tashkeel === 'shown',
      set: (isOn) => this.#set({ tashkeel: isOn ? 'shown' : 'hidden' }),
    })}`;
  }

  #reset(): TemplateResult {
    return html`<button
      class="plain-link reset"
      @click=${() => {
        this.#set(defaultPreferences);
      }}
    >
      ${msg('أعد كل الإعدادات كما كانت', { desc: 'Button: all settings as by default' })}
    </button>`;
  }

  #failure(): TemplateResult | typeof nothing {
    const { failure } = this.#preferences;
    if (failure === undefined) return nothing;
    return html`<kh-failure-message
      compact
      heading=${msg('لم تُحفظ الإعدادات', { desc: 'Heading: the settings could not be saved' })}
      .failure=${failure}
      @kh-retry=${this.#retry}
    ></kh-failure-message>`;
  }

  #set(change: Partial<Preferences>): void {
    this.#preferences.set(change);
  }

  /** What could not be kept goes along with any change, an empty one as well. */
  readonly #retry = (event: Event): void => {
    event.stopPropagation();
    this.#set({});
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-settings-sheet': SettingsSheet;
  }
}
