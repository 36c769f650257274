import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runKhizana } from '../../support/run-khizana.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('khizana add', () => {
  test('add takes NDJSON with its ids, once, and names what it could not read', async () => {
    const folder = temporaryFolder();
    const own = join(folder, 'library');
    mkdirSync(join(folder, 'news'));
    writeFileSync(
      join(folder, 'news', 'feed.ndjson'),
      '{"id":"x-1","title":"عن الفسيفساء","text":"نص"}\nnot json\n',
    );
    const first = await runKhizana(['add', join(folder, 'news'), '--json', '--library', own]);
    expect(JSON.parse(first.stdout)).toMatchObject({
      counts: { added: 1, unchanged: 0 },
      files: [{ path: 'feed.ndjson', problems: [{ place: { unit: 'line', number: 2 } }] }],
    });
    const second = await runKhizana(['add', join(folder, 'news'), '--json', '--library', own]);
    expect(JSON.parse(second.stdout)).toMatchObject({ counts: { added: 0, unchanged: 1 } });
    const { stdout } = await runKhizana(['search', 'الفسيفساء', '--json', '--library', own]);
    expect(JSON.parse(stdout)).toMatchObject({ hits: [{ externalId: 'x-1' }] });
  });

  test('a path is read from where the reader stood, not from where npm went', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), 'خبر\n\nنص');
    const asNpm = { npm_lifecycle_event: 'khizana', INIT_CWD: folder };
    const { stdout } = await runKhizana(['add', 'a.txt', '--library', 'own', '--json'], asNpm);
    expect(JSON.parse(stdout)).toMatchObject({ counts: { added: 1 } });
    expect(existsSync(join(folder, 'own', 'library.db'))).toBe(true);
  });
});
