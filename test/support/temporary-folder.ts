import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of the running test's own, removed when it is over. */
export function temporaryFolder(): string {
  const folder = makeFolder();
  onTestFinished(() => {
    removeFolder(folder);
  });
  return folder;
}

/** A folder that outlives a test, for suites that share one; the caller removes it. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'khizana-test-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
