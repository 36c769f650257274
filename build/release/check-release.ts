import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { releaseFaults, type ReleaseFiles } from './release-faults.ts';

/** `node build/release/check-release.ts v1.2.0`: whether this checkout may be released under a tag. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

const tag = process.argv[2];
if (tag === undefined) {
  console.error('check-release: name the tag, as in v1.2.0');
  process.exitCode = 1;
} else {
  const faults = releaseFaults({
    tag,
    manifest: JSON.parse(read('package.json')) as ReleaseFiles['manifest'],
    changelog: read('CHANGELOG.md'),
    metainfo: read('build/linux/org.khizana.reader.metainfo.xml'),
    updateKey: existsSync(`${root}build/update-key.pub`) ? read('build/update-key.pub') : null,
  });
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
