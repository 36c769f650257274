import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { schemaVersion } from '../archive/library/schema-version.ts';
import type { About } from '../contract/about-schemas.ts';
import type { ArchiveImplementation } from '../contract/contract.ts';
import { succeed } from '../contract/outcome.ts';

/** What of the contract is answered here, and not by the threads of a library. */
export type AboutMethod = 'about' | 'licences';

/** Where it is written what this app is; what is not there is not known. */
export interface AboutFiles {
  /** `package.json`, which names the version. */
  readonly manifest: string | null;
  /** `build-info.json`, which packing leaves. */
  readonly buildInfo: string | null;
  /** The licences of all that is shipped, as one text. */
  readonly licences: string | null;
  readonly updates: About['updates'];
}

const BuildInfoSchema = v.object({
  version: v.string(),
  commit: v.nullable(v.string()),
  date: v.nullable(v.string()),
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
});

const ManifestSchema = v.object({ version: v.string() });

/** Says what this app is. Read when it is asked for, and not at the start. */
export function tellAbout(
  files: AboutFiles,
  libraryFolder: string,
): Pick<ArchiveImplementation, AboutMethod> {
  return {
    about() {
      const info = readAs(BuildInfoSchema, files.buildInfo);
      return succeed({
        version: versionOf(files),
        build:
          info === null
            ? null
            : { commit: info.commit, date: info.date, fingerprint: info.fingerprint },
        runtime: runtime(),
        platform: `${process.platform}-${process.arch}`,
        library: { folder: libraryFolder, schema: schemaVersion },
        updates: files.updates,
      });
    },
    licences: () => succeed({ text: read(files.licences) }),
  };
}

/** The version of this app. */
export function versionOf({ manifest, buildInfo }: AboutFiles): string {
  const info = readAs(BuildInfoSchema, buildInfo);
  return info?.version ?? readAs(ManifestSchema, manifest)?.version ?? '0.0.0';
}

function runtime(): About['runtime'] {
  const { electron, chrome, node, sqlite } = process.versions as NodeJS.Dict<string>;
  const names = { Electron: electron, Chromium: chrome, 'Node.js': node, SQLite: sqlite };
  return Object.entries(names).flatMap(([name, version]) =>
    version === undefined ? [] : [{ name, version }],
  );
}

/** A file as JSON of a shape; `null` when it is not there, or is something else. */
function readAs<Shape extends v.GenericSchema>(
  schema: Shape,
  path: string | null,
): v.InferOutput<Shape> | null {
  const text = read(path);
  if (text === null) return null;
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

function read(path: string | null): string | null {
  try {
    return path === null ? null : readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
