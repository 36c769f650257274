import { parseArgs } from 'node:util';

/** What `npm start` was asked for. */
export interface StartArguments {
  /** Serve the browser edition although Electron might open. */
  readonly browser: boolean;
  /** Serve, and print the address, but open no browser. */
  readonly noOpen: boolean;
  readonly port: number | null;
  readonly library: string | null;
}

export type ParsedArguments =
  | { readonly ok: true; readonly value: StartArguments }
  | { readonly ok: false; readonly problem: string };

export const usage = 'npm start -- [--library DIR] [--browser] [--no-open] [--port N]';

/** Reads the arguments of `npm start`; `problem` says what is wrong with them, in one line. */
export function parseStartArguments(argv: readonly string[]): ParsedArguments {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        browser: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string' },
        library: { type: 'string' },
      },
    });
    const port = values.port === undefined ? null : readPort(values.port);
    if (values.library === '') throw new Error('--library needs a folder');
    return {
      ok: true,
      value: {
        browser: values.browser,
        noOpen: values['no-open'],
        port,
        library: values.library ?? null,
      },
    };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: `${words.split('\n')[0] ?? words} (${usage})` };
  }
}

/** Port 0 lets the system choose. */
function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new Error(`--port needs a number from 0 to 65535, not "${text}"`);
  }
  return port;
}
