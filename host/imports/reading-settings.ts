import { readFileSync } from 'node:fs';
import { encodingOfLabel } from '../../contract/encoding-of-label.ts';
import type { RequestInput } from '../../contract/contract.ts';
import { fail, succeed, type Outcome } from '../../contract/outcome.ts';
import { readMapping } from '../../contract/read-mapping.ts';
import type { CommandOptions } from '../command-line.ts';
import type { Complaint } from '../complaint.ts';
import { typedPath } from '../typed-path.ts';

/** How a source is to be read, where its reader knows better. */
export type ReadingSettings = Pick<RequestInput<'setCollection'>, 'encoding' | 'mapping'>;

/** Reads `--encoding` and the file of `--mapping`; what was not given is left out. */
export function readingSettings({
  encoding,
  mapping,
}: CommandOptions): Outcome<ReadingSettings, Complaint> {
  const known = encoding === undefined ? undefined : encodingOfLabel(encoding);
  if (known === null) {
    return fail({
      ar: `‎--encoding: لا ترميز يُقرأ اسمه «${encoding ?? ''}»؛ من المعتاد utf-8 وwindows-1256 وiso-8859-6 وx-mac-arabic`,
      en: `--encoding: no encoding "${encoding ?? ''}" that is read; usual ones are utf-8, windows-1256, iso-8859-6, x-mac-arabic`,
    });
  }
  const settings = known === undefined ? {} : { encoding: known };
  if (mapping === undefined) return succeed(settings);
  const read = mappingIn(mapping);
  return read.ok ? succeed({ ...settings, mapping: { ...read.value } }) : read;
}

function mappingIn(path: string): ReturnType<typeof readMapping> {
  let json: string;
  try {
    json = readFileSync(typedPath(path), 'utf8');
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return fail({ ar: `تعذّرت قراءة «${path}»: ${cause}`, en: `cannot read "${path}": ${cause}` });
  }
  const mapping = readMapping(json);
  if (mapping.ok) return mapping;
  const { ar, en } = mapping.failure;
  return fail({ ar: `‎--mapping ${path}: ${ar}`, en: `--mapping ${path}: ${en}` });
}
