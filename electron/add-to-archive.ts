import { dialog, type OpenDialogOptions } from 'electron';
import { answer } from '../contract/answer.ts';
import type { ArchiveImplementation, Reply } from '../contract/contract.ts';
import { describeFailure } from '../contract/describe-failure.ts';
import type { Failure } from '../contract/failure.ts';
import type { Outcome } from '../contract/outcome.ts';

type ImportReport = Reply<'add'>;
type Properties = NonNullable<OpenDialogOptions['properties']>;

const properties: Record<'files' | 'folder' | 'both', Properties> = {
  files: ['openFile', 'multiSelections'],
  folder: ['openDirectory', 'multiSelections'],
  both: ['openFile', 'openDirectory', 'multiSelections'],
};

/**
 * Asks the reader for files or folders and adds them to the library. The page shows progress and what is
 * new by itself; a dialog tells what went wrong, or that nothing came in.
 */
export async function addToArchive(
  window: Electron.BrowserWindow,
  implementation: ArchiveImplementation,
  choice: 'files' | 'folder' | 'both',
): Promise<void> {
  const chosen = await dialog.showOpenDialog(window, {
    title: 'إضافة إلى المكتبة',
    buttonLabel: 'إضافة',
    properties: properties[choice],
  });
  if (chosen.canceled || chosen.filePaths.length === 0) return;
  const outcome = (await answer(implementation, 'add', { paths: chosen.filePaths })) as Outcome<
    ImportReport,
    Failure
  >;
  const words = outcome.ok ? describeImport(outcome.value) : describeFailure(outcome.failure, 'ar');
  if (words === null) return;
  const message = {
    type: outcome.ok ? ('info' as const) : ('error' as const),
    title: 'خزانة',
    message: outcome.ok ? 'الإضافة إلى المكتبة' : 'تعذّرت الإضافة إلى المكتبة',
    detail: words,
    buttons: ['حسنًا'],
  };
  // The window may have been closed while a long import ran.
  await (window.isDestroyed()
    ? dialog.showMessageBox(message)
    : dialog.showMessageBox(window, message));
}

/** Problems listed by name; the rest are counted. */
const listedProblems = 10;

/** What the reader should be told of an import; `null` when all went well and the page shows it. */
export function describeImport(report: ImportReport): string | null {
  const { added, replaced, unchanged, problems } = report;
  if (problems.length === 0 && added + replaced > 0) return null;
  const lines = [`مواد جديدة: ${added} · محدَّثة: ${replaced} · موجودة من قبل: ${unchanged}`];
  if (problems.length > 0) lines.push('', `ملفات لم تُقرأ إلى آخرها: ${problems.length}`);
  for (const { path, problem } of problems.slice(0, listedProblems)) {
    lines.push(`${path}: ${problem}`);
  }
  const unlisted = problems.length - listedProblems;
  if (unlisted > 0) lines.push(`ملفات أخرى: ${unlisted}`);
  return lines.join('\n');
}
