/** What is offered for a query; `null` where it was meant as typed, or nothing in the archive is near. */
export interface MeantJudgement {
  readonly typed: string;
  readonly meant: string | null;
}

export const didYouMean: readonly MeantJudgement[] = [
  { typed: 'واشنتن', meant: 'واشنطن' },
  { typed: 'الخرتوم', meant: 'الخرطوم' },
  { typed: 'كاليفرنيا', meant: 'كاليفورنيا' },
  { typed: 'الفسفات', meant: 'الفوسفات' },
  { typed: 'الزملك', meant: 'الزمالك' },
  { typed: 'اسطمبول', meant: 'إسطنبول' },
  { typed: 'برشولنة', meant: 'برشلونة' },
  { typed: 'المخطوطاات', meant: 'المخطوطات' },
  { typed: 'iphnoe', meant: 'iphone' },
  { typed: 'linotpye', meant: 'linotype' },
  { typed: 'محادثت تجارية', meant: 'محادثات تجارية' },
  { typed: 'حرائق كاليفونيا', meant: 'حرائق كاليفورنيا' },
  { typed: 'قطر', meant: null },
  { typed: 'قطار', meant: null },
  { typed: 'مدينة', meant: null },
  { typed: 'ترمب', meant: null },
  { typed: 'المستشفي', meant: null },
  { typed: 'بالقاهرة', meant: null },
  { typed: 'F-16', meant: null },
  { typed: '2018', meant: null },
  { typed: 'شنطة', meant: null },
  { typed: 'الزلابية', meant: null },
  { typed: 'أفغانستان', meant: null },
  { typed: 'نيوزيلندا', meant: null },
  { typed: 'البندقية', meant: null },
  { typed: 'أرجوحة', meant: null },
  { typed: 'زرافة', meant: null },
  { typed: 'هولندا', meant: null },
  { typed: 'المجر', meant: null },
  { typed: 'giraffe', meant: null },
];
