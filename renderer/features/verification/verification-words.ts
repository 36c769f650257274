import { msg, str } from '@lit/localize';
import type {
  VerificationProgress,
  VerificationReport,
} from '../../../contract/verification-schemas.ts';
import { countArticles } from '../../strings/counts.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatNumber, formatPercent } from '../../strings/numbers.ts';

/** «فحص المكتبة»: what goes on, and what the sheet is called. */
export function nameVerification(): string {
  return msg('فحص المكتبة', {
    desc: 'Heading and name: the library is verified, held against itself',
  });
}

/** How far it is, in one line. */
export function tellProgress({ phase, done, total, share }: VerificationProgress): string {
  const language = interfaceLanguage();
  const percent = formatPercent(language, share);
  switch (phase) {
    case 'catalogue':
      return msg(str`يُفحص ملف المكتبة: ${percent}`, {
        desc: 'Progress of a verification: the database is looked through',
      });
    case 'articles': {
      const [read, all] = [formatNumber(language, done), formatNumber(language, total)];
      return msg(str`تُقرأ المواد: ${read} من ${all}`, {
        desc: 'Progress of a verification: articles read of all articles',
      });
    }
    case 'index':
      return msg(str`يُقرأ الفهرس: ${percent}`, {
        desc: 'Progress of a verification: the index is read',
      });
    case 'reader-data':
      return msg(str`يُفحص ما صنعته أنت: ${percent}`, {
        desc: 'Progress of a verification: what the reader made is looked through',
      });
  }
}

/** What came of it, in one sentence. */
export function tellResult({ articles, findings, more }: VerificationReport): string {
  const language = interfaceLanguage();
  if (findings.length === 0) {
    const read = countArticles(language, articles);
    return msg(str`المكتبة سليمة: قُرئت كلها (${read}) مع فهرسها، وكل شيء كما أُخذ.`, {
      desc: 'Result of a verification: the library is whole; how many articles were read',
    });
  }
  const found = formatNumber(language, findings.length + more);
  return msg(str`ليس كل ما في المكتبة كما كُتب. ما وُجد: ${found}`, {
    desc: 'Result of a verification: something is not as it was written; how many findings',
  });
}
