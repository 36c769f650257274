import { assertNever } from '../../contract/assert-never.ts';
import type { Language } from '../../contract/describe-failure.ts';
import type { QueryNote } from '../../contract/schemas.ts';

/** How the query was read, in a line. */
export function describeNote(note: QueryNote, language: Language): string {
  const isArabic = language === 'ar';
  switch (note.kind) {
    case 'unclosed-quote':
      return isArabic
        ? 'علامة تنصيص بلا أختها: قُرئ ما بعدها كلمات مفردة'
        : 'a quotation mark without its other half: read as single words';
    case 'unclosed-bracket':
      return isArabic
        ? 'قوس بلا أخته: قُرئ كأنه أُغلق في آخر البحث'
        : 'a bracket without its other half: read as if it closed at the end';
    case 'unreadable-date':
      return isArabic
        ? `«${note.text}» ليس تاريخًا يُقرأ (2017 أو 2017-09 أو 2017-09..2018): قُرئ كلمةً`
        : `"${note.text}" is no date (2017, 2017-09, 2017-09..2018): read as a word`;
    case 'unknown-strictness':
      return isArabic
        ? `الصرامة من 1 إلى 7، لا «${note.text}»: قُرئت كلمةً`
        : `strictness runs from 1 to 7, not "${note.text}": read as a word`;
    case 'unknown-field':
      return isArabic
        ? `لا حقل اسمه «${note.name}»: قُرئ كلمةً من كلمات البحث`
        : `no field is called "${note.name}": read as a word`;
    case 'stray-operator':
      return isArabic
        ? `«${note.operator}» ليس لها ما تعمل عليه: قُرئت كلمةً أو تُركت`
        : `"${note.operator}" has nothing to stand on: read as a word or passed over`;
    case 'stop-words':
      return isArabic
        ? `كلمات شائعة لم يُبحث عنها: ${note.words.join('، ')}`
        : `too common to search for: ${note.words.join(', ')}`;
    case 'also-searched': {
      const [searched, left] = [note.spellings, note.switchedOff];
      const said = isArabic
        ? [`بحثنا أيضًا عن: ${searched.join('، ')}`, `تركنا: ${left.join('، ')}`]
        : [`also searched for: ${searched.join(', ')}`, `left out: ${left.join(', ')}`];
      return said.filter((_, index) => [searched, left][index]?.length !== 0).join(' · ');
    }
    case 'many-words':
      return isArabic
        ? `«${note.word}»: بُحث عن أكثر الكلمات ورودًا (${note.searched} من ${note.found})`
        : `"${note.word}": searched for the most frequent words (${note.searched} of ${note.found})`;
    case 'beginnings':
      return isArabic
        ? `لا مادة فيها «${note.word}»؛ بحثنا عمّا يبدأ بها: ${note.spellings.join('، ')}`
        : `no article holds "${note.word}"; searched for what begins so: ${note.spellings.join(', ')}`;
    case 'too-many-words':
      return isArabic
        ? `في البحث كلمات أكثر مما يُقرأ: قُرئ أول ${note.read}`
        : `too many words: the first ${note.read} were read`;
    case 'index-behind':
      return isArabic
        ? `مواد لم تُفهرس بعد ولا يجدها البحث: ${note.articles}`
        : `articles that are not indexed yet and cannot be found: ${note.articles}`;
    case 'some-words-only':
      return isArabic
        ? `لا مادة فيها الكلمات كلها؛ في هذه ${note.needed} على الأقل من ${note.asked}`
        : `no article holds all the words; these hold at least ${note.needed} of ${note.asked}`;
    default:
      return assertNever(note);
  }
}
