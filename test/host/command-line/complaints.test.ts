import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runKhizanaHere } from '../../support/run-khizana-here.ts';
import { runKhizana } from '../../support/run-khizana.ts';
import { seedKhizana } from '../../support/seeded-khizana.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const { khizana, library } = seedKhizana();

beforeEach(() => {
  vi.stubEnv('LC_ALL', 'C.UTF-8');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('errors go to standard error, with exit code 1, and name the thing and the way out', () => {
  const cases: readonly [string[], RegExp][] = [
    [['show', '4711'], /^khizana: No article 4711 .*Search for it again/u],
    [['show', 'seven'], /^khizana: ID takes a whole number, not "seven"\n$/u],
    [['show'], /^khizana: show: which article\?/u],
    [['show', '1', '2'], /^khizana: show: "2" is one argument too many; see --help\n$/u],
    [['search', 'x', '--limit', 'many'], /^khizana: --limit takes a whole number, not "many"\n$/u],
    [
      ['search', 'x', '--sort', 'best'],
      /^khizana: --sort takes one of relevance, newest, oldest; not "best"\n$/u,
    ],
    [
      ['search', 'x', '--in', 'here'],
      /^khizana: --in takes one of article, title, standfirst, body, related, everywhere; not "here"\n$/u,
    ],
    [['search', 'x', '--lang', 'fr'], /^khizana: --lang takes one of ar, en; not "fr"\n$/u],
    [['search', 'x', '--from', 'gestern'], /^khizana: Invalid request .*from: .*YYYY.*"gestern"/u],
    [
      ['search', 'x', '--from', '2018', '--to', '2017-12'],
      /^khizana: --from 2018 comes after --to 2017-12, so no day is left; exchange the two\n$/u,
    ],
    [['search'], /^khizana: search: what for\?/u],
    [['suggest'], /^khizana: suggest: what was typed\?/u],
    [['passages', '1'], /^khizana: passages: put the number of an article and a query/u],
    [['passages', '1', 'x', '--limit', '0'], /^khizana: Invalid request .*limit/u],
    [['batch'], /^khizana: batch: name a file behind the command/u],
    [['batch', '/no/such/file'], /^khizana: cannot read "\/no\/such\/file": ENOENT/u],
    [['batch', '/dev/null'], /^khizana: batch: no query in "\/dev\/null"\n$/u],
    [['batch', 'x', '--format', 'xml'], /^khizana: --format takes one of trec, csv; not "xml"\n$/u],
    [['batch', 'x', '--match', 'some'], /^khizana: --match takes one of auto, all, any; not/u],
    [['batch', 'x', '--depth', '10001'], /^khizana: --depth takes a whole number up to 10000/u],
    [['stats', '--facets'], /^khizana: stats: --facets is no option of this command; see/u],
    [['add', ''], /^khizana: add: name at least one file or folder\n$/u],
    [['add', '/no/such/place'], /^khizana: Cannot read "\/no\/such\/place": .*Check the path/u],
    [
      ['add', 'x', '--encoding', 'koi-7'],
      /^khizana: --encoding: no encoding "koi-7" that is read;/u,
    ],
    [['add', 'x', '--mapping', '/no/such'], /^khizana: cannot read "\/no\/such": ENOENT/u],
    [['jobs', 'stop', '1'], /^khizana: jobs takes one of pause, resume, cancel; not "stop"\n$/u],
    [['jobs', 'pause'], /^khizana: jobs pause: which import\? Put its number behind/u],
    [['jobs', 'resume', '4711'], /^khizana: No import 4711 whose course could be changed/u],
    [['report'], /^khizana: report: which import\?/u],
    [['report', '4711'], /^khizana: No import 4711/u],
    [['report', '1', '--outcome', 'lost'], /^khizana: --outcome takes one of reading, taken, /u],
    [['reread'], /^khizana: reread: which collection\?/u],
    [['reread', 'seeds'], /^khizana: reread: "seeds" is shipped with Khizana and has no source/u],
    [
      ['watch', 'seeds', 'on'],
      /^khizana: watch: "seeds" is shipped with Khizana and has no source/u,
    ],
    [['reread', 'press'], /^khizana: reread: no collection "press" in this library; see/u],
    [['forget'], /^khizana: forget: which collection\?/u],
    [['watch', 'seeds'], /^khizana: watch: put the number or name of a collection/u],
    [['watch', 'seeds', 'maybe'], /^khizana: watch takes one of on, off; not "maybe"\n$/u],
    [['copies'], /^khizana: copies: which article\?/u],
    [['frobnicate'], /^khizana: unknown command "frobnicate"; the commands are add, /u],
    [['stats', '--frobnicate'], /^khizana: .*--frobnicate/u],
    [['stats', '--from', '2017'], /^khizana: stats: --from is no option of this command; see/u],
    [['days', '17'], /^khizana: days: which year\? Put it behind the command in four digits/u],
    [['stats', '1995'], /^khizana: stats: "1995" is one argument too many; see --help\n$/u],
    [['serve', '--port', '70000'], /^khizana: --port takes a whole number up to 65535/u],
    [[], /^khizana: usage: /u],
  ];
  test.each(cases)('%j', async (args, message) => {
    const { code, stdout, stderr } = await runKhizanaHere([...args, '--library', library()]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
  });

  test('a command that is not well formed makes no library', async () => {
    const folder = join(temporaryFolder(), 'library');
    expect(await runKhizana(['show', 'seven', '--library', folder])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'khizana: ID takes a whole number, not "seven"\n',
    });
    expect(existsSync(folder)).toBe(false);
  });

  test('they are said in Arabic to who reads Arabic', async () => {
    const said = await Promise.all(
      [['show'], ['show', 'سبعة'], ['search'], ['stats', 'زائد'], ['add', ''], ['أمر']].map(
        async (args) => (await khizana(...args, '--lang', 'ar')).stderr,
      ),
    );
    expect(said).toEqual([
      'khizana: show: أي مادة؟ اكتب رقمها بعد الأمر\n',
      'khizana: ID: المطلوب عدد صحيح، لا «سبعة»\n',
      'khizana: search: عمّ تبحث؟ اكتب كلمات البحث بعد الأمر\n',
      'khizana: stats: «زائد» زائدة على ما يأخذه الأمر؛ انظر \u200e--help\n',
      'khizana: add: سمِّ ملفًا أو مجلدًا واحدًا على الأقل\n',
      'khizana: لا أمر اسمه «أمر»؛ الأوامر هي add، jobs، report، collections، reread، watch، forget، search، passages، explain، suggest، batch، show، copies، places، searches، libraries، stats، days، verify، verify-package، settings، serve\n',
    ]);
  });

  test('a library that is none is named, in the language of the system', async () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'library.db'),
      'this is no database, and long enough to be read as one',
    );
    const { code, stderr } = await runKhizana(['stats', '--library', folder], {
      LC_ALL: 'ar_JO.UTF-8',
    });
    expect(code).toBe(1);
    expect(stderr).toContain(`تعذّرت قراءة المكتبة «\u2068${folder}\u2069»`);
  });

  test('an empty variable of the system’s language counts as none', async () => {
    const { stderr } = await runKhizana(['show', '4711', '--library', library()], {
      LC_ALL: '',
      LC_MESSAGES: '',
      LANG: 'ar_JO.UTF-8',
    });
    expect(stderr).toMatch(/^khizana: لا توجد في المكتبة مادة رقمها/u);
  });
});
