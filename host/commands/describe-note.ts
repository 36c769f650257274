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
    case 'unknown-field':
      return isArabic
        ? `لا حقل اسمه «${note.name}»: قُرئ كلمةً من كلمات البحث`
        : `no field is called "${note.name}": read as a word`;
    case 'stray-operator':
      return isArabic
        ? `«${note.operator}» وحدها لا تعني شيئًا: تُركت`
        : `"${note.operator}" alone means nothing: passed over`;
    case 'stop-words':
      return isArabic
        ? `كلمات شائعة لم يُبحث عنها: ${note.words.join('، ')}`
        : `too common to search for: ${note.words.join(', ')}`;
    case 'also-searched':
      return isArabic
        ? `بحثنا أيضًا عن: ${note.spellings.join('، ')}`
        : `also searched for: ${note.spellings.join(', ')}`;
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
        ? 'لا مادة فيها الكلمات كلها؛ هذه فيها بعضها'
        : 'no article holds all the words; these hold some';
    default:
      return assertNever(note);
  }
}
