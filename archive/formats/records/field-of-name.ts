import { fold } from '../../arabic/fold.ts';
import type { FieldName } from '../field-mapping.ts';

/** What a name says that it holds; of two names for the same fact, the one of lower rank is believed. */
export interface NamedField {
  readonly field: FieldName;
  readonly rank: number;
}

/** The fact that exports keep under a name, in English, Arabic or French; `null` for a name that says none. */
export function fieldOfName(name: string): NamedField | null {
  const before = known.get(name);
  if (before !== undefined) return before;
  const field = byName.get(simplify(name)) ?? null;
  // Records whose keys are data would fill the memory with them.
  if (known.size < 10_000) known.set(name, field);
  return field;
}

/** Whether a name only wraps a record: the object under it holds the facts. */
export function isWrapper(name: string): boolean {
  return wrappers.has(name.toLowerCase());
}

const wrappers: ReadonlySet<string> = new Set(
  '_source metadata meta attributes article fields doc document node properties data item post'.split(
    ' ',
  ),
);
const endings: ReadonlySet<string> = new Set(['name', 'rendered', 'value', '#text', '_']);

/**
 * The names under which exports keep each fact, in the order in which they are believed; written without
 * separators, without «ال», and as {@link simplify} leaves them.
 */
const names: Readonly<Record<FieldName, string>> = {
  externalId:
    'id guid uuid docid docno articleid newsid storyid postid identifier externalid معرف رقمالخبر رقمالمقال ' +
    'رقم identifiant',
  title:
    'title headline heading newstitle articletitle posttitle webtitle عنوان عنوانالخبر عنوانالمقال ' +
    'عنوانرئيسي titre',
  standfirst:
    'standfirst summary description subtitle subheadline deck lead lede abstract excerpt intro teaser ' +
    'snippet مقدمة ملخص موجز عنوانفرعي وصف chapo chapeau résumé soustitre accroche',
  text:
    'text body content articlebody fulltext bodytext maintext contenttext contenthtml bodyhtml articletext ' +
    'newstext storytext article story html paragraphs نص متن محتوى نصالخبر نصالمقال خبر مقال تفاصيل ' +
    'تفاصيلالخبر texte corps contenu',
  date:
    'date published publishedat publisheddate publishdate publicationdate pubdate datepublished ' +
    'dateofpublication publishedon publishtime publishedtime webpublicationdate datetime timestamp created ' +
    'createdat creationdate time تاريخ تاريخالنشر تاريخنشر نشرفي datepublication datedepublication ' +
    'dateparution publiéle',
  source:
    'source sourcename publisher publication newspaper agency outlet site sitename provider website media ' +
    'مصدر ناشر صحيفة جريدة وكالة مجلة موقع éditeur journal',
  url:
    'url link href permalink uri canonicalurl weburl articleurl sourceurl pageurl رابط رابطالخبر رابطالمقال ' +
    'lien adresse',
  author:
    'author authors authorname byline creator writer reporter journalist كاتب محرر مؤلف صحفي مراسل بقلم ' +
    'auteur auteurs rédacteur',
  category:
    'category categories section sectionname topic topics subject desk tags tag keywords قسم تصنيف باب ' +
    'تبويب فئة وسوم وسم كلماتمفتاحية rubrique catégorie motsclés étiquettes',
  language: 'language lang languagecode inlanguage لغة langue',
};

/** Spaces, underscores, hyphens, case, accents and «ال» make no difference, nor does a wrapper around it. */
function simplify(name: string): string {
  const path = name.split('.');
  while (path.length > 1 && isWrapper(path[0] ?? '')) path.shift();
  while (path.length > 1 && endings.has(path.at(-1)?.toLowerCase() ?? '')) path.pop();
  const joined = path
    .join('')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\s_\-:/]+/gu, '');
  return fold(joined).replace(/^ال(?=..)/u, '');
}

const byName: ReadonlyMap<string, NamedField> = new Map(
  Object.entries(names).flatMap(([field, written]) =>
    written
      .split(' ')
      .map((name, rank) => [simplify(name), { field: field as FieldName, rank }] as const),
  ),
);
const known = new Map<string, NamedField | null>();
