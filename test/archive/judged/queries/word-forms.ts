import type { JudgedKind } from '../judgement.ts';

/** Number, gender and pronouns at the end of a word. */
export const wordForms: JudgedKind = {
  kind: 'plurals',
  judgements: [
    { query: 'انتخاب', why: 'one of several', must: ['municipal-elections'] },
    { query: 'انتخاباتهم', why: 'with a pronoun', must: ['municipal-elections'] },
    {
      query: 'اللاجئون',
      why: 'printed «اللاجئين» and «للاجئين»',
      must: ['refugees-camp', 'refugees-return'],
    },
    {
      query: 'مراقبون',
      why: 'printed «المراقبين» too',
      must: ['municipal-elections', 'flights-cancelled'],
    },
    {
      query: 'وزير',
      why: 'a minister, not a jar',
      must: ['cabinet-formed'],
      mustNot: ['clay-jars'],
    },
    {
      query: 'زير',
      why: 'a jar, not a minister',
      must: ['clay-jars'],
      mustNot: ['cabinet-formed', 'g20-debt'],
    },
    {
      query: 'وزراء',
      why: 'ministers',
      must: ['g20-debt', 'cabinet-formed'],
      mustNot: ['clay-jars'],
    },
    { query: 'مصنع', why: 'one factory', must: ['cement-factory', 'acquitted'] },
    {
      query: 'مستشفى',
      why: 'one hospital, printed in the plural too',
      must: ['hospitals-mosul', 'covid-wards'],
    },
    { query: 'فيضان', why: 'one flood and several', must: ['khartoum-flood', 'floods-warning'] },
    { query: 'فيضانات', why: 'several floods and one', must: ['khartoum-flood', 'floods-warning'] },
    { query: 'طائرة', why: 'one aircraft and several', must: ['airbus-order', 'aid-to-lebanon'] },
    {
      query: 'خزاف',
      why: 'printed «خزافًا» and «خزافون»',
      must: ['stretched-letters', 'difaf-2015-blue-tiles'],
    },
    { query: 'صياد', why: 'printed «الصيادين»', must: ['painter-moussa', '2018-sea-storm'] },
    { query: 'نحال', why: 'printed «نحالون»', must: ['bees-orchards'] },
    { query: 'مدرسة', why: 'two of them', must: ['new-town'] },
    { query: 'لغة', why: 'printed «لغات»', must: ['hebrew-sign'] },
    { query: 'صورة', why: 'printed «صورته» too', must: ['mars-probe'] },
    { query: 'زيوت', why: 'several oils', must: ['olive-oil'] },
    {
      query: 'إلكتروني',
      why: 'one and its feminine, with the article and without',
      must: ['e-government', 'online-shopping'],
    },
    { query: 'دولار', why: 'printed «دولارًا»', must: ['opec-cut', 'online-shopping'] },
    { query: 'تلاميذ', why: 'pupils', must: ['ali-abdullah', 'screen-effects'] },
    {
      query: 'السكري',
      why: 'the illness before the food',
      must: ['diabetes-day'],
      first: 'diabetes-day',
    },
  ],
};

/** The adjective of a country is found by its other forms. */
export const adjectives: JudgedKind = {
  kind: 'adjectives',
  judgements: [
    {
      query: 'لبنانية',
      why: 'printed «اللبناني» and «اللبنانية»',
      must: ['beirut-parliament', 'snow-mountains'],
    },
    {
      query: 'فرنسي',
      why: 'printed «الفرنسي» and «فرنسية»',
      must: ['trump-paris', 'aid-to-lebanon'],
    },
    { query: 'روسي', why: 'printed «الروسي»', must: ['wheat-import', 'putin-berlin'] },
    { query: 'روسيا', why: 'printed «الروسي» too', must: ['wheat-import', 'putin-berlin'] },
    { query: 'مصرية', why: 'printed «المصري»', must: ['central-bank-rate', 'player-salah'] },
    { query: 'ليبي', why: 'printed «الليبي» and «الليبية»', must: ['libyan-dialogue'] },
    { query: 'تونسي', why: 'printed «التونسي»', must: ['olive-oil'] },
    {
      query: 'أوروبية',
      why: 'printed «الأوروبي» and «الأوروبية»',
      must: ['washington-talks', 'support-for-libya', 'interfaith-islam'],
    },
  ],
};

/** Words of which the archive holds no bare form at all: what an archive of few articles is full of. */
export const onlyInflected: JudgedKind = {
  kind: 'only inflected',
  judgements: [
    { query: 'يعلن', why: 'printed «وسيعلن» only', must: ['municipal-elections'] },
    { query: 'سيعلن', why: 'printed «وسيعلن» only', must: ['municipal-elections'] },
    { query: 'الناخبين', why: 'printed «الناخبون» only', must: ['municipal-elections'] },
    { query: 'مسلم', why: 'printed «والمسلمين» only', must: ['interfaith-islam'] },
    { query: 'جائزة', why: 'printed «جائزته» only', must: ['film-festival-tag'] },
    { query: 'تعهد', why: 'printed «بتعهداتها» only', must: ['climate-pledge'] },
  ],
};

/** An ending that is part of the word, though the archive knows what would be left without it. */
export const wholeWords: JudgedKind = {
  kind: 'whole words',
  judgements: [
    {
      query: 'لبن',
      why: 'milk, not Lebanon',
      must: ['milk-cart'],
      mustNot: ['snow-mountains', 'beirut-parliament'],
    },
    {
      query: 'سور',
      why: 'a wall, not Syria',
      must: ['city-wall'],
      mustNot: ['barley-drought', '000_07a94baf12808b94'],
    },
    {
      query: 'السلم',
      why: 'peace, not a man',
      must: ['peace-accord'],
      mustNot: ['bin-salman-rally'],
    },
    {
      query: 'سلمان',
      why: 'a man, not peace',
      must: ['bin-salman-rally'],
      mustNot: ['peace-accord'],
    },
    { query: 'زيتون', why: 'olives, not any oil', must: ['olive-oil'], mustNot: ['palm-oil'] },
    {
      query: 'عربات',
      why: 'waggons, not Arabs',
      must: ['train-derailed'],
      mustNot: ['arab-poets'],
    },
    {
      query: 'عربي',
      why: 'an Arab, not waggons',
      must: ['arab-poets'],
      mustNot: ['train-derailed'],
    },
    {
      query: 'كلية',
      why: 'a kidney and a faculty, not «كلها»',
      must: ['girl-kidney', '1998-reading-room'],
      mustNot: ['2022-bread-ovens', 'stretched-letters'],
    },
    { query: 'بنات', why: 'girls, not «بن»', must: ['girl-kidney'], mustNot: ['bin-salman-rally'] },
  ],
};
