import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { lastMeaningfulLine } from './last-meaningful-line.ts';
import { superviseChild } from './supervise-child.ts';

/** What the main process prints once the reader has something on screen (`electron/starter.ts`). */
export const openLine = 'khizana: window open';

export type ElectronRun =
  /** The run is over and its exit code is ours. */
  | { readonly outcome: 'ran'; readonly exitCode: number }
  /** It ended before it had anything on screen. */
  | { readonly outcome: 'did-not-open'; readonly cause: string };

/** How long we keep Electron's complaints to ourselves while no window is there. */
const patienceMs = 30_000;
/** As much of them as can hold a cause and the stack behind it. */
const keptCharacters = 65_536;

/** Runs Electron to its end. Its standard error is shown from the moment its window is. */
export async function runElectron(
  executable: string,
  electronArguments: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<ElectronRun> {
  const child = spawn(executable, electronArguments, {
    // VS Code's terminals set ELECTRON_RUN_AS_NODE, which would make a plain Node of it.
    env: { ...environment, ELECTRON_RUN_AS_NODE: undefined, KHIZANA_STARTER: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // In a process group of its own the terminal's Ctrl-C reaches it once, through us.
    detached: process.platform !== 'win32',
  });
  const seen = { open: false, shownLive: false, complaints: '' };
  const showComplaints = (): void => {
    if (!seen.shownLive) process.stderr.write(seen.complaints);
    seen.shownLive = true;
  };
  const impatience = setTimeout(() => {
    console.error('khizana: no window yet; npm start -- --browser serves the browser edition.');
    showComplaints();
  }, patienceMs);

  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    seen.complaints = (seen.complaints + text).slice(-keptCharacters);
    if (seen.shownLive) process.stderr.write(text);
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line !== openLine) {
      console.log(line);
      return;
    }
    seen.open = true;
    clearTimeout(impatience);
    showComplaints();
  });

  const { exitCode, signal, stoppedBy, spawnProblem } = await superviseChild(child);
  clearTimeout(impatience);
  // Without a window and yet content: another Khizana has come forward instead.
  if (seen.open || exitCode === 0 || stoppedBy !== null) return { outcome: 'ran', exitCode };
  const told = lastMeaningfulLine(seen.complaints);
  return {
    outcome: 'did-not-open',
    cause: spawnProblem ?? told ?? signal ?? `exit code ${exitCode}`,
  };
}
