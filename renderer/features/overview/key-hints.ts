import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

/** The keys that one needs first. */
export function keyHints(): TemplateResult {
  return html`<dl class="keys">
    <dt><kbd>/</kbd></dt>
    <dd>${msg('اكتب ما تبحث عنه', { desc: 'What the key / does: focus the search box' })}</dd>
    <dt><kbd>↑</kbd><kbd>↓</kbd></dt>
    <dd>${msg('تنقّل بين النتائج', { desc: 'What the arrow keys do in the list' })}</dd>
    <dt><kbd>Enter</kbd></dt>
    <dd>${msg('افتح المادة', { desc: 'What the Enter key does in the list' })}</dd>
    <dt><kbd>n</kbd><kbd>p</kbd></dt>
    <dd>
      ${msg('انتقل إلى الموضع التالي أو السابق في المادة', {
        desc: 'What the keys n and p do: next or previous match in the article',
      })}
    </dd>
    <dt><kbd>Esc</kbd></dt>
    <dd>${msg('ارجع خطوة', { desc: 'What the Esc key does: one step back' })}</dd>
  </dl>`;
}
