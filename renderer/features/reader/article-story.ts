import { html, nothing, type TemplateResult } from 'lit';
import type { Direction } from '../../ui/text-direction.ts';
import { plainText, type Passage, type StoryBlock } from './article-layout.ts';
import { runningOf, setPassage, spanOf } from './set-passage.ts';

/**
 * One block of the story, in the form a newspaper gives it. White space counts in it, since verses and lists
 * keep their lines: the words touch their element on both sides.
 */
export function blockOf(block: StoryBlock, around: Direction): TemplateResult {
  const { dir, lang } = runningOf(plainText(block), around);
  const span = spanOf([block]);
  const words = setPassage(block);
  switch (block.kind) {
    case 'caption':
      return html`<p class="caption" dir=${dir} lang=${lang} data-span=${span}>${words}</p>`;
    case 'crosshead':
      return html`<h3 class="crosshead" dir=${dir} lang=${lang} data-span=${span}>${words}</h3>`;
    case 'paragraph': {
      const line = [block.dateline === null ? nothing : datelineOf(block.dateline), words];
      return html`<p class="paragraph" dir=${dir} lang=${lang} data-span=${span}>${line}</p>`;
    }
  }
}

function datelineOf(dateline: Passage): TemplateResult {
  const place = setPassage(dateline);
  return html`<span class="dateline">${place}</span><span class="dash">${' — '}</span>`;
}
