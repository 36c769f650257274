import { spawn } from 'node:child_process';

/** Opens an address in the system's browser; when there is none, says so and leaves it to the reader. */
export function openInBrowser(address: string, log: (line: string) => void): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.once('error', () => {
    log('khizana: no browser to open was found; open the address yourself');
  });
  child.unref();
}

const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ['open'],
  // `start` is a word of the shell; its first quoted argument would be a window title.
  win32: ['cmd', '/c', 'start', ''],
};
