import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { methodNames } from '../../contract/contract.ts';
import { beyondTheContract } from './beyond-the-contract.ts';
import { runBundledMain } from './run-bundled-main.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// What is shipped: the bundles in dist/, with the real archive, its worker threads and the seeds.

const dist = new URL('../../dist/electron/', import.meta.url);
test('the bundled main opens a new library with the seeds, answers its page and closes', async () => {
  expect(await runBundledMain(join(temporaryFolder(), 'library'))).toMatchObject({
    answers: [
      { ok: true, value: { articles: expect.any(Number) as unknown } },
      { ok: true, value: { hits: [{ title: { text: expect.any(String) as unknown } }] } },
    ],
    preload: fileURLToPath(new URL('preload.cjs', dist)),
    exitCodes: [0],
    messageBoxes: [],
  });
}, 60_000);

test('and a library that is no folder ends it with a dialog and exit code 1', async () => {
  const file = join(temporaryFolder(), 'library');
  writeFileSync(file, 'a file in the way');
  expect(await runBundledMain(file)).toMatchObject({
    answers: [{ ok: false }, { ok: false }],
    exitCodes: [1],
    messageBoxes: [{ detail: expect.stringContaining(file) as unknown }],
  });
}, 60_000);

test('the preload is one CommonJS file that needs Electron and nothing else', () => {
  const source = readFileSync(new URL('preload.cjs', dist), 'utf8');
  const required: string[] = [];
  const exposed: Record<string, object> = {};
  const electron = {
    contextBridge: {
      exposeInMainWorld: (key: string, api: object) => {
        exposed[key] = api;
      },
    },
    ipcRenderer: {},
  };
  const require = (name: string): unknown => {
    required.push(name);
    return name === 'electron' ? electron : {};
  };
  runInNewContext(source, { require, exports: {}, module: { exports: {} } });
  expect(required).toEqual(['electron']);
  expect(Object.keys(exposed['khizana'] ?? {}).sort()).toEqual(
    [...methodNames, ...beyondTheContract].sort(),
  );
});
