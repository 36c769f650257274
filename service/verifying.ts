import { Worker } from 'node:worker_threads';
import type {
  Finding,
  VerificationProgress,
  VerificationResult,
} from '../archive/verification/verification.ts';
import type { ArchiveEvent, ArchiveImplementation } from '../contract/contract.ts';
import type { Failure } from '../contract/failure.ts';
import { fail, succeed, type Outcome } from '../contract/outcome.ts';
import type { Verification, VerificationReport } from '../contract/verification-schemas.ts';
import { keepVerification, lastVerification } from './last-verification.ts';

/** What of the contract is answered here, and not by the threads that are always there. */
export const verifyingMethods = ['verify', 'stopVerifying', 'verification'] as const;
export type VerifyingMethod = (typeof verifyingMethods)[number];

/** What the thread says. */
export type VerifyingMessage =
  | { readonly kind: 'progress'; readonly progress: VerificationProgress }
  | { readonly kind: 'result'; readonly result: VerificationResult };

export interface VerifyingOptions {
  readonly libraryFolder: string;
  /** The entry of the thread. */
  readonly entry: URL;
  readonly tell: (event: ArchiveEvent) => void;
  /** Told the name of an index that is not as it should be: it is made again. */
  readonly onIndexDamage: (index: string) => void;
}

export interface Verifying {
  readonly api: Pick<ArchiveImplementation, VerifyingMethod>;
  readonly stop: () => Promise<void>;
}

const beginning: VerificationProgress = { phase: 'catalogue', done: 0, total: 0, share: 0 };

/** Verifies a library when it is asked to, one at a time, in a thread made for it; keeps what the last one found. */
export function openVerifying({
  libraryFolder,
  entry,
  tell,
  onIndexDamage,
}: VerifyingOptions): Verifying {
  let running: { worker: Worker; ended: Promise<Outcome<null, Failure>> } | null = null;
  let progress = beginning;
  /** What could not be written holds until the library is closed. */
  let unwritten: VerificationReport | null = null;
  const state = (): Verification => ({
    running: running === null ? null : { ...progress },
    last: unwritten ?? lastVerification(libraryFolder),
  });
  const tellState = (): void => {
    tell({ name: 'verification', detail: state() });
  };

  function take({ findings, ...result }: VerificationResult): void {
    const report = { ended: new Date().toISOString(), ...result, findings: [...findings] };
    try {
      keepVerification(libraryFolder, report);
      unwritten = null;
    } catch {
      unwritten = report;
    }
    for (const index of new Set(findings.flatMap(indexOf))) onIndexDamage(index);
  }

  function start(): Promise<Outcome<null, Failure>> {
    progress = beginning;
    const worker = new Worker(entry, { workerData: libraryFolder });
    let isDone = false;
    let cause: string | null = null;
    worker.on('message', (message: VerifyingMessage) => {
      if (message.kind === 'result') {
        isDone = true;
        take(message.result);
      } else {
        progress = message.progress;
        tellState();
      }
    });
    worker.on('error', (error) => {
      cause = error instanceof Error ? error.message : String(error);
    });
    const ended = new Promise<Outcome<null, Failure>>((resolve) => {
      worker.on('exit', () => {
        running = null;
        tellState();
        if (isDone) resolve(succeed(null));
        else if (cause === null) resolve(fail({ kind: 'cancelled' }));
        else resolve(fail({ kind: 'interrupted', cause }));
      });
    });
    running = { worker, ended };
    tellState();
    return ended;
  }

  const stop = async (): Promise<void> => {
    const stopped = running;
    await stopped?.worker.terminate();
    await stopped?.ended;
  };

  return {
    api: {
      verification: () => succeed(state()),
      async verify({ wait }) {
        const ended = running?.ended ?? start();
        if (!wait) return succeed(state());
        const outcome = await ended;
        return outcome.ok ? succeed(state()) : outcome;
      },
      async stopVerifying() {
        await stop();
        return succeed(state());
      },
    },
    stop,
  };
}

function indexOf(finding: Finding): string[] {
  return 'index' in finding ? [finding.index] : [];
}
