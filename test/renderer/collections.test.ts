import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RequestInput } from '../../contract/contract.ts';
import type { FakeArchive } from './fake-archive-api.ts';
import { harbourPapers } from './jobs.ts';
import { importing, openSheet, plain } from './import-stage.ts';
import { all, eventually, press } from './open-room.ts';

describe('collections', () => {
  const openCollections = async (fake: FakeArchive): Promise<void> => {
    await openSheet(fake);
    press('المجموعات');
    await eventually(
      () => plain('kh-collection-list .counts span'),
      ['1,204 مواد', 'ملفات: 40', 'غابت عن مصدرها: 3'],
    );
  };

  test('are watched, and read in another encoding', async () => {
    const [fake, asked] = importing([]);
    await openCollections(fake);
    all<HTMLInputElement>('kh-collection-list .watch input')[0]?.click();
    await eventually(() => asked.set.length, 1);
    const [select] = all<HTMLSelectElement>('kh-collection-list select');
    if (select === undefined) throw new Error('no choice of encodings');
    await userEvent.selectOptions(select, 'windows-1256');
    await eventually(
      () => asked.set,
      [
        { id: 7, watch: true },
        { id: 7, encoding: 'windows-1256' },
      ],
    );
    await eventually(() => plain('kh-collection-list .saved').length, 1);
    press('أعد القراءة');
    await eventually(() => [asked.reread, all('kh-job-list').length], [[7], 1]);
  });

  test('what comes with the app goes by a name in the language at hand, and not by its own', async () => {
    const [fake] = importing([]);
    const shipped = { ...harbourPapers, name: 'seeds', place: null, vanished: 0 };
    fake.answers.collections = () =>
      Promise.resolve({ ok: true, value: { collections: [shipped] } });
    const room = await openSheet(fake);
    press('المجموعات');
    await eventually(() => plain('kh-collection-list h3'), ['مواد للتجربة']);
    room.preferences?.set({ language: 'en' });
    await eventually(() => plain('kh-collection-list h3'), ['Starter articles']);
    expect(all('kh-collection-removal button').map(({ ariaLabel }) => ariaLabel)).toEqual([
      'Remove the collection: Starter articles',
    ]);
    room.preferences?.set({ language: 'ar' });
    await eventually(() => plain('kh-collection-list h3'), ['مواد للتجربة']);
  });

  test('are removed after one question, which says how much would go', async () => {
    const [fake] = importing([]);
    const removed: RequestInput<'remove'>[] = [];
    fake.answers.remove = (request) => {
      removed.push(request);
      return Promise.resolve({ ok: true, value: { articles: 3, files: 1 } });
    };
    await openCollections(fake);
    press('أزل ما غاب عن مصدره');
    await eventually(
      () => plain('kh-collection-removal #doubt'),
      ['يُزال من المكتبة: 3 مواد. ملفاتك تبقى حيث هي. أنُزيلها؟'],
    );
    press('لا، دعها');
    await eventually(() => all('kh-collection-removal #doubt').length, 0);
    press('أزل المجموعة');
    await eventually(() => all('kh-collection-removal #doubt').length, 1);
    press('نعم، أزلها');
    await eventually(
      () => removed,
      [
        { id: 7, scope: 'vanished' },
        { id: 7, scope: 'all' },
        { id: 7, scope: 'all', isCertain: true },
      ],
    );
  });

  test('are read with other columns', async () => {
    const [fake, asked] = importing([]);
    await openCollections(fake);
    all('kh-collection-list summary')[0]?.click();
    const column = (name: string): HTMLInputElement => {
      const [input] = all<HTMLInputElement>(`kh-mapping-form input[name=${name}]`);
      if (input === undefined) throw new Error(`no field ${name}`);
      return input;
    };
    expect(column('title').value).toBe('headline');
    column('text').value = ' body ';
    column('date').value = '-';
    press('احفظ الحقول');
    await eventually(
      () => asked.set,
      [{ id: 7, mapping: { title: 'headline', text: 'body', date: null } }],
    );
    column('title').value = '';
    column('text').value = '';
    column('date').value = '';
    press('احفظ الحقول');
    await eventually(() => asked.set.at(-1), { id: 7, mapping: null });
  });
});
