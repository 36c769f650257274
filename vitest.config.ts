import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumSwitches } from './build/chromium-switches.ts';
import { findChromium } from './build/find-chromium.ts';

const executablePath = findChromium();
const electronStandIn = fileURLToPath(
  new URL('test/electron/stand-in/electron.ts', import.meta.url),
);
const compiledFolder = fileURLToPath(new URL('node_modules/.cache/khizana', import.meta.url));

/** On a busy machine a browser loses a key or a frame now and then; the closing line names what needed this. */
const retriesInBrowser = 1;

export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line-reporter.ts'],
    // Every core: much of the time is spent waiting for programs, threads and Chromium.
    maxWorkers: '100%',
    globalSetup: ['./test/bundle-once.ts'],
    // Many start processes and threads; on a busy machine several of them take seconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    provide: { chromium: executablePath },
    // Threads and programs start sooner when the sources are not compiled anew for each.
    env: { NODE_COMPILE_CACHE: compiledFolder },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          // One program for many files: no test leaves anything behind that another would meet.
          isolate: false,
          include: ['test/{archive,contract,service,host,build,rules,eval}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        resolve: { alias: { electron: electronStandIn } },
        test: { name: 'electron', include: ['test/electron/**/*.test.ts'] },
      },
      {
        extends: true,
        // Lit's decorators, as in renderer/tsconfig.json.
        test: {
          name: 'renderer',
          include: ['test/renderer/**/*.test.ts'],
          retry: retriesInBrowser,
          setupFiles: ['./test/renderer/requests-abroad.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath, args: [...chromiumSwitches] },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 860 } }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          retry: retriesInBrowser,
          // One test walks through many views, and axe reads each of them whole.
          testTimeout: 180_000,
          // Less than a test may take, so that what was waited for is named.
          expect: { poll: { timeout: 45_000 } },
        },
      },
    ],
  },
});
