import { msg } from '@lit/localize';
import type { ReactiveControllerHost } from 'lit';
import type { Article } from '../../api/archive-types.ts';
import type { Desktop } from '../../api/bridge-archive-api.ts';
import { copyText } from '../../ui/copy-text.ts';
import type { CopyCitedEvent } from './article-menu.ts';
import type { ArticleView } from './article-view.ts';
import { citedText } from './citing.ts';

/** What lies open. */
export interface CitedPage {
  readonly article: Article | undefined;
  readonly page: ArticleView | null;
  readonly desktop: Desktop | undefined;
}

/** Copies the open article's words with their citation, and says that it did. */
export class CitingController {
  told = '';
  readonly #host: ReactiveControllerHost;
  readonly #open: () => CitedPage;
  #selected: string | null = null;

  constructor(host: ReactiveControllerHost, open: () => CitedPage) {
    this.#host = host;
    this.#open = open;
  }

  /** A press on the tools may take the selection away that it is about. */
  readonly remember = (): void => {
    this.#selected = this.#open().page?.selectedWords() ?? null;
  };

  readonly copy = async ({ form }: Pick<CopyCitedEvent, 'form'>): Promise<void> => {
    const { article, page, desktop } = this.#open();
    if (article === undefined) return;
    const words = page?.selectedWords() ?? this.#selected;
    this.told = (await copyText(citedText(article, form, words), desktop?.copyText))
      ? msg('نُسخ', { desc: 'Said after something was copied' })
      : msg('تعذّر النسخ', { desc: 'Said when something could not be copied' });
    this.#host.requestUpdate();
  };

  /** Another article is open. */
  forget(): void {
    this.told = '';
    this.#selected = null;
  }
}
