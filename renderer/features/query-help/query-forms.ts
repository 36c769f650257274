import { msg } from '@lit/localize';

/** A form of the query language: what it does, and queries that show it. */
export interface QueryForm {
  readonly meaning: string;
  readonly examples: readonly string[];
}

/**
 * The forms that a reader needs most, each with examples that can be tried. The examples are queries and
 * stay Arabic in every language; all of the language is in `docs/query-language.md`.
 */
export function queryForms(): readonly QueryForm[] {
  return [
    {
      meaning: msg('الكلمات كلها، بأي ترتيب', { desc: 'Query help: plain words' }),
      examples: ['محادثات دمشق'],
    },
    {
      meaning: msg('العبارة كما هي', { desc: 'Query help: words in quotation marks' }),
      examples: ['«خفض التوتر»'],
    },
    {
      meaning: msg('كلمات متقاربة، بينها خمس على الأكثر', {
        desc: 'Query help: "…"~5, words near each other, at most five words between them',
      }),
      examples: ['"دمشق المعارضة"~5'],
    },
    {
      meaning: msg('إحدى الكلمتين', { desc: 'Query help: OR' }),
      examples: ['سوريا أو روسيا'],
    },
    {
      meaning: msg('من غير هذه الكلمة', { desc: 'Query help: a word with a minus sign' }),
      examples: ['محادثات -جنيف'],
    },
    {
      meaning: msg('أي حروف مكان النجمة', { desc: 'Query help: an asterisk' }),
      examples: ['استان*', '*ستورا'],
    },
    {
      meaning: msg('كلمات تختلف بحرف أو حرفين', { desc: 'Query help: word~1 and word~2' }),
      examples: ['ميستورا~1'],
    },
    {
      meaning: msg('في هذا الموضع وحده', { desc: 'Query help: fields of the text' }),
      examples: ['عنوان:دمشق', 'نص:دمشق', 'مكان:استانا'],
    },
    {
      meaning: msg('من هذا المصدر', { desc: 'Query help: the field of the source' }),
      examples: ['مصدر:المرفأ'],
    },
    {
      meaning: msg('نُشرت في هذه المدة', { desc: 'Query help: the field of the date' }),
      examples: ['تاريخ:2017', 'تاريخ:2015..2018'],
    },
    {
      meaning: msg('هذه الكلمة بعينها، أو البحث كله كما كُتب', {
        desc: 'Query help: =word and strict:N, a word or a whole query read strictly',
      }),
      examples: ['=استانا', 'أستانا صرامة:1'],
    },
  ];
}
