import { spawnSync } from 'node:child_process';

/** Whether a program stands on the path, told by starting it; `args` must make it end at once. */
export function hasProgram(name: string, args: readonly string[] = ['--version']): boolean {
  return spawnSync(name, [...args], { stdio: 'ignore' }).error === undefined;
}

/** For a test that is passed over: its name, with the reason that a newcomer understands. */
export function without(program: string, name: string): string {
  return `${name} (passed over: ${program} is not on this machine)`;
}
