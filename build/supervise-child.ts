import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';

/** How a child process ended. */
export interface ChildEnd {
  /** Its exit code; as in a shell, 128 and the signal's number when a signal ended it, 127 when it did not start. */
  readonly exitCode: number;
  readonly signal: NodeJS.Signals | null;
  /** The signal that asked us, and through us the child, to stop. */
  readonly stoppedBy: NodeJS.Signals | null;
  /** Why it could not be started at all. */
  readonly spawnProblem: string | null;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How often we look whether npm is still there, in milliseconds. */
const lookMs = 500;

// One Ctrl-C reaches us twice: from the terminal and from npm, which forwards its own. A second signal
// makes Electron drop everything without closing the library, so echoes are swallowed.
const echoMs = 1000;

/** Waits for a child to end and passes on to it the signals that reach us meanwhile. */
export function superviseChild(child: ChildProcess): Promise<ChildEnd> {
  return new Promise((resolve) => {
    let stoppedBy: NodeJS.Signals | null = null;
    let lastSignal = -Infinity;
    const passOn = (signal: NodeJS.Signals): void => {
      const now = performance.now();
      if (signal === stoppedBy && now - lastSignal < echoMs) return;
      stoppedBy = signal;
      lastSignal = now;
      child.kill(signal);
    };
    // npm passes a signal on to the shell it started us with, and that shell dies without a word to us.
    const parent = process.ppid;
    const look = setInterval(() => {
      if (!('npm_lifecycle_event' in process.env) || process.ppid === parent) return;
      clearInterval(look);
      passOn('SIGTERM');
    }, lookMs);
    const end = (exitCode: number, signal: NodeJS.Signals | null, problem: string | null): void => {
      clearInterval(look);
      for (const name of signals) process.off(name, passOn);
      resolve({ exitCode, signal, stoppedBy, spawnProblem: problem });
    };
    for (const name of signals) process.on(name, passOn);
    child.once('error', (error) => {
      if (child.pid === undefined) end(127, null, error.message);
    });
    child.once('close', (code, signal) => {
      end(code ?? (signal === null ? 1 : 128 + constants.signals[signal]), signal, null);
    });
  });
}
