import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { answer } from '../../contract/answer.ts';
import { openSourceArchive } from '../../host/open-source-archive.ts';
import { valueOf } from '../support/outcome.ts';
import { runKhizana } from '../support/run-khizana.ts';
import { shellAsNpm } from '../support/shell-as-npm.ts';
import { makeFolder, removeFolder, temporaryFolder } from '../support/temporary-folder.ts';

const entry = fileURLToPath(new URL('../../host/khizana.ts', import.meta.url));

let library: string;
beforeAll(async () => {
  library = join(makeFolder(), 'library');
  await runKhizana(['stats', '--library', library]);
});
afterAll(() => {
  removeFolder(join(library, '..'));
});
const khizana = (...args: string[]): ReturnType<typeof runKhizana> =>
  runKhizana([...args, '--library', library]);

interface FoundJson {
  total: number;
  tookMs: number;
  hits: {
    id: number;
    title: string;
    snippet: string;
    date: string | null;
    source: string | null;
  }[];
}
const json = (stdout: string): FoundJson => JSON.parse(stdout) as FoundJson;

describe('khizana search', () => {
  test('finds the seed in a fresh library, as JSON of the promised shape', async () => {
    const fresh = join(temporaryFolder(), 'fresh');
    const { code, stdout, stderr } = await runKhizana([
      'search',
      'أستانا',
      '--json',
      '--library',
      fresh,
    ]);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({
      reading: { text: expect.any(String) as string, tree: expect.any(Object) as object },
      strictness: 6,
      isStrictnessOwn: false,
      total: 1,
      relatedOnly: 0,
      tookMs: expect.any(Number) as number,
      notes: [],
      hits: [
        {
          id: 1,
          externalId: null,
          title: 'جولة سادسة باستانا تمهد لمحادثات مباشرة بين دمشق والمعارضة',
          date: '2017-09-13',
          source: 'ميدل ايست أونلاين',
          score: expect.any(Number) as number,
          snippet: expect.stringContaining('أستانا') as string,
        },
      ],
    });
    expect(existsSync(join(fresh, 'library.db'))).toBe(true);
  });

  test.each(['أستانا', 'استانا', 'آستانا', 'باستانا', 'أستانة', '"دي ميستورا"'])(
    '%s finds it',
    async (query) => {
      const { stdout } = await khizana('search', query, '--json');
      expect(json(stdout).hits.map(({ date }) => date)).toEqual(['2017-09-13']);
    },
  );

  test('pages through everything, in the order asked for', async () => {
    const dates: (string | null)[] = [];
    for (let offset = 0; offset < 31; offset += 10) {
      const { stdout } = await khizana(
        'search',
        '',
        '--json',
        '--sort',
        'oldest',
        '--limit',
        '10',
        '--offset',
        String(offset),
      );
      dates.push(...json(stdout).hits.map(({ date }) => date));
    }
    expect(dates).toHaveLength(31);
    expect(dates).toEqual([...dates].sort());
  });

  test('keeps to dates and sources', async () => {
    const { stdout } = await khizana(
      'search',
      '',
      '--json',
      '--from',
      '2017',
      '--to',
      '2017-09',
      '--source',
      'ميدل إيست أونلاين',
    );
    expect(json(stdout).hits.map(({ id }) => id)).toEqual([1]);
  });

  test('keeps to categories, and counts what it finds by source, category and year', async () => {
    const { stdout } = await khizana('search', 'بحر', '--json', '--facets');
    const { total, facets } = JSON.parse(stdout) as {
      total: number;
      facets: Record<string, { name: string | null; articles: number }[]>;
    };
    const sum = (name: string): number | undefined =>
      facets[name]?.reduce((all, { articles }) => all + articles, 0);
    expect(total).toBeGreaterThan(1);
    expect(Object.keys(facets).map((name) => [name, sum(name)])).toEqual([
      ['sources', total],
      ['categories', total],
      ['years', total],
      ['months', total],
    ]);
    const category = facets['categories']?.find(({ name }) => name !== null);
    const narrowed = await khizana('search', 'بحر', '--json', '--category', category?.name ?? '');
    expect(json(narrowed.stdout).total).toBe(category?.articles);
    const printed = await khizana('search', 'بحر', '--facets', '--limit', '0');
    expect(printed.stdout).toMatch(/^total: \d+ · .*\n\nsources\n +\d+ {2}\S.*\n/u);
  });

  test('prints for people: title, number, source, date, snippet, total', async () => {
    const { stdout } = await khizana('search', 'أستانا');
    expect(stdout).toMatch(
      /^جولة سادسة باستانا .*\n {2}\[1\] ميدل ايست أونلاين · 2017-09-13\n {2}.+\n\ntotal: 1 · [\d.]+ ms\n$/u,
    );
  });

  test('says what stands in related headlines only, and where to look', async () => {
    const { stdout } = await khizana('search', 'الفوسفات', '--lang', 'ar');
    expect(stdout).toContain('1 أخرى في العناوين ذات الصلة فقط (--in related)');
    const related = await khizana('search', 'الفوسفات', '--in', 'related', '--json');
    expect(json(related.stdout).total).toBe(1);
  });

  test('reads a query that begins with a sign behind --', async () => {
    const { stdout } = await runKhizana([
      'search',
      '--json',
      '--library',
      library,
      '--',
      '-استانا',
    ]);
    expect(json(stdout).total).toBe(30);
  });
});

describe('khizana suggest, passages', () => {
  test('suggest goes on with what is typed, and corrects what no article holds', async () => {
    const [typed, wrong] = [
      await khizana('suggest', 'دي ميستو', '--json'),
      await khizana('suggest', 'استابا'),
    ];
    expect(JSON.parse(typed.stdout)).toEqual({
      completions: [{ text: 'دي ميستورا', articles: 1 }],
      didYouMean: null,
    });
    expect(wrong.stdout).toBe('did you mean: أستانا\n');
  });

  test('passages prints where an article speaks of what is asked for', async () => {
    const { stdout } = await khizana('passages', '1', '"دي ميستورا"', '--json');
    const { passages } = JSON.parse(stdout) as { passages: { text: string; zone: string }[] };
    expect(passages.map(({ zone }) => zone)).toEqual(['body']);
    expect(passages[0]?.text).toContain('دي ميستورا');
  });
});

describe('khizana batch', () => {
  const queries = 'q1\tمحادثات أستانة\nبلا جدولة\nq2\tبحر\nq3\tقققق\n';

  test('writes a run of its queries to a file, and names the lines that are none', async () => {
    const folder = temporaryFolder();
    const [source, run] = [join(folder, 'queries.tsv'), join(folder, 'a.run')];
    writeFileSync(source, queries);
    const { code, stdout, stderr } = await khizana('batch', source, '--out', run, '--depth', '2');
    expect([code, stdout, stderr]).toEqual([
      0,
      '3 queries, 1 of them without a hit; 1 lines passed over\n',
      `${source}: line 2: no tab between id and query\n`,
    ]);
    const lines = readFileSync(run, 'utf8').split('\n');
    expect(lines.map((line) => line.split(' ').slice(0, 4))).toEqual([
      ['q1', 'Q0', '#1', '1'],
      ['q1', 'Q0', expect.any(String), '2'],
      ['q2', 'Q0', expect.any(String), '1'],
      ['q2', 'Q0', expect.any(String), '2'],
      [''],
    ]);
  });

  test('writes a table with titles to standard output', async () => {
    const source = join(temporaryFolder(), 'queries.tsv');
    writeFileSync(source, queries);
    const asked = ['batch', source, '--format', 'csv', '--depth', '1', '--json'];
    const { stdout, stderr } = await khizana(...asked);
    const [header, first, ...more] = stdout.split('\r\n');
    expect([header, first?.replace(/[\d.]+(?=,جولة)/u, 'N'), more.length]).toEqual([
      'query,rank,document,score,title',
      'q1,1,#1,N,جولة سادسة باستانا تمهد لمحادثات مباشرة بين دمشق والمعارضة',
      2,
    ]);
    expect(stderr).toContain('{"queries":3,"withoutHits":1,"passedOver":1}\n');
  });

  test('reads standard input, and a query that is too long spoils no other', async () => {
    const child = spawn(process.execPath, [entry, 'batch', '-', '--library', library], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    child.stdin.end(`q1\t${'خبر '.repeat(2000)}\nq2\tأستانة\n`);
    const heard = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (heard.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (heard.stderr += text));
    await once(child, 'close');
    expect(heard.stdout).toMatch(/^q2 Q0 #1 1 [\d.]+ khizana\n/u);
    expect(heard.stderr).toMatch(
      /^-: line 1: query: .*4000.*\n1 queries, 0 .*; 1 lines passed over\n$/u,
    );
  });

  test('what was added with ids is named by them', async () => {
    const folder = temporaryFolder();
    const own = join(folder, 'library');
    const docs = ['doc-1', 'doc-2'].map((id) =>
      JSON.stringify({ id, title: '', text: `فسيفساء ${id}` }),
    );
    writeFileSync(join(folder, 'docs.ndjson'), docs.join('\n'));
    writeFileSync(join(folder, 'q.tsv'), 'q\tالفسيفساء');
    await runKhizana(['add', join(folder, 'docs.ndjson'), '--library', own]);
    const { stdout } = await runKhizana(['batch', join(folder, 'q.tsv'), '--library', own]);
    expect(stdout.split('\n').map((line) => line.split(' ')[2])).toEqual([
      'doc-1',
      'doc-2',
      undefined,
    ]);
  });
});

describe('khizana show, stats, add', () => {
  test('places lists where reading stopped', async () => {
    const folder = join(temporaryFolder(), 'library');
    const archive = valueOf(await openSourceArchive(folder));
    valueOf(await answer(archive.api, 'setReadingPlace', { id: 1, offset: 9, share: 0.257 }));
    await archive.close();
    const { stdout } = await runKhizana(['places', '--library', folder]);
    expect(stdout).toMatch(/^.+\n  \[1\] ميدل ايست أونلاين · 2017-09-13 · 25%\n$/u);
    const asJson = await runKhizana(['places', '--json', '--limit', '1', '--library', folder]);
    expect(JSON.parse(asJson.stdout)).toMatchObject({ places: [{ id: 1, share: 0.257 }] });
  });

  test('show prints the article with its parts apart', async () => {
    const { stdout } = await khizana('show', '1');
    expect(stdout).toContain('\nRelated headlines\n  - دمشق تكافئ إيران بصفقات اقتصادية سخية\n');
    const asJson = await khizana('show', '1', '--json');
    expect(JSON.parse(asJson.stdout)).toMatchObject({ id: 1, origin: { format: 'plain-text' } });
  });

  test('stats counts articles and sources', async () => {
    const { stdout } = await khizana('stats');
    expect(stdout).toMatch(/^articles: 31\nundated: 0\n1995-05-14 – 2025-06-12\n/u);
    expect(stdout).toContain('      1  ميدل ايست أونلاين');
  });

  test('days counts the days of a year', async () => {
    const { stdout } = await khizana('days', '2017');
    expect(stdout.split('\n')).toContain('2017-09-13  1');
    const json = await khizana('days', '2017', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      before: expect.stringMatching(/^2016/u) as string,
    });
  });

  test('add takes NDJSON with its ids, once, and names what it could not read', async () => {
    const folder = temporaryFolder();
    const own = join(folder, 'library');
    mkdirSync(join(folder, 'news'));
    writeFileSync(
      join(folder, 'news', 'feed.ndjson'),
      '{"id":"x-1","title":"عن الفسيفساء","text":"نص"}\nnot json\n',
    );
    const first = await runKhizana(['add', join(folder, 'news'), '--json', '--library', own]);
    expect(JSON.parse(first.stdout)).toMatchObject({
      counts: { added: 1, unchanged: 0 },
      files: [{ path: 'feed.ndjson', problems: [{ place: { unit: 'line', number: 2 } }] }],
    });
    const second = await runKhizana(['add', join(folder, 'news'), '--json', '--library', own]);
    expect(JSON.parse(second.stdout)).toMatchObject({ counts: { added: 0, unchanged: 1 } });
    const { stdout } = await runKhizana(['search', 'الفسيفساء', '--json', '--library', own]);
    expect(JSON.parse(stdout)).toMatchObject({ hits: [{ externalId: 'x-1' }] });
  });
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
      /^khizana: --in takes one of article, related, everywhere; not "here"\n$/u,
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
    [['reread', 'press'], /^khizana: reread: no collection "press" in this library; see/u],
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
    const { code, stdout, stderr } = await khizana(...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
  });

  test('a command that is not well formed makes no library', async () => {
    const folder = join(temporaryFolder(), 'library');
    await runKhizana(['show', 'seven', '--library', folder]);
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
      'khizana: لا أمر اسمه «أمر»؛ الأوامر هي add، jobs، report، collections، reread، watch، search، passages، explain، suggest، batch، show، copies، places، stats، days، serve\n',
    ]);
  });

  test('a path is read from where the reader stood, not from where npm went', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), 'خبر\n\nنص');
    const asNpm = { npm_lifecycle_event: 'khizana', INIT_CWD: folder };
    const { stdout } = await runKhizana(['add', 'a.txt', '--library', 'own', '--json'], asNpm);
    expect(JSON.parse(stdout)).toMatchObject({ counts: { added: 1 } });
    expect(existsSync(join(folder, 'own', 'library.db'))).toBe(true);
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
    const { stderr } = await runKhizana(['show', '4711', '--library', library], {
      LC_ALL: '',
      LC_MESSAGES: '',
      LANG: 'ar_JO.UTF-8',
    });
    expect(stderr).toMatch(/^khizana: لا توجد في المكتبة مادة رقمها/u);
  });
});

describe('output that goes nowhere', () => {
  /** What is said, and the exit code, of a listing that is written to `stdout`. */
  const listInto = async (stdout: 'pipe' | number): Promise<[unknown, string]> => {
    const child = spawn(process.execPath, [entry, 'search', '', '--library', library], {
      stdio: ['ignore', stdout, 'pipe'],
    });
    child.stdout?.destroy();
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
    const [code] = (await once(child, 'close')) as [unknown];
    return [code, said];
  };

  test('a reader that has seen enough, as `| head -1`, is no error', async () => {
    expect(await listInto('pipe')).toEqual([0, '']);
  });

  test.runIf(existsSync('/dev/full'))('a full disk is told in one line', async () => {
    const full = openSync('/dev/full', 'w');
    onTestFinished(() => {
      closeSync(full);
    });
    expect(await listInto(full)).toEqual([
      1,
      expect.stringMatching(/^khizana: cannot write the answer: ENOSPC.*\n$/u),
    ]);
  });
});

describe('khizana serve', () => {
  test('prints an address that answers, and ends on a signal', async () => {
    const server = spawn(process.execPath, [entry, 'serve', '--no-open', '--library', library], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(server, 'exit');
    const [address] = (await once(createInterface({ input: server.stdout }), 'line')) as [string];
    const page = await fetch(address);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('خزانة')]);
    server.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  test.runIf(process.platform !== 'win32')(
    'ends with the shell that npm started it with, which passes no signal on',
    async () => {
      const command = [entry, 'serve', '--no-open', '--library', library];
      const shell = shellAsNpm('khizana', command);
      const lines = createInterface({ input: shell.stdout });
      const closed = once(lines, 'close');
      const [address] = (await once(lines, 'line')) as [string];
      expect((await fetch(address)).status).toBe(200);
      shell.kill('SIGTERM');
      await closed;
      await expect(fetch(address)).rejects.toThrow();
    },
  );
});

test('--help and --version', async () => {
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  const [help, arabic, shown] = [
    await runKhizana(['--help']),
    await runKhizana(['--help', '--lang', 'ar']),
    await runKhizana(['--version']),
  ];
  expect(help.stdout).toMatch(/^usage: khizana COMMAND/u);
  expect(arabic.stdout).toMatch(/^الاستعمال: khizana/u);
  expect(shown.stdout).toBe(`${version}\n`);
});
