/** A count on one line of the terminal, while somebody watches it. */
export function showCount(done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r${done}/${all}${done === all ? '\n' : ''}`);
}
