import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Trials that take minutes: `npm run trials`, beside the tests and not among them. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    reporters: ['default', './test/closing-line-reporter.ts'],
    include: ['test/trials/**/*.test.ts'],
    fileParallelism: false,
  },
});
