import type { Outcome } from '../../contract/outcome.ts';
import type { Failure } from '../../contract/failure.ts';
import type { FileGiver, Given, Giving } from './file-giver.ts';
import { namedFiles, type NamedFile } from './named-files.ts';
import { pickFiles } from './pick-files.ts';

/** What of the browser we use, so that a test can stand in for it. */
export interface UploadDoors {
  readonly fetch: typeof fetch;
  readonly pick: (kind: 'files' | 'folder') => Promise<readonly File[]>;
  readonly now: () => Date;
}

const browserDoors: UploadDoors = {
  fetch: (input, init) => fetch(input, init),
  pick: pickFiles,
  now: () => new Date(),
};

/** In a browser a page knows no paths: files are sent to the host one by one, and lie in the library then. */
export function uploadFileGiver(doors: UploadDoors = browserDoors): FileGiver {
  return {
    async choose(kind, tell): Promise<Given> {
      const files = await doors.pick(kind);
      return give(
        doors,
        files.map((file) => ({ path: file.webkitRelativePath || file.name, file })),
        tell,
      );
    },
    async dropped(dropped, tell): Promise<Given> {
      return give(doors, await namedFiles(dropped), tell);
    },
  };
}

async function give(
  doors: UploadDoors,
  files: readonly NamedFile[],
  tell: (giving: Giving) => void,
): Promise<Given> {
  const batch = batchOf(doors.now());
  const paths = new Set<string>();
  for (const [filesDone, { path, file }] of withoutTwins(files).entries()) {
    tell({ filesDone, files: files.length });
    const sent = await send(doors, new URLSearchParams({ batch, path }), file);
    if (!sent.ok) return sent;
    paths.add(sent.value.path);
  }
  return { ok: true, value: [...paths] };
}

async function send(
  doors: UploadDoors,
  asked: URLSearchParams,
  file: File,
): Promise<Outcome<{ readonly path: string }, Failure>> {
  try {
    const response = await doors.fetch(`/api/upload?${asked}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      credentials: 'same-origin',
      body: file,
    });
    return (await response.json()) as Outcome<{ readonly path: string }, Failure>;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { ok: false, failure: { kind: 'unreachable', cause } };
  }
}

/** «2026-11-25 09.30.00»: all that is given at one time, in the reader's own time. */
function batchOf(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day} ${[two(now.getHours()), two(now.getMinutes()), two(now.getSeconds())].join('.')}`;
}

/** Files of one name, from two folders: the later ones get a number. */
function withoutTwins(files: readonly NamedFile[]): readonly NamedFile[] {
  const taken = new Set<string>();
  return files.map(({ path, file }) => {
    let own = path;
    for (let number = 2; taken.has(own); number += 1) {
      own = path.replace(/(?=\.[^./]*$)|$/u, ` (${number})`);
    }
    taken.add(own);
    return { path: own, file };
  });
}
