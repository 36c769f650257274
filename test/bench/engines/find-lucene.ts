import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How Lucene's runner is started: `java OPTIONS`, then what it is to do. */
export interface LuceneCommand {
  readonly java: string;
  readonly options: readonly string[];
}

/** Where Debian's liblucene8-java puts them; the names say 8.7.0 whatever the version. */
const jars = ['core', 'analyzers-common'].map((part) => `/usr/share/java/lucene-${part}-8.7.0.jar`);

/**
 * Compiles a runner into a folder; or says why there is no Lucene to measure against.
 *
 * @param runner a Java source, named as its class
 */
export function findLucene(runner: URL, folder: string): LuceneCommand | string {
  const missing = jars.filter((jar) => !existsSync(jar));
  if (missing.length > 0) {
    return `Lucene is left out: no ${missing.join(', ')} (Debian's package liblucene8-java)`;
  }
  mkdirSync(folder, { recursive: true });
  const source = fileURLToPath(runner);
  const { status, error, stderr } = spawnSync(
    'javac',
    ['-cp', jars.join(':'), '-d', folder, source],
    { encoding: 'utf8' },
  );
  if (error !== undefined) {
    return `Lucene is left out: no Java compiler (${error.message}; Debian's package openjdk-17-jdk-headless)`;
  }
  if (status !== 0) return `Lucene is left out: its runner does not compile\n${stderr}`;
  return {
    java: 'java',
    options: ['-Xmx1g', '-cp', [...jars, folder].join(':'), basename(source, '.java')],
  };
}
