import { msg, str } from '@lit/localize';
import type { QueryNote } from '../../../contract/schemas.ts';
import { isolate } from '../../strings/isolate.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatNumber } from '../../strings/numbers.ts';

/** One sentence on how the query was read. */
export function describeNote(note: Exclude<QueryNote, { kind: 'also-searched' }>): string {
  switch (note.kind) {
    case 'unclosed-quote':
      return msg('لم تُغلق علامة الاقتباس، فبحثنا عن الكلمات التي بعدها كلمةً كلمة.', {
        desc: 'Note: a quotation mark is not closed; the rest was read as plain words',
      });
    case 'unclosed-bracket':
      return msg('لم يُغلق القوس، فقرأناه كأنه أُغلق في آخر البحث.', {
        desc: 'Note: a bracket is not closed; it was read as if it closed at the end of the query',
      });
    case 'unreadable-date': {
      const text = isolate(note.text);
      return msg(str`«${text}» ليس تاريخًا نقرؤه، فبحثنا عنه كلمةً كغيرها.`, {
        desc: 'Note: what stands behind date: is no date and was searched as a word',
      });
    }
    case 'unknown-strictness': {
      const text = isolate(note.text);
      return msg(str`الصرامة من 1 إلى 7، لا «${text}»، فبحثنا عنها كلمةً كغيرها.`, {
        desc: 'Note: what stands behind strict: is no number from 1 to 7 and was searched as a word',
      });
    }
    case 'unknown-field': {
      const name = isolate(note.name);
      return msg(str`لا نعرف حقلًا اسمه «${name}»، فبحثنا عنه كلمةً كغيرها.`, {
        desc: 'Note: an unknown field name was searched as a word',
      });
    }
    case 'stray-operator': {
      const operator = isolate(note.operator);
      return msg(str`تركنا العلامة «${operator}»، فلا كلمة تعمل عليها.`, {
        desc: 'Note: an operator with nothing to stand on was passed over',
      });
    }
    case 'stop-words': {
      const words = list(note.words);
      return msg(str`لم نبحث عن كلمات شائعة: ${words}`, {
        desc: 'Note: words too common to search for; a list follows',
      });
    }
    case 'many-words': {
      const word = isolate(note.word);
      const searched = formatNumber(interfaceLanguage(), note.searched);
      const found = formatNumber(interfaceLanguage(), note.found);
      return msg(str`«${word}»: بحثنا عن أكثر الكلمات ورودًا، ${searched} من ${found}.`, {
        desc: 'Note: of the words that fit a pattern the most frequent were searched; two numbers',
      });
    }
    case 'beginnings': {
      const word = isolate(note.word);
      const spellings = list(note.spellings);
      return msg(str`لا مادة فيها «${word}»، فبحثنا عمّا يبدأ بها: ${spellings}`, {
        desc: 'Note: no article holds the word; words that begin so were searched; a list follows',
      });
    }
    case 'too-many-words': {
      const read = formatNumber(interfaceLanguage(), note.read);
      return msg(str`في البحث كلمات أكثر مما نقرأ؛ قرأنا أول ${read}.`, {
        desc: 'Note: the query is too long; how many words were read',
      });
    }
    case 'index-behind':
      return msg(
        str`مواد لم تُفهرس بعد ولا يجدها البحث: ${formatNumber(interfaceLanguage(), note.articles)}`,
        {
          desc: 'Note: so many articles are not indexed yet and cannot be found; a number follows',
        },
      );
    case 'some-words-only': {
      const needed = formatNumber(interfaceLanguage(), note.needed);
      const asked = formatNumber(interfaceLanguage(), note.asked);
      return msg(str`لا مادة تجمع كلماتك كلها؛ في هذه ${needed} منها على الأقل، من ${asked}.`, {
        desc: 'Note: no article holds all the words; those shown hold at least so many of so many',
      });
    }
  }
}

function list(words: readonly string[]): string {
  return words.map(isolate).join(msg('، ', { desc: 'Separator between the items of a list' }));
}
