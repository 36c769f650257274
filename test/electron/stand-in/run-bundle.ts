import { registerHooks } from 'node:module';

// Runs a bundled main module under plain Node with the stand-in in Electron's place, asks it what its
// page would ask, and prints what came of it as JSON: node run-bundle.ts MAIN-MODULE-URL --library=DIR

const standIn = new URL('./electron.ts', import.meta.url).href;
/** Modules that were loaded before a window was on screen. */
const loaded: string[] = [];
let isShown = false;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
  load: (url, context, next) => {
    if (!isShown) loaded.push(url);
    return next(url, context);
  },
});

const { app, becomeReady } = await import('./app.ts');
const { recorded } = await import('./recorder.ts');
const { BrowserWindow } = await import('./windows.ts');
const { ipcRenderer } = await import('./page.ts');

const shown = new Promise((resolve) => {
  app.once('web-contents-created', () => {
    BrowserWindow.getAllWindows()[0]?.once('ready-to-show', () => {
      isShown = true;
      resolve(null);
    });
  });
});
const ended = new Promise((resolve) => app.once('quit', resolve));

// As Electron has it: the program, the main module, what follows.
const [program = '', , main = '', ...rest] = process.argv;
process.argv = [program, main, ...rest];
await import(main);
becomeReady();
await Promise.race([shown, ended]);
const answers: unknown[] = [];
if (BrowserWindow.getAllWindows().length > 0) {
  const asked = [
    ipcRenderer.invoke('overview', {}),
    ipcRenderer.invoke('search', { query: 'أستانة', limit: 1 }),
  ];
  answers.push(...(await Promise.all(asked)));
  if (recorded.exitCodes.length === 0) app.quit();
}
await ended;
const preload = recorded.windowOptions[0]?.webPreferences?.preload ?? null;
const { exitCodes, messageBoxes } = recorded;
console.log(JSON.stringify({ answers, preload, exitCodes, messageBoxes, loaded }));
