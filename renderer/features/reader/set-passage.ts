import { html, nothing, type TemplateResult } from 'lit';
import { marked } from '../../ui/marked.ts';
import { textDirection, textLanguage, type Direction } from '../../ui/text-direction.ts';
import { plainText, type Passage } from './article-layout.ts';
import { withoutTashkeel } from './tashkeel.ts';

/** How an article is set. */
export interface Setting {
  /** Which way it runs, where its letters do not say. */
  readonly direction: Direction;
  /** Whether the reader has asked for it: then all blocks run so, whatever their letters. */
  readonly isDirectionAsked: boolean;
  readonly language: string;
  /** Whether its words are shown without their marks; what is copied has them. */
  readonly hidesTashkeel: boolean;
}

type Words = readonly (TemplateResult | string)[];

/** The words of a passage, its matches marked. */
export function setPassage(passage: Passage, { hidesTashkeel }: Setting): Words {
  return hidesTashkeel ? setBare(passage) : marked(passage.runs);
}

/** Each run knows where in the text its words stand, since what is shown of them is not as long. */
function setBare({ start, runs }: Passage): Words {
  let at = start ?? 0;
  return runs.map(({ text, mark }) => {
    const [from, shown] = [at, withoutTashkeel(text)];
    at += text.length;
    if (start === null) return shown;
    const place = `${from}-${at}`;
    return mark === null
      ? html`<span data-at=${place}>${shown}</span>`
      : html`<mark data-at=${place} data-match=${mark}>${shown}</mark>`;
  });
}

/** Each block runs as its own letters do: an English paragraph in an Arabic report is set from the left. */
export function runningOf(words: string, setting: Setting): { dir: Direction; lang: string } {
  const { direction, isDirectionAsked } = setting;
  const dir = isDirectionAsked ? direction : textDirection(words, direction);
  return { dir, lang: dir === setting.direction ? setting.language : textLanguage(dir) };
}

/** Where a block's words lie in the text, as its `data-span`; words from elsewhere have none. */
export function spanOf(passages: readonly Passage[]): string | typeof nothing {
  const [first, last] = [passages[0], passages.at(-1)];
  if (first?.start == null || last?.start == null) return nothing;
  return `${first.start}-${last.start + plainText(last).length}`;
}
