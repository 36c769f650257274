import { readFileSync } from 'node:fs';
import { fail, succeed, type Outcome } from '../../contract/outcome.ts';
import type { Complaint } from '../complaint.ts';
import { typedPath } from '../typed-path.ts';

/** Reads a file of UTF-8, or standard input when it is called `-`. */
export function readText(name: string): Outcome<string, Complaint> {
  try {
    const bytes = readFileSync(name === '-' ? process.stdin.fd : typedPath(name));
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return fail({
      ar: `تعذّرت قراءة «${name}»: ${cause}`,
      en: `cannot read "${name}": ${cause}`,
    });
  }
}
