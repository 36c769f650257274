import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { decideHost } from './decide-host.ts';
import { findElectron } from './find-electron.ts';
import { runElectron } from './run-electron.ts';
import { parseStartArguments, type StartArguments } from './start-arguments.ts';
import { superviseChild } from './supervise-child.ts';

/** Everything `npm start` needs to find; tests put small ones in their places. */
export interface StartParts {
  /** Builds what is not up to date. */
  readonly bundle: () => Promise<void>;
  /** The folder of the npm package `electron`. */
  readonly electronPackage: string;
  /** The bundled main module. */
  readonly mainModule: string;
  /** The command line of the browser host. */
  readonly hostScript: string;
}

/**
 * Opens Khizana: in Electron where that can be, else in the browser, with one line saying why.
 *
 * ```
 * arguments ─► bundle ─► asked for the browser, no display ────────────► browser host
 *                    └─► find Electron ─► run ─► window ─► its exit code    ▲
 *                             └─ none       └─ crash before a window ───────┘
 * ```
 *
 * @returns the exit code of whatever ran
 */
export async function startKhizana(argv: readonly string[], parts: StartParts): Promise<number> {
  const parsed = parseStartArguments(argv);
  if (!parsed.ok) {
    console.error(`khizana: ${parsed.problem}`);
    return 2;
  }
  const asked = parsed.value;
  try {
    await parts.bundle();
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    console.error(`khizana: cannot build into dist/: ${cause}. Mend that, or run npm ci again.`);
    return 1;
  }
  const decision = decideHost(asked, process.env, process.platform);
  let reason: string | null;
  if (decision.host === 'browser') {
    reason = decision.reason;
  } else {
    const attempt = await tryElectron(asked, parts);
    if (attempt.done) return attempt.exitCode;
    reason = attempt.reason;
  }
  if (reason !== null) {
    console.log(`khizana: Electron did not open (${reason}); serving the browser edition instead.`);
  }
  return serveBrowserEdition(asked, parts);
}

type Attempt =
  | { readonly done: true; readonly exitCode: number }
  | { readonly done: false; readonly reason: string };

async function tryElectron(asked: StartArguments, parts: StartParts): Promise<Attempt> {
  const electron = await findElectron(parts.electronPackage, process.env, console.log);
  if (electron.found === 'no') return { done: false, reason: electron.reason };
  if (electron.found === 'stopped') return { done: true, exitCode: electron.exitCode };
  const electronArguments: string[] = [];
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.log(
      'khizana: running as root, where Chromium has no sandbox: started with --no-sandbox.',
    );
    electronArguments.push('--no-sandbox');
  }
  electronArguments.push(parts.mainModule);
  if (asked.library !== null) electronArguments.push(`--library=${resolve(asked.library)}`);
  const run = await runElectron(electron.executable, electronArguments, process.env);
  return run.outcome === 'ran'
    ? { done: true, exitCode: run.exitCode }
    : { done: false, reason: run.cause };
}

async function serveBrowserEdition(asked: StartArguments, parts: StartParts): Promise<number> {
  const hostArguments = ['serve'];
  if (asked.port !== null) hostArguments.push('--port', String(asked.port));
  if (asked.library !== null) hostArguments.push('--library', resolve(asked.library));
  if (asked.noOpen) hostArguments.push('--no-open');
  const host = spawn(process.execPath, [parts.hostScript, ...hostArguments], { stdio: 'inherit' });
  const { exitCode } = await superviseChild(host);
  return exitCode;
}
