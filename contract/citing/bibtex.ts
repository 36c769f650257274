import { citationKey, type CitedArticle } from './cited-article.ts';

/**
 * An entry for BibTeX and biblatex, which reads `date` where BibTeX reads `year`.
 *
 * @see https://ctan.org/pkg/biblatex
 */
export function bibtex(article: CitedArticle): string {
  const { title, author, source, date, category, url, language } = article;
  const fields: readonly (readonly [name: string, value: string | null | undefined])[] = [
    ['title', title],
    // In one piece: an Arabic name does not end with a family name.
    ['author', author === null ? null : `{${escapeTex(author)}}`],
    ['journal', source],
    ['date', date],
    ['year', date?.slice(0, 4)],
    ['keywords', category],
    ['url', url],
    ['langid', language?.startsWith('ar') === true ? 'arabic' : null],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (value == null) return [];
    // An address is taken as it stands, a name was escaped.
    const written = name === 'url' || name === 'author' ? value : escapeTex(value);
    return [`  ${name} = {${written}}`];
  });
  return `@article{${citationKey(article)},\n${lines.join(',\n')}\n}\n`;
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\{}%&#_$~^]/gu, (sign) => commands[sign] ?? `\\${sign}`);
}
