/**
 * Ends the program when its output goes nowhere: quietly when the reader has seen enough (`| head -1`),
 * with a line when it cannot be written (a full disk). Node would print a stack for either.
 */
export function guardOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(
      `khizana: cannot write the answer: ${error.message}. Make room, or write it elsewhere.\n`,
    );
    process.exit(1);
  });
  // Nobody hears complaints any more; the answer may still be wanted.
  process.stderr.on('error', () => undefined);
}
