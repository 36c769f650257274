import { registerHooks } from 'node:module';

// Runs the bundled main module under plain Node with the stand-in in Electron's place, and prints how many
// milliseconds went by until it made its window: `main-process.ts MAIN-MODULE-URL --library=DIR`.
const standIn = new URL('../../electron/stand-in/electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});
const { app, becomeReady } = await import('../../electron/stand-in/app.ts');
await import('../../electron/stand-in/electron.ts');
const ended = new Promise((resolve) => app.once('quit', resolve));
const windowMade = new Promise<number>((resolve) => {
  app.once('web-contents-created', () => {
    resolve(performance.now());
  });
});
const begun = performance.now();
await import(process.argv[2] ?? '');
const loaded = performance.now();
becomeReady();
const made = await windowMade;
console.log(JSON.stringify({ modules: loaded - begun, window: made - begun }));
app.quit();
await ended;
