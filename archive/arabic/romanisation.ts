import { readLetterTable } from './read-letter-table.ts';
import type { Rewriting } from './rewriting.ts';

/*
 * How Arabic newspapers write what Latin letters say, and how Latin letters write Arabic names, folded.
 *
 * The consonants follow the tables of ALA-LC (https://www.loc.gov/catdir/cpso/romanization/arabic.pdf)
 * and BGN/PCGN (https://www.gov.uk/government/publications/romanization-systems), read backwards and
 * without their dots and macrons, which nobody types; then the French habits of the Maghreb (ou, ch, dj),
 * and the several ways in which newspapers write letters that Arabic lacks (p, v, g).
 *
 * A line has Latin letters and what may stand for them, with its cost unless that is 0; `∅` is nothing.
 * Long vowels are written in Arabic and short ones are not, and Latin letters do not tell one from the
 * other: hence the many ways of a vowel. ع has no Latin letter at all and hides behind the vowels.
 */

const consonants = `
b: ب
c: ك ق2 س2
ch: تش ش خ1 ك2
ck: ك
d: د ض1
dh: ذ ظ ض1 د1
dj: ج دج1
f: ف
g: غ ج ق1 ك1
gh: غ ج2 ق2
gn: ني ن1
gu: غ ق1 ج
h: ه ح
j: ج خ2 ي2
k: ك ق1 خ3
kh: خ ك2
l: ل
m: م
n: ن
ng: نغ نج نق1 ن1 نك1
p: ب
ph: ف
q: ق ك1
qu: ك كو ق1
r: ر
s: س ص ز2 ش3
sch: ش
sh: ش
st: صط1
t: ت ط1
tch: تش
th: ث ت1 ذ1 ط2 س3
ts: تس
tz: تز تس ز1
v: ف و2 ب3
w: و ف1
wh: و
x: كس قس1 ز2
z: ز تس2 ظ2 ذ2 ض2
zh: ج
`;

const vowels = `
a: ا ع2 عا2 ي2 اي2
aa: ا عا1 ع1
ae: اي ا1 ي1
ai: اي ي ا1 عي1 ايي1
au: او و عو1
aw: او و1
ay: اي ي عي1
e: ي ا2 ع2
ea: ي يا1 ا2
eau: و
ee: ي
ei: اي ي ا2
eu: و او1 يو
ew: يو و
ey: اي ي
i: ي اي2 ع3 عي2
ia: يا ي1
ie: ي يي
io: يو و2
o: و ا2 عو3 ع3
oa: و وا1
oe: و
oi: وا وي1
oo: و
ou: و او1
ow: او و
u: و ا1 يو1 ع3 عو2
uw: و
y: ي اي2 و2
`;

/** Between consonants; at the end of a word they are written. */
const unwritten = `
a: ∅1
aa: ∅2
e: ∅
ea: ∅2
h: ∅2
i: ∅1
ie: ∅2
o: ∅1
ou: ∅2
u: ∅1
y: ∅2
`;

/** A vowel stands on an alef, and Arabic names may have their article in one script alone. */
const atTheStart = `
∅: ال
a: ا ع1 ال2
ae: اي ا1
ai: اي عي1
al: ال
au: او عو1
e: اي ا ع2 ال1
ei: اي
el: ال
eu: او يو
i: اي ا ع1
o: او ا1 ع1
ou: او و1
u: او1 يو ا2 ع2
x: ز كس1
y: ي
`;

/** A final a is ا or ة; some last letters are written and not heard. */
const atTheEnd = `
a: ا ه ي1 اء2
aa: اء عاء1
c: تش1 ك
ah: ا ه
e: ∅ ه1 ي1 ا2
ee: ي يه
es: ∅1 س يس
eh: ه
et: ات1
ey: يا1
gue: غ ج
i: ي
ia: يا يه1
on: ون ن
ton: طن
allah: الله
que: ك
s: ∅3
t: ∅2
ue: ∅
ullah: الله
y: يا2
`;

/** Before e, i and y. */
const softened = `
c: س تش1 ش1
g: ج غ
sc: س
`;

/** Before t and w nobody says the g: «واشنطن», «كنغستون». */
const unsaid = `
ng: ن
`;

/** Before a consonant and a silent e, as the English say them: «فيسبوك», «آيفون». */
const lengthened = `
a: ي اي
i: اي ي
o: و
u: و يو
`;

/** What Arabic words may come of a Latin one: «trump» → «ترامب», «essebsi» → «السبسي». */
export const romanisation: readonly Rewriting[] = [
  ...readLetterTable(consonants),
  ...doubled(readLetterTable(consonants)),
  ...readLetterTable(vowels).map((rule) => ({ ...rule, at: 'later' as const })),
  ...readLetterTable(unwritten).map((rule) => ({ ...rule, at: 'inside' as const })),
  ...readLetterTable(atTheStart).map((rule) => ({ ...rule, at: 'start' as const })),
  ...readLetterTable(atTheEnd).map((rule) => ({ ...rule, at: 'end' as const })),
  ...readLetterTable(softened).map((rule) => ({ ...rule, before: 'eiy' })),
  ...readLetterTable(unsaid).map((rule) => ({ ...rule, before: 'tw' })),
  ...withSilentE(readLetterTable(lengthened), [
    ...readLetterTable(consonants),
    ...readLetterTable(softened),
  ]),
];

function withSilentE(vowels: readonly Rewriting[], behind: readonly Rewriting[]): Rewriting[] {
  const letters = behind.filter(({ from }) => from.length === 1);
  return vowels.flatMap((vowel) =>
    letters.map(({ from, to, cost }) => ({
      from: `${vowel.from}${from}e`,
      to: `${vowel.to}${to}`,
      cost: vowel.cost + cost,
      at: 'later' as const,
    })),
  );
}

/** A letter written twice is one with a shadda, which is left out. */
function doubled(rules: readonly Rewriting[]): Rewriting[] {
  return rules
    .filter(({ from, to }) => from.length === 1 && to !== '')
    .map((rule) => ({ ...rule, from: rule.from.repeat(2) }));
}
