/**
 * Milliseconds within which two signals are one: under npm a terminal's Ctrl-C comes from the terminal and
 * from npm.
 */
const echo = 500;

/** Exit code of a program that Ctrl-C has ended: 128 and the number of the signal. */
export const interruptedCode = 130;

/**
 * Hears Ctrl-C; a second one ends the program at once.
 *
 * @returns what stops hearing
 */
export function hearInterrupts(onFirst: () => void): () => void {
  let first: number | null = null;
  const hear = (): void => {
    const now = performance.now();
    if (first === null) {
      first = now;
      onFirst();
    } else if (now - first > echo) process.exit(interruptedCode);
  };
  process.on('SIGINT', hear);
  return () => process.off('SIGINT', hear);
}
