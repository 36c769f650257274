/**
 * How surprising a letter is behind another one in Arabic news, in half bits from 0 to 35 to the base 36:
 * one line for each of `countedLetters`, and the last for the beginning of a word; the last digit of a
 * line is the end of one. Counted over 38,701 letters, the 139 texts of this repository: the seeds and the
 * articles by which the search is judged (`test/bench/encodings/count-letter-pairs.ts`). A pair that was
 * never met counts as a quarter.
 */
export const letterPairs: readonly string[] = [
  'jjjjjjcjbbjjjjjjjjjjjjjjjjjjjjjjjjjj0',
  'fffffffbfb8ff4fb9fbffffffffff3bbfffff',
  'ooooooobjdebaabh7h7dbcao9deb8886c7ha8',
  'ffffffaff8f8ff8faf8fffffffffa7ff74fa8',
  'llllllldleggcla9clblbcblbelgg2g4gllbl',
  'kkkkkk8d59kcbkak6fkkkkdkakk8k69bb8k69',
  'attntbtbg8ddbgbk9fceffflctcce2a9fetf6',
  'ppdpip6fabigadaf8feggfck6jgbc8eaa9p65',
  'pppppppppppppppppppppppppppppppppppp0',
  'qqelqq99fbib9edi9gacbfdf9ea9fbba99c94',
  'kkkkkk6e7kkkkkkk7kkkkkkkkkkak55bkck86',
  'mhemmd6ccbmmhm7h7ahmmmmmcmcmm679a8m96',
  'nnnnnn7b88ccnn7e6jdjaecfnn8cc8adf9j86',
  'llllll89d8llllcf68d7af7lll8ll68lgcl7a',
  'hockoh7o8bdokedo8odioooodocehccca7g53',
  'iiiiii5cbiiiiiii7iiiiiiiiice97ia8ae64',
  'lqcgqd687blccjeqehaccaeqdg9aahccc9d74',
  'dkkkkk4abckckkdk9gkkkkkkakcdk899g8k55',
  'oogfoe68b6obhdfobohoooaoaofcb98bd7g66',
  'mmhmme6698mefhbm4mmmmmhmadbcce9c9bfa9',
  'mmmmmm78dhmm8g8m9mmmcmcmc86cm8c9f6g69',
  'kkkkkk5c8bkeceek9kkkkkkk8gbkkcbka9c64',
  'hmgmme589bmmhmhm6mhmmmhm9m8am7e9e6m86',
  'hhhhhh5badhhhhhh7hhhhhhhhhahh76b7bh76',
  'pppppp6b8afgpp7k7gfaidffpphdk689b9p75',
  'jjjjjj5ecbjjjjdc5dccee9jjjdjj6adjaj49',
  'ooeokg7ga9ogbhihakekdbidbogdhbidcae35',
  'oooooo589boooo7e7odhbe9oboaho9bcd8b85',
  'nnennn59959nnnii8dcdnnnnnnfnn6aafan86',
  'sh9kes8ab9ebbccfbeacbgdjaec9ba6bdb896',
  'qqkhqc7ca9hbadaq9e9ccecq8fecc9f5b9i96',
  'qqqqql7e89qeedcfkebddlfceldbhiil9ai92',
  'nnnnnn3fhdnenn9a8enhnhnnnnnnic8bn9ga4',
  'gkaqfq5ah9fdchak7bajdccgaga8c797efg9a',
  'llllllllllllllllllllllllllllllllllll0',
  'jrkjrf8c7ajdde9f8fbfederahbafaa6barh4',
  'ug8uau49u9dccddldgbdcjej9g8bba7cf7u9u',
];
