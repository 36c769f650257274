import { readFileSync } from 'node:fs';
import { notesOf } from './releases-in.ts';

/** `node build/release/print-notes.ts v1.2.0`: the section of the changelog, for the page of the release. */
const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
const version = (process.argv[2] ?? '').replace(/^v/u, '');
const notes = notesOf(changelog, version);
if (notes === '') {
  console.error(`print-notes: CHANGELOG.md says nothing of "${version}"`);
  process.exitCode = 1;
} else {
  console.log(notes);
}
