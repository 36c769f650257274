import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface RunningHost {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The browser host in a process of its own, over a library of so many generated articles in this folder. */
export async function startHost(folder: string, articles: number): Promise<RunningHost> {
  const entry = fileURLToPath(new URL('host-process.ts', import.meta.url));
  const pageFolder = fileURLToPath(new URL('../../../dist/renderer', import.meta.url));
  const child = spawn(process.execPath, [entry, folder, String(articles), pageFolder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [address] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    address,
    close: async () => {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}
