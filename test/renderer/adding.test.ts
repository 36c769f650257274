import { describe, expect, test } from 'vitest';
import type { Given } from '../../renderer/api/file-giver.ts';
import { fakeArchive, later } from './fake-archive-api.ts';
import { giver, importing, openSheet, plain } from './import-stage.ts';
import { all, eventually, openRoom, press, words } from './open-room.ts';

describe('adding', () => {
  test('what is chosen is added without waiting for its end', async () => {
    const [fake, asked] = importing([]);
    await openSheet(fake);
    expect(plain('kh-job-list .none')).toEqual(['لم يُستورد شيء بعد.']);
    press('اختر ملفات…');
    await eventually(() => asked.add.length, 1);
    press('اختر مجلدًا…');
    await eventually(
      () => asked.add,
      [
        { paths: ['/chosen/files'], wait: false },
        { paths: ['/chosen/folder'], wait: false },
      ],
    );
  });

  test('an empty library offers it at once, and what fails is told in words', async () => {
    const fake = fakeArchive([]);
    const failure = { kind: 'path-unreadable', path: '/x', cause: 'ENOENT' } as const;
    const room = await openRoom(fake);
    room.fileGiver = { ...giver, choose: () => Promise.resolve({ ok: false, failure }) };
    await eventually(() => all('kh-getting-started kh-add-buttons').length, 1);
    press('اختر ملفات…');
    await eventually(
      () => plain('kh-getting-started [role=alert]'),
      ['تعذّرت قراءة «/x»: ENOENT. تحقّق من المسار ومن إذن القراءة ثم أضفه من جديد.'],
    );
  });

  test('leaving the page asks first while files are on their way to the host, and only then', async () => {
    const [fake] = importing([]);
    const room = await openRoom(fake);
    const given = later<Given>();
    const asks = (): boolean =>
      !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    room.fileGiver = {
      ...giver,
      choose: (_, tell) => {
        tell({ filesDone: 0, files: 2 });
        return given.promise;
      },
    };
    room.run('imports');
    await eventually(() => all('kh-import-sheet button').length > 0, true);
    expect(asks()).toBe(false);
    press('اختر ملفات…');
    await eventually(asks, true);
    given.settle({ ok: true, value: [] });
    await eventually(asks, false);
  });

  test('files dragged over the window see a veil, and are added where they fall', async () => {
    const [fake, asked] = importing([]);
    const room = await openRoom(fake);
    room.fileGiver = giver;
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['خبر'], 'a.txt'));
    const drag = (type: string): DragEvent => {
      const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      return event;
    };
    drag('dragenter');
    await eventually(() => words('kh-drop-veil p').length, 1);
    expect(drag('dragover').defaultPrevented).toBe(true);
    drag('drop');
    await eventually(() => asked.add, [{ paths: ['/dropped/a.txt'], wait: false }]);
    expect(words('kh-drop-veil p')).toEqual([]);
  });

  test('text that is dragged is none of our business', async () => {
    const [fake] = importing([]);
    await openRoom(fake);
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'خبر');
    const event = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});
