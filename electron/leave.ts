import { app } from 'electron';

/**
 * Ends the application once, with everything closed before.
 *
 * @param close resolves when no library is open any more
 * @returns to be called with the exit code
 */
export function leaveThrough(close: () => Promise<void>): (exitCode: number) => void {
  let leaving = false;
  return (exitCode) => {
    if (leaving) return;
    leaving = true;
    close().then(
      () => {
        app.exit(exitCode);
      },
      (bug: unknown) => {
        console.error('khizana: the archive did not close', bug);
        app.exit(1);
      },
    );
  };
}
