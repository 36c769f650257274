import { join } from 'node:path';
import { open, rename, rm } from 'node:fs/promises';
import { app, BrowserWindow, dialog, ipcMain, type PrintToPDFOptions } from 'electron';
import { dialogWords } from './dialog-words.ts';
import { fileNameOf } from './file-name-of.ts';
import { pdfWords } from './pdf-words.ts';
import { reasonToRefuse } from './reason-to-refuse.ts';
import { spokenLanguage } from './spoken-language.ts';

/** The page says for itself how large paper is and what stands at its foot (`renderer/styles/page.css`). */
const onPaper: PrintToPDFOptions = {
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/** Keeps what a page shows as a PDF where the reader says, asked by the page when it is ready for paper. */
export function answerSavePdf(): void {
  ipcMain.handle('savePdf', async (event, name: unknown): Promise<void> => {
    const reason = reasonToRefuse(event);
    if (reason !== null) throw new Error(`refused: ${reason}`);
    if (typeof name !== 'string') throw new Error('refused: no name');
    const window = BrowserWindow.fromWebContents(event.sender);
    if (window !== null) await savePdf(window, name);
  });
}

async function savePdf(window: Electron.BrowserWindow, name: string): Promise<void> {
  const language = spokenLanguage();
  const words = pdfWords[language];
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: words.title,
    buttonLabel: words.save,
    defaultPath: join(app.getPath('documents'), fileNameOf(name, dialogWords[language].app)),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || filePath === '') return;
  try {
    await replaceWith(filePath, await window.webContents.printToPDF(onPaper));
  } catch (error) {
    await dialog.showMessageBox(window, {
      type: 'error',
      title: dialogWords[language].app,
      message: words.notSaved,
      detail: words.why(filePath, error instanceof Error ? error.message : String(error)),
      buttons: [dialogWords[language].ok],
    });
  }
}

/** Writes a file aside and puts it in its place at once: one that is there stays whole until then. */
async function replaceWith(path: string, bytes: Uint8Array): Promise<void> {
  const aside = `${path}.part`;
  try {
    const file = await open(aside, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}
