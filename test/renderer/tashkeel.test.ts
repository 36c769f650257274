import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  hasTashkeel,
  lengthBehind,
  withoutTashkeel,
} from '../../renderer/features/reader/tashkeel.ts';
import { fakeArchive } from './fake-archive-api.ts';
import { articleOf } from './fixtures.ts';
import { all, eventually, openRoom, press, words } from './open-room.ts';

const verse = articleOf(1, { title: 'بَيْتٌ' }, [
  ['title', 'بَيْتٌ'],
  ['body', 'قِفَا نَبْكِ مِنْ ذِكْرَى حَبِيبٍ وَمَنْزِلِ'],
  ['body', 'بِسِقْطِ اللِّوَى بَيْنَ الدَّخُولِ فَحَوْمَلِ'],
]);

test('what is hidden are marks, and not the hamza on a letter', () => {
  expect(['مُؤْمِنٌ', 'ا\u0654ب', 'هٰذا', 'نص'].map(withoutTashkeel)).toEqual([
    'مؤمن',
    'ا\u0654ب',
    'هذا',
    'نص',
  ]);
  expect([hasTashkeel('نص'), hasTashkeel('نصٌ')]).toEqual([false, true]);
  expect([0, 1, 2, 3].map((shown) => 'بَيْتٌ'.slice(0, lengthBehind('بَيْتٌ', shown)))).toEqual([
    '',
    'بَ',
    'بَيْ',
    'بَيْتٌ',
  ]);
});

test('marks are hidden on demand, the matches stay, and copying copies what the source has', async () => {
  await openRoom(fakeArchive([verse]), `#q=${encodeURIComponent('حَبِيبٍ')}&article=1`);
  await eventually(() => words('kh-article-view mark'), ['حَبِيبٍ']);
  press('إخفاء التشكيل');
  await eventually(
    () => words('.paragraph'),
    ['قفا نبك من ذكرى حبيب ومنزل', 'بسقط اللوى بين الدخول فحومل'],
  );
  expect(words('kh-article-view mark')).toEqual(['حبيب']);
  expect(words('kh-article-view h2')).toEqual(['بيت']);

  const [first, second] = all('.paragraph [data-at]').filter((each) => each.localName === 'span');
  const last = all('.paragraph')[1]?.querySelector('[data-at]');
  if (first === undefined || second === undefined || last == null) throw new Error('no words');
  const selection = document.getSelection();
  const text = (of: Element): Node => {
    const node = [...of.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE);
    if (node === undefined) throw new Error('no text');
    return node;
  };
  selection?.setBaseAndExtent(text(first), 4, text(last), 4);
  let copied = '';
  document.addEventListener(
    'copy',
    (event) => {
      copied = event.clipboardData?.getData('text/plain') ?? '';
    },
    { once: true },
  );
  await userEvent.keyboard('{Control>}c{/Control}');
  await eventually(() => copied, 'نَبْكِ مِنْ ذِكْرَى حَبِيبٍ وَمَنْزِلِ\n\nبِسِقْطِ');
  press('إخفاء التشكيل');
  await eventually(() => words('kh-article-view mark'), ['حَبِيبٍ']);
});

test('an article without marks offers nothing to hide', async () => {
  await openRoom(fakeArchive([articleOf(1, {}, [['body', 'نص بلا علامات.']])]), '#article=1');
  await eventually(() => words('.paragraph').length, 1);
  expect(all('[aria-pressed]').filter((each) => each.ariaLabel === 'إخفاء التشكيل')).toEqual([]);
});
