import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { ArticleId } from '../../api/archive-types.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { icon } from '../../ui/icon.ts';
import { textDirection, textLanguage } from '../../ui/text-direction.ts';
import { plainText, type Passage } from './article-layout.ts';
import type { RelatedLinks } from './related-controller.ts';
import { setPassage, type Setting } from './set-passage.ts';

/** The headlines under an article: what the archive holds is a link to it, what it does not says so. */
export function relatedOf(
  headlines: readonly Passage[],
  links: RelatedLinks,
  setting: Setting,
): TemplateResult | typeof nothing {
  if (headlines.length === 0) return nothing;
  return html`<section class="related" lang=${interfaceLanguage()}>
    <h3>${msg('عناوين ذات صلة', { desc: 'Heading of the headlines under an article' })}</h3>
    <ul>
      ${headlines.map(
        (passage, place) =>
          html`<li>${headlineOf(passage, links.named?.[place], links, setting)}</li>`,
      )}
    </ul>
  </section>`;
}

/** @param id of the article that it names; `undefined` while that is not known */
function headlineOf(
  passage: Passage,
  id: ArticleId | null | undefined,
  links: RelatedLinks,
  setting: Setting,
): TemplateResult {
  const headline = plainText(passage);
  const search = links.addressOfHeadline(headline);
  const dir = textDirection(headline);
  const lang = textLanguage(dir);
  const words = setPassage(passage, setting);
  if (id === null) {
    const tip = msg('ابحث عن كلماتها', { desc: 'Link: searches for the words of a headline' });
    return html`<span class="headline" dir=${dir} lang=${lang}>${words}</span>
      <span class="of"
        ><span class="visually-hidden"
          >${msg('ليست في الأرشيف', { desc: 'Under a headline: no article of the archive has it' })}</span
        >
        <a class="search" href=${search} title=${tip}>
          <span class="visually-hidden">${tip}</span>${icon('search')}</a
        ></span
      >`;
  }
  const title = msg('ابحث عن هذا العنوان', {
    desc: 'Tooltip of a related headline: a click searches the archive for it',
  });
  const href = id === undefined ? search : links.addressOfArticle(id);
  return html`<a
    class=${id === undefined ? 'headline' : 'headline held'}
    href=${href}
    title=${id === undefined ? title : nothing}
    dir=${dir}
    lang=${lang}
    >${words}</a
  >`;
}
