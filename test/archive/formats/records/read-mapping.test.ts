import { expect, it } from 'vitest';
import { readMapping } from '../../../../archive/formats/records/read-mapping.ts';

it('reads names, numbers of columns and what is not to be used', () => {
  expect(readMapping('\uFEFF{ "title": "العنوان", "text": 2, "date": null }')).toEqual({
    ok: true,
    value: { title: 'العنوان', text: '2', date: null },
  });
});

it('names the key that is wrong', () => {
  const faults = [
    '{"titel":"a"}',
    '{"title":["a"]}',
    '{"title":""}',
    '{"text":0}',
    '[]',
    'null',
  ].map(readMapping);
  expect(faults).toEqual(
    [
      { kind: 'unknown-fact', key: 'titel' },
      { kind: 'not-a-name', key: 'title' },
      { kind: 'not-a-name', key: 'title' },
      { kind: 'not-a-name', key: 'text' },
      { kind: 'not-an-object' },
      { kind: 'not-an-object' },
    ].map((failure) => ({ ok: false, failure })),
  );
  expect(readMapping('{')).toMatchObject({ ok: false, failure: { kind: 'not-json' } });
});
