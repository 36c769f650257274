import type { JudgedKind } from '../judgement.ts';

/** Numbers in the digits of three scripts. */
export const digits: JudgedKind = {
  kind: 'digits',
  judgements: [
    {
      query: '2018',
      why: 'printed ٢٠١٨ and 2018',
      must: ['tourists-record', 'budget-approved', 'film-festival-tag'],
    },
    {
      query: '٢٠١٨',
      why: 'typed in Arabic digits',
      must: ['tourists-record', 'budget-approved', 'film-festival-tag'],
    },
    {
      query: '۲۰۱۸',
      why: 'typed in Persian digits',
      must: ['tourists-record', 'budget-approved', 'film-festival-tag'],
    },
    { query: '12.5 مليون', why: 'a decimal printed ١٢٫٥', first: 'tourists-record' },
    { query: '٤٫٩', why: 'a decimal printed 4.9', must: ['budget-approved'] },
    { query: '6.3', why: 'a decimal printed 6,3', must: ['earthquake'] },
    { query: '51 دولار', why: 'printed ٥١', first: 'opec-cut' },
    { query: 'موازنة ٢٠١٨', why: 'a word and a year', first: 'budget-approved' },
  ],
};

/** Letters and digits in one word, whole and in parts. */
export const mixedTokens: JudgedKind = {
  kind: 'mixed tokens',
  judgements: [
    { query: 'كوفيد-19', why: 'with a hyphen', must: ['covid-vaccine', 'covid-wards'], only: true },
    { query: 'كوفيد 19', why: 'with a space', must: ['covid-vaccine', 'covid-wards'] },
    {
      query: 'كوفيد-١٩',
      why: 'in Arabic digits',
      must: ['covid-vaccine', 'covid-wards'],
      only: true,
    },
    { query: 'كوفيد', why: 'the first part', must: ['covid-vaccine', 'covid-wards'], only: true },
    { query: 'كوفيد19', why: 'as one word', must: ['covid-vaccine', 'covid-wards'] },
    { query: 'G20', why: 'a capital', must: ['g20-debt'], only: true },
    { query: 'g20', why: 'a small letter', must: ['g20-debt'], only: true },
    { query: 'G-20', why: 'with a hyphen', must: ['g20-debt'] },
    { query: 'F-16', why: 'with a hyphen', must: ['f16-repairs'], only: true },
    { query: 'F16', why: 'as one word', must: ['f16-repairs'] },
    { query: 'مقاتلات F-16', why: 'a word and a token', first: 'f16-repairs' },
    { query: 'A320', why: 'the first part of A320-neo', must: ['airbus-order'], only: true },
    { query: '5G', why: 'a digit first', must: ['five-g'], only: true },
    { query: 'H1N1', why: 'digits inside', must: ['influenza-h1n1'], only: true },
    { query: 'iPhone', why: 'a capital inside', must: ['iphone-repair'], only: true },
    { query: '#مهرجان_السينما', why: 'a tag', must: ['film-festival-tag'] },
    { query: 'مهرجان السينما', why: 'the words of a tag', first: 'film-festival-tag' },
  ],
};
