import { html, nothing, type TemplateResult } from 'lit';
import { plainText, type Passage, type StoryBlock } from './article-layout.ts';
import { runningOf, setPassage, spanOf, type Setting } from './set-passage.ts';

/**
 * One block of the story, in the form a newspaper gives it. White space counts in it, since verses and lists
 * keep their lines: the words touch their element on both sides.
 */
export function blockOf(block: StoryBlock, setting: Setting): TemplateResult {
  const { dir, lang } = runningOf(plainText(block), setting);
  const span = spanOf([block]);
  const words = setPassage(block, setting);
  switch (block.kind) {
    case 'caption':
      return html`<p class="caption" dir=${dir} lang=${lang} data-span=${span}>${words}</p>`;
    case 'crosshead':
      return html`<h3 class="crosshead" dir=${dir} lang=${lang} data-span=${span}>${words}</h3>`;
    case 'paragraph': {
      const line = [block.dateline === null ? nothing : datelineOf(block.dateline, setting), words];
      return html`<p class="paragraph" dir=${dir} lang=${lang} data-span=${span}>${line}</p>`;
    }
  }
}

function datelineOf(dateline: Passage, setting: Setting): TemplateResult {
  const place = setPassage(dateline, setting);
  return html`<span class="dateline">${place}</span><span class="dash">${' — '}</span>`;
}
