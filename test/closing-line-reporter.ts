import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends a run with one line in plain words, which scripts can read: «312 passed, 0 failed, 1 skipped». What passed
 * only at a second attempt is named before it.
 */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number =>
      tests.filter((test) => test.result().state === state).length;
    // A file that fails to load has no tests to count, and an unhandled error belongs to none.
    const broken = modules.filter(
      (module) =>
        module.state() === 'failed' && [...module.children.allTests('failed')].length === 0,
    );
    const failed = count('failed') + broken.length + errors.length;
    const skipped = count('skipped');
    const line = `${count('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    const unsteady = tests
      .filter((test) => test.diagnostic()?.flaky === true)
      .map((test) => `passed only at a second attempt: ${test.fullName}\n`);
    // Behind the summary, which Vitest prints at this same moment.
    process.once('exit', () => {
      process.stdout.write(`${unsteady.join('')}${line}\n`);
    });
  }
}
