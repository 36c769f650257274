import type { JudgedKind } from '../judgement.ts';

/** People, offices and teams, by the name a reader has for them. */
export const names: JudgedKind = {
  kind: 'names',
  judgements: [
    { query: 'وزير الداخلية', why: 'an office', must: ['cabinet-formed'], mustNot: ['clay-jars'] },
    { query: 'سامي بري', why: 'a name in full', must: ['beirut-parliament'], only: true },
    {
      query: 'بري',
      why: 'a surname that an adjective hides in',
      must: ['beirut-parliament'],
      mustNot: ['acquitted'],
    },
    {
      query: 'بريء',
      why: 'the adjective, not the surname',
      must: ['acquitted'],
      mustNot: ['beirut-parliament'],
    },
    {
      query: 'دي ميستورا',
      why: 'a foreign name of two words',
      must: ['000_07a94baf12808b94'],
      first: '000_07a94baf12808b94',
    },
    { query: 'بشار الأسد', why: 'a name in full', must: ['000_07a94baf12808b94'] },
    { query: 'محمد صلاح', why: 'a player', first: 'player-salah' },
    {
      query: 'صلاح',
      why: 'a name, not reform',
      must: ['player-salah'],
      mustNot: ['reform-plan', 'refugees-return'],
    },
    {
      query: 'إصلاح',
      why: 'reform, not the player',
      must: ['reform-plan', 'refugees-return'],
      mustNot: ['player-salah'],
    },
    { query: 'راشد بن سلمان', why: 'a name with «بن» in it', first: 'bin-salman-rally' },
    { query: 'علي عبد الله', why: 'a teacher', first: 'ali-abdullah' },
    {
      query: 'موسى',
      why: 'a name, not music',
      must: ['painter-moussa'],
      mustNot: ['music-conservatory', '2013-verse-night'],
    },
    {
      query: 'موسيقى',
      why: 'music, not a name',
      must: ['music-conservatory', '2013-verse-night'],
      mustNot: ['painter-moussa'],
    },
    { query: 'موسى الحداد', why: 'a painter', first: 'painter-moussa' },
    { query: 'وليد', why: 'begins with و and keeps it', must: ['walid-chess'] },
    { query: 'أنغيلا ميركل', why: 'a chancellor', must: ['putin-berlin'], only: true },
    {
      query: 'الشيخ مصطفى',
      why: 'a name that Cairo ends in ي as well',
      must: ['egyptian-endings'],
    },
    {
      query: 'ابن سينا',
      why: 'stands behind ل in the headline',
      first: 'ibn-sina',
      mustNot: ['film-festival-tag'],
    },
    { query: 'ميسي', why: 'a short foreign name', must: ['barcelona-madrid'], only: true },
    { query: 'الأهلي والزمالك', why: 'two teams', first: 'cairo-derby' },
  ],
};

/** Names that one newsroom writes as one word and another as two. */
export const joinedNames: JudgedKind = {
  kind: 'joined names',
  judgements: [
    {
      query: 'عبد الرحمن القيسي',
      why: 'written «عبدالرحمن» in the article',
      must: ['abdulrahman-swimmer'],
      first: 'abdulrahman-swimmer',
    },
    {
      query: 'عبدالرحمن',
      why: 'both ways of writing it',
      must: ['abdulrahman-swimmer', 'ali-abdullah'],
    },
    { query: 'عبدالله', why: 'written in two words in the article', must: ['ali-abdullah'] },
    { query: 'أبو ظبي', why: 'written as one word in the article', must: ['louvre-abu-dhabi'] },
  ],
};
