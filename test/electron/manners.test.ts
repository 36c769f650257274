import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContextMenuParams } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noCounts } from '../../archive/library/job.ts';
import type { OfferedLibraries } from '../../contract/library-name.ts';
import type { Verification } from '../../contract/verification-schemas.ts';
import type { JobProgress } from '../../contract/job-schemas.ts';
import { fileNameOf } from '../../electron/file-name-of.ts';
import { tellEnd } from '../../electron/notice-words.ts';
import type { DesktopBridge } from '../../electron/preload.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startMain, until, type Conditions, type Stage } from './stage.ts';

const argv = process.argv;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  process.argv = argv;
  vi.useRealTimers();
});

function tell(stage: Stage, state: JobProgress['state'], added = 0): void {
  stage.archive.tell({
    name: 'job-progress',
    detail: {
      ...{ id: 1, state, articlesPerSecond: null, secondsLeft: null },
      counts: { ...noCounts, added, bytesDone: 1, bytesFound: 2 },
    },
  });
}

async function importFor(milliseconds: number, conditions: Conditions = {}): Promise<Stage> {
  const stage = await startMain(conditions);
  await stage.window();
  tell(stage, 'running');
  vi.advanceTimersByTime(milliseconds);
  tell(stage, 'running', 3);
  tell(stage, 'done', 3);
  return stage;
}

describe('the end of an import', () => {
  test('that took long is told by the system, and a click leads to its report', async () => {
    const { recorded, window } = await importFor(25_000);
    const focused = vi.fn();
    (await window()).on('focus', focused);
    expect(recorded.notifications.map(({ title, body }) => [title, body])).toEqual([
      ['انتهى الاستيراد', 'أُضيفت 3 مواد.'],
    ]);
    recorded.notifications[0]?.emit('click');
    expect(focused).toHaveBeenCalledOnce();
    expect(recorded.sent.at(-1)).toMatchObject({ channel: 'show-report', details: [1] });
    if (process.platform !== 'darwin') expect(recorded.flashes).toEqual([true, false]);
  });

  test('leads to a window of the library that is still there, and nowhere without one', async () => {
    const stage = await importFor(25_000);
    const first = await stage.window();
    const asking = stage.callFrom(first.webContents, 'app://khizana/');
    await stage.callMain('open-library', 'window', asking);
    const second = (await stage.windows(2))[1];
    first.close();
    stage.recorded.notifications[0]?.emit('click');
    const asked = stage.recorded.sent.filter(({ channel }) => channel === 'show-report');
    expect(asked).toEqual([{ channel: 'show-report', details: [1], to: second?.webContents.id }]);
    second?.close();
    stage.recorded.notifications[0]?.emit('click');
    expect(stage.recorded.sent.filter(({ channel }) => channel === 'show-report')).toEqual(asked);
  });

  test.each([
    ['was short', 5_000, {}],
    ['is seen in a window', 25_000, { given: { isFocused: true } }],
  ])('is not told when it %s', async (_, milliseconds, conditions) => {
    const { recorded } = await importFor(milliseconds, conditions);
    expect(recorded.notifications).toEqual([]);
  });

  test.each([
    ['ar', 0, 0, 'لم تُضف مادة جديدة.'],
    ['ar', 1, 0, 'أُضيفت مادة واحدة.'],
    ['ar', 2, 1, 'أُضيفت مادتان، تعذّر ملف واحد.'],
    ['ar', 11, 2, 'أُضيفت 11 مادة، تعذّر ملفان.'],
    ['ar', 1200, 5, 'أُضيفت 1,200 مادة، تعذّرت 5 ملفات.'],
    ['en', 0, 0, 'No new articles.'],
    ['en', 1, 1, '1 article added, 1 file failed.'],
    ['en', 1200, 2, '1,200 articles added, 2 files failed.'],
  ] as const)('in %s counts %i and %i as its grammar does', (language, added, failed, words) => {
    expect(tellEnd('done', { added, failed }, language).body).toBe(words);
  });

  test('that failed stands on the taskbar until the window is looked at', async () => {
    const stage = await startMain();
    const window = await stage.window();
    tell(stage, 'running');
    tell(stage, 'failed');
    expect(stage.recorded.progressBars.at(-1)).toEqual([1, 'error']);
    window.focus();
    expect(stage.recorded.progressBars.at(-1)).toEqual([-1, 'normal']);
  });
});

describe('the end of a verification', () => {
  const report = {
    ended: '2026-12-01T10:00:00.000Z',
    articles: 3,
    bytes: 9,
    findings: [],
    more: 0,
  };
  const running = { phase: 'articles', done: 1, total: 3, share: 0.5 } as const;

  test('that took long is told by the system, and a click leads to what was found', async () => {
    const stage = await startMain();
    await stage.window();
    const tellVerification = (detail: Verification): void => {
      stage.archive.tell({ name: 'verification', detail });
    };
    tellVerification({ running, last: null });
    expect(stage.recorded.progressBars.at(-1)).toEqual([0.5, 'normal']);
    vi.advanceTimersByTime(25_000);
    // Given up it is no end; nor is one that was short.
    tellVerification({ running: null, last: null });
    tellVerification({ running, last: null });
    tellVerification({ running: null, last: report });
    expect(stage.recorded.notifications).toEqual([]);
    tellVerification({ running, last: report });
    vi.advanceTimersByTime(25_000);
    tellVerification({ running: null, last: { ...report, ended: 'later', more: 2 } });
    expect(stage.recorded.notifications.map(({ title, body }) => [title, body])).toEqual([
      ['انتهى فحص المكتبة', 'ليس كل ما فيها كما كُتب. اضغط لترى ما وُجد.'],
    ]);
    expect(stage.recorded.progressBars.at(-1)).toEqual([-1, 'normal']);
    stage.recorded.notifications[0]?.emit('click');
    expect(stage.recorded.sent.at(-1)).toMatchObject({
      channel: 'command',
      details: ['verify-library'],
    });
  });
});

describe('the second mouse button', () => {
  const flags = {
    ...{ canUndo: true, canRedo: false, canCut: true, canCopy: true, canPaste: true },
    ...{ canDelete: true, canSelectAll: true, canEditRichly: false },
  };
  const click = (stage: Stage, params: Partial<ContextMenuParams>): Promise<void> =>
    stage.window().then(({ webContents }) => {
      const nothing = { isEditable: false, linkURL: '', selectionText: '', editFlags: flags };
      webContents.emit('context-menu', {}, { ...nothing, ...params });
    });

  test('offers what can be done there, in the language of the page', async () => {
    const stage = await startMain();
    await click(stage, { selectionText: 'كلام' });
    await click(stage, { isEditable: true });
    await click(stage, {});
    await stage.set({ language: 'en' });
    await click(stage, { selectionText: 'words' });
    expect(stage.recorded.contextMenus.map((menu) => menu.map(({ label }) => label))).toEqual([
      ['نسخ', 'نسخ الاقتباس'],
      ['تراجع', 'إعادة', undefined, 'قص', 'نسخ', 'لصق', undefined, 'تحديد الكل'],
      ['Copy', 'Copy Quotation'],
    ]);
    expect(stage.recorded.contextMenus[1]?.[1]).toMatchObject({ role: 'redo', enabled: false });
  });

  test('copies the link of an article as it is cited, and no other', async () => {
    const stage = await startMain();
    const asking = stage.callFrom((await stage.window()).webContents, 'app://khizana/');
    const { own } = (await stage.callMain('libraries', undefined, asking)) as OfferedLibraries;
    await click(stage, { linkURL: 'app://khizana/#q=x&article=7' });
    await click(stage, { linkURL: 'app://khizana/#q=x' });
    await click(stage, { linkURL: 'https://elsewhere.example/#article=7' });
    expect(stage.recorded.contextMenus).toHaveLength(1);
    const copy = stage.recorded.contextMenus[0]?.[0]?.click as () => void;
    copy();
    expect(stage.recorded.clipboard).toBe(`khizana://article/7?library=${own.id}`);
  });
});

describe('copying', () => {
  test('puts on the clipboard what the page says, and nothing that is no text', async () => {
    const stage = await startMain();
    const { webContents } = await stage.window();
    const copy = (text: unknown, url = 'app://khizana/'): Promise<unknown> =>
      stage.callMain('copy', text, stage.callFrom(webContents, url));
    await copy('«كلام» (صحيفة)');
    expect(stage.recorded.clipboard).toBe('«كلام» (صحيفة)');
    await expect(copy({ text: 'x' })).rejects.toThrow('no text');
    await expect(copy('x'.repeat(10_000_001))).rejects.toThrow('too long');
    await expect(copy('x', 'https://elsewhere.example/')).rejects.toThrow('foreign');
    expect(stage.recorded.clipboard).toBe('«كلام» (صحيفة)');
  });
});

describe('zoom', () => {
  test('goes by steps, for all windows, and is kept', async () => {
    const stage = await startMain();
    const { webContents } = await stage.window();
    webContents.emit('did-finish-load');
    webContents.emit('zoom-changed', {}, 'in');
    webContents.emit('zoom-changed', {}, 'in');
    webContents.emit('zoom-changed', {}, 'out');
    webContents.emit('did-finish-load');
    expect(stage.recorded.zooms.slice(-4)).toEqual([1.1, 1.25, 1.1, 1.1]);
    const again = await startMain({ preferences: { zoom: 1.1 } });
    (await again.window()).webContents.emit('did-finish-load');
    expect(again.recorded.zooms.at(-1)).toBe(1.1);
  });
});

describe('saving as PDF', () => {
  async function save(stage: Stage, name: string): Promise<void> {
    await stage.window();
    await import('../../electron/preload.ts');
    await (stage.recorded.exposed['khizana'] as DesktopBridge).savePdf(name);
  }

  test('writes the file whole where the reader says, named after the title', async () => {
    const folder = temporaryFolder();
    const savedPath = join(folder, 'خبر.pdf');
    const stage = await startMain({ given: { savedPath } });
    await save(stage, 'خبر: "اليوم"');
    expect(readFileSync(savedPath, 'utf8')).toBe('%PDF-1.7');
    expect(readdirSync(folder)).toEqual(['خبر.pdf']);
    expect(stage.recorded.saveDialogs[0]?.defaultPath).toBe(
      join('/stand-in/documents', 'خبر اليوم.pdf'),
    );
    expect(stage.recorded.pdfs).toMatchObject([{ preferCSSPageSize: true }]);
  });

  test('cancelled makes none, and a disk that refuses is told', async () => {
    const cancelled = await startMain();
    await save(cancelled, 'خبر');
    expect(cancelled.recorded.pdfs).toEqual([]);
    const savedPath = join(temporaryFolder(), 'missing', 'a.pdf');
    const refused = await startMain({ given: { savedPath } });
    await save(refused, 'خبر');
    expect(refused.recorded.messageBoxes).toMatchObject([{ message: 'تعذّر حفظ الملف.' }]);
  });

  test.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.pdf'],
    ['\u2068خبر\u2069\n', 'خبر.pdf'],
    [' ... ', 'خزانة.pdf'],
    ['ب'.repeat(300), `${'ب'.repeat(100)}.pdf`],
  ])('the name of %j is one that every file system takes', (title, name) => {
    expect(fileNameOf(title, 'خزانة')).toBe(name);
  });
});

test('the spell checker is off, in the session and in the page', async () => {
  const stage = await startMain();
  await stage.window();
  expect(stage.recorded.spellChecker).toBe(false);
  expect(stage.recorded.windowOptions[0]?.webPreferences?.spellcheck).toBe(false);
});

test('closing and quitting ask nothing while an import runs: it goes on at the next start', async () => {
  const stage = await startMain();
  await stage.window();
  tell(stage, 'running');
  stage.app.quit();
  await until(() => {
    expect(stage.recorded.exitCodes).toEqual([0]);
  });
  expect(stage.recorded.messageBoxes).toEqual([]);
});
