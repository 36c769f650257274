import { expect, test } from 'vitest';
import {
  formatView,
  initialView,
  parseView,
  type ViewState,
} from '../../renderer/features/view-state/view-state.ts';

test('a view survives its address', () => {
  const view: ViewState = {
    query: 'عنوان: "قمح" & خبز + #1',
    scope: 'related',
    strictness: 3,
    withoutSpellings: ['استانة', 'A & B'],
    sort: 'oldest',
    sources: ['جريدة السهل', 'A & B', null],
    categories: ['اقتصاد', null],
    copies: 'folded',
    from: '2017',
    to: '2018-03-01',
    article: 12 as NonNullable<ViewState['article']>,
  };
  expect(parseView(formatView(view))).toEqual(view);
});

test('the first view needs no words in the address', () => {
  expect(formatView(initialView)).toBe('#');
  expect(parseView('')).toEqual(initialView);
});

test('the usual strictness needs no words either', () => {
  expect(parseView('#strict=6')).toEqual(initialView);
});

test('nonsense in an address is passed over', () => {
  expect(
    parseView('#in=moon&sort=best&copies=few&from=soon&to=20&article=-3&x=1&strict=8&without='),
  ).toEqual(initialView);
  expect(parseView('#article=1.5').article).toBeNull();
  expect(['0', '2.5', 'x', ''].map((n) => parseView(`#strict=${n}`).strictness)).toEqual([
    null,
    null,
    null,
    null,
  ]);
  // The contract would refuse these, and the reader would see a failure.
  expect(parseView('#from=2018-13&to=2018-02-40')).toEqual(initialView);
  expect(parseView(`#q=${'x'.repeat(5000)}`).query.length).toBe(4000);
});
