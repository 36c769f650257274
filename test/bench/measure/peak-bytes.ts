import { existsSync, readFileSync } from 'node:fs';

const status = '/proc/self/status';

/**
 * The largest memory that this process has held at once, in bytes. Linux counts it for the program that
 * runs; what `resourceUsage` says may be that of the process it was forked from.
 */
export function peakBytes(): number {
  if (!existsSync(status)) return process.resourceUsage().maxRSS * 1024;
  const [, kibibytes] = /VmHWM:\s*(\d+)/u.exec(readFileSync(status, 'utf8')) ?? [];
  return Number(kibibytes) * 1024;
}
