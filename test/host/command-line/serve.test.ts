import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { khizanaEntry } from '../../support/run-khizana.ts';
import { seedKhizana } from '../../support/seeded-khizana.ts';
import { shellAsNpm } from '../../support/shell-as-npm.ts';

const { library } = seedKhizana();

describe('khizana serve', () => {
  test('prints an address that answers, and ends on a signal', async () => {
    const server = spawn(
      process.execPath,
      [khizanaEntry, 'serve', '--no-open', '--library', library()],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const ended = once(server, 'exit');
    const [address] = (await once(createInterface({ input: server.stdout }), 'line')) as [string];
    const page = await fetch(address);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('خزانة')]);
    server.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  test.runIf(process.platform !== 'win32')(
    'ends with the shell that npm started it with, which passes no signal on',
    async () => {
      const command = [khizanaEntry, 'serve', '--no-open', '--library', library()];
      const shell = shellAsNpm('khizana', command);
      const lines = createInterface({ input: shell.stdout });
      const closed = once(lines, 'close');
      const [address] = (await once(lines, 'line')) as [string];
      expect((await fetch(address)).status).toBe(200);
      shell.kill('SIGTERM');
      await closed;
      await expect(fetch(address)).rejects.toThrow();
    },
  );
});
