/**
 * What `npm start` listens for: until this line comes it may give Electron up and serve the browser
 * edition; from then on the reader has something of ours on screen. The starter keeps its own copy of
 * the words (`build/run-electron.ts`), since arrows do not run between the two; a test compares them.
 */
export const openLine = 'khizana: window open';

/** Tells `npm start`, if it started us, that the first window or dialog is on screen. */
export function tellStarterWeAreOpen(): void {
  tellStarter(openLine);
}

/** One line to `npm start`, if it started us; nobody else reads our standard output. */
export function tellStarter(line: string): void {
  if (process.env['KHIZANA_STARTER']) process.stdout.write(`${line}\n`);
}
