import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findElectron } from '../../build/find-electron.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a network that does not answer is given up on, with a reason', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'install.js'), 'setInterval(() => undefined, 1000);');
  const said: string[] = [];
  const environment = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: '' };
  const electron = await findElectron(folder, environment, (line) => said.push(line), 200);
  expect([electron, said]).toEqual([
    { found: 'no', reason: 'its binary could not be fetched: no answer within 0.2 s' },
    ['khizana: fetching Electron; this happens once.'],
  ]);
});
