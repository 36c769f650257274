import type { Rewriting } from './rewriting.ts';

/**
 * How Arabic newspapers write what Latin letters say, and how Latin letters write Arabic names, folded.
 * Consonants first follow the tables of ALA-LC
 * (<https://www.loc.gov/catdir/cpso/romanization/arabic.pdf>) and BGN/PCGN
 * (<https://www.gov.uk/government/publications/romanization-systems>) read backwards, without their
 * dots and macrons; then the habits of French spelling in the Maghreb (ou, ch, dj) and the letters that
 * Arabic has no sign for (p, v, g), which newspapers write in several ways.
 *
 * Each line: the Latin letters, then what may stand for them, the usual ways first, behind `|` what
 * costs 1, behind a second `|` what costs 2. `-` stands for nothing.
 */
const consonants = `
b ب
c ك | ق س
ch تش ش | ك خ
ck ك
d د | ض
dh ذ ظ | ض د
dj ج
f ف
g غ ج ق | ك
gh غ | ج ق
gn ني | ن
gu غ ق ج
h ه ح | -
j ج | خ ي
k ك ق
kh خ | ك
ks كس | قس
l ل
m م
n ن
ng نغ نج نق | ن نك
p ب
ph ف
q ق ك
qu ك ق كو
r ر
s س ص | ز | ش
sch ش
sh ش
t ت ط
tch تش
th ث ت | ذ ط س
ts تس
tz تز تس | ز
v ف | و ب
w و | ف
wh و
x كس | ز قس اكس
y ي
z ز | ظ ذ تس ض
zh ج
`;

const vowels = `
a ا | - ع عا ي | اي ه
aa ا عا | ع
ae اي ا | ي
ai اي ي | عي
au او و | عو
aw او و | و
ay اي ي | عي
e ي - | ا ع عي
ea ي | يا - ا
eau و
ee ي
ei اي ي | ا
eu و او | يو
ew يو و
ey اي ي
i ي | - اي | ع عي
ia يا | ي
ie ي يي | اي
io يو | و
o و | - ا عو ع
oa و | وا
oe و
oi وا | وي
oo و
ou و او | ا -
ow او و
u و | - ا يو ع عو
ue - و
y | - اي
`;
/** At the beginning a vowel stands on an alef, or is the article. */
const atTheStart = `
- | ال
a ا | ال ع اي
ae اي ا
ai اي | عي
al ال
au او | عو
aw او | عو
e اي ا | ع ال
ei اي
el ال
eu او يو
i اي ا | ع
o او | ا ع عو
ou او | و
u او يو | ا ع
x ز | كس اكس
`;
/** A final a is written ا or ة, and some letters are not heard. */
const atTheEnd = `
a ا ه | ي
ah ا ه
e - | ه ي ا
ee ي يه
es - | س يس
eh ه
gue غ ج ق
i ي
ia يا يه
ie ي
o و
que ك
s | -
t | -
y ي
`;
/** Before e, i and y. */
const softened = `
c س | تش
g ج غ
sc س
`;

/** The rules for a Latin word, which may find an Arabic one. */
export const romanisation: readonly Rewriting[] = [
  ...read(consonants),
  ...read(vowels),
  ...read(atTheStart).map((rule) => ({ ...rule, at: 'start' as const })),
  ...read(atTheEnd).map((rule) => ({ ...rule, at: 'end' as const })),
  ...read(softened).map((rule) => ({ ...rule, before: 'eiy' })),
  ...doubled(read(consonants)),
];

function read(table: string): Rewriting[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [from = '', ...ways] = line.trim().split(' ');
      const rules: Rewriting[] = [];
      let cost = 0;
      for (const way of ways) {
        if (way === '|') cost += 1;
        else rules.push({ from: from === '-' ? '' : from, to: way === '-' ? '' : way, cost });
      }
      return rules;
    });
}

/** A doubled letter is one letter with a shadda, which is not written. */
function doubled(rules: readonly Rewriting[]): Rewriting[] {
  return rules
    .filter(({ from, to }) => from.length === 1 && to !== '')
    .map((rule) => ({ ...rule, from: rule.from.repeat(2) }));
}
