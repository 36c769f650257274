import { dialog, type OpenDialogOptions } from 'electron';

/** What the reader may choose: `both` where one dialog can offer files and folders. */
export type Choice = 'files' | 'folder' | 'both';

const properties: Record<Choice, NonNullable<OpenDialogOptions['properties']>> = {
  files: ['openFile', 'multiSelections'],
  folder: ['openDirectory', 'multiSelections'],
  both: ['openFile', 'openDirectory', 'multiSelections'],
};

/** Asks the reader for files or folders; none when the dialog is cancelled. */
export async function choosePaths(
  window: Electron.BrowserWindow,
  choice: Choice,
): Promise<string[]> {
  const chosen = await dialog.showOpenDialog(window, {
    title: 'إضافة إلى المكتبة',
    buttonLabel: 'إضافة',
    properties: properties[choice],
  });
  return chosen.canceled ? [] : chosen.filePaths;
}
