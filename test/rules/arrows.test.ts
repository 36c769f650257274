import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Imports that go against the arrows, planted in files that exist. */
const violations: readonly [file: string, statement: string][] = [
  ['archive/article.ts', "import '../contract/contract.ts';"],
  ['archive/search/ask.ts', "import '../../service/reading.ts';"],
  ['archive/article.ts', "import 'electron';"],
  ['archive/article.ts', "import 'valibot';"],
  ['contract/contract.ts', "import '../service/reading.ts';"],
  ['contract/contract.ts', "import '../renderer/main.ts';"],
  ['service/reading.ts', "import '../host/session.ts';"],
  ['electron/main.ts', "import '../archive/article.ts';"],
  ['electron/main.ts', "import '../host/session.ts';"],
  ['host/session.ts', "import '../archive/article.ts';"],
  ['host/commands/add.ts', "import '../../archive/article.ts';"],
  ['host/session.ts', "import 'electron';"],
  ['renderer/main.ts', "import '../archive/article.ts';"],
  ['renderer/main.ts', "import '../service/reading.ts';"],
  ['renderer/main.ts', "import 'node:fs';"],
  ['build/bundle.ts', "import '../host/session.ts';"],
];

describe('the arrows between folders', () => {
  test('lint reports every import that goes against them', async () => {
    // The one rule in question, without the types that others need and that take half a minute.
    const eslint = new ESLint({
      cwd: root,
      ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports',
      overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
    });
    const reported = await Promise.all(
      violations.map(async ([file, statement]) => {
        const code = `${statement}\n${readFileSync(join(root, file), 'utf8')}`;
        const [result] = await eslint.lintText(code, { filePath: join(root, file) });
        const rules = result?.messages.filter(({ line }) => line === 1).map(({ ruleId }) => ruleId);
        return [file, statement, rules?.includes('no-restricted-imports')];
      }),
    );
    expect(reported).toEqual(violations.map((violation) => [...violation, true]));
  }, 300_000);

  test('the compiler refuses an import of a project that is not referenced', () => {
    const copy = temporaryFolder();
    for (const name of ['archive', 'contract', 'service', 'tsconfig.json', 'package.json']) {
      cpSync(join(root, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const planted = join(copy, 'archive', 'planted.ts');
    const compile = (): string => {
      try {
        const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
        return execFileSync(process.execPath, [compiler, '-b', 'contract'], {
          cwd: copy,
          encoding: 'utf8',
        });
      } catch (error) {
        return (error as { stdout: string }).stdout;
      }
    };
    writeFileSync(planted, "export type { Overview } from '../contract/schemas.ts';\n");
    expect(compile()).toContain('error TS6307');
    rmSync(planted);
    expect(compile()).toBe('');
  }, 300_000);
});
