import { PerformanceObserver } from 'node:perf_hooks';
import { keepCompiled } from '../../../host/keep-compiled.ts';

// What `host/khizana.ts` does, telling when: `serve-and-tell.ts serve --library DIR --no-open`. Each line on
// standard error is a phase and when it was over, in milliseconds since 1970.
const tell = (phase: string, at: number): void => {
  process.stderr.write(`${phase} ${performance.timeOrigin + at}\n`);
};
new PerformanceObserver((list) => {
  for (const { name, startTime } of list.getEntries()) tell(name, startTime);
}).observe({ type: 'mark' });
tell('node', performance.now());
keepCompiled();
const { runCommandLine } = await import('../../../host/command-line.ts');
tell('modules', performance.now());
process.exitCode = await runCommandLine(process.argv.slice(2));
