import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { runKhizana } from '../../support/run-khizana.ts';
import { seedKhizana } from '../../support/seeded-khizana.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const { khizana, library } = seedKhizana();

test('verify says that a library is whole, in both languages and as JSON', async () => {
  const [english, arabic, json] = [
    await khizana('verify', '--lang', 'en'),
    await khizana('verify', '--lang', 'ar'),
    await khizana('verify', '--json'),
  ];
  expect([english.code, arabic.code, json.code]).toEqual([0, 0, 0]);
  expect(english.stdout).toMatch(
    /^the library is whole: all 31 articles .* as it was taken in\n$/u,
  );
  expect(arabic.stdout).toContain('المكتبة سليمة');
  expect(JSON.parse(json.stdout)).toMatchObject({ articles: 31, findings: [], more: 0 });
});

test('verify names what is not as it was taken in, and the way out, and ends with 1', async () => {
  const folder = join(temporaryFolder(), 'library');
  cpSync(library(), folder, { recursive: true });
  const database = new DatabaseSync(join(folder, 'library.db'));
  database.exec(`UPDATE articles SET source = 'غيره' WHERE id = 2`);
  database.close();
  const { code, stdout } = await runKhizana(['verify', '--lang', 'en', '--library', folder]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/Article \S*2\S* “.+” is not as it was taken in\. Read the collection/u);
  expect(stdout.split('\n').at(-2)).toBe('the library is not whole: 1 findings');
});
