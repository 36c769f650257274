import * as v from 'valibot';

/** What this app is, for a report of a fault: nothing in it names a person but the path of the library. */
export const AboutSchema = v.object({
  version: v.string(),
  /** `null` when the sources run as they stand. */
  build: v.nullable(
    v.object({
      commit: v.nullable(v.string()),
      /** When it was made, as in ISO 8601. */
      date: v.nullable(v.string()),
      /** SHA-256 of what it was made of, in hexadecimal digits. */
      fingerprint: v.string(),
    }),
  ),
  /** What it runs on, by name and version: Electron, Chromium, Node, SQLite. */
  runtime: v.array(v.object({ name: v.string(), version: v.string() })),
  /** System and processor, as in `linux-x64`. */
  platform: v.string(),
  library: v.object({ folder: v.string(), schema: v.number() }),
  /** Whether it can check an update from a file; `elsewhere` is a host that installs none. */
  updates: v.picklist(['ready', 'no-key', 'elsewhere']),
});

/** The licences of all that is shipped; `null` where nothing is packed, and so nothing shipped. */
export const LicencesSchema = v.object({ text: v.nullable(v.string()) });

export type About = v.InferOutput<typeof AboutSchema>;
