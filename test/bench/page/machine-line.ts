import { cpus, loadavg } from 'node:os';

/** When and on what a measurement was taken; machines are noisy, and the load says how much. */
export function machineLine(loadBefore: string): string {
  const day = new Date().toISOString().slice(0, 10);
  const processor = cpus()[0]?.model ?? 'unknown';
  return (
    `${day}, Node ${process.versions.node}, ${cpus().length} × ${processor}, ` +
    `load ${loadBefore} before and ${load()} after.`
  );
}

export function load(): string {
  return (loadavg()[0] ?? NaN).toFixed(2);
}
