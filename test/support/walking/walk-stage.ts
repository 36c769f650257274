import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answer } from '../../../contract/answer.ts';
import type { Language } from '../../../contract/describe-failure.ts';
import type { Preferences } from '../../../contract/preference-schemas.ts';
import { defaultPreferences } from '../../../contract/preferences.ts';
import { valueOf } from '../outcome.ts';
import type { PageTraits } from '../open-browser.ts';
import { desktop, setReaderStage, type ReaderStage } from '../reader-stage.ts';
import { eyesForPage } from './eyes.ts';
import { watchForeignHand } from './foreign-hand.ts';
import type { Hand } from './hand.ts';
import { keyboardHand } from './keyboard-hand.ts';
import { mouseHand } from './mouse-hand.ts';
import { within, wordsIn, type Say } from './words-in.ts';

/** A reader on the page: with one hand, in one language. */
export interface Walker {
  readonly page: Page;
  readonly hand: Hand;
  readonly language: Language;
  readonly say: Say;
  /** What goes by a role and a name, which is given by its Arabic source. */
  readonly the: (
    role: Parameters<Page['getByRole']>[0],
    source: string,
    ...values: readonly (string | number)[]
  ) => Locator;
  /** What is said beside other things, as «نتيجة واحدة» before how long that took. */
  readonly status: (source: string, ...values: readonly (string | number)[]) => Locator;
  readonly searchbox: Locator;
  /** Writes a query, by `/` where there is no mouse; nothing else may be written in then. */
  readonly type: (query: string) => Promise<void>;
  /** And confirms it, whereupon what is offered below the line goes. */
  readonly search: (query: string) => Promise<void>;
  readonly article: Locator;
}

/** What differs from a first visit of one who has been introduced. */
export interface WalkStart {
  readonly traits?: PageTraits;
  readonly preferences?: Partial<Preferences>;
  /** What only one hand does. */
  readonly hands?: readonly Hand['name'][];
}

export interface WalkStage extends ReaderStage {
  /** A way through the app, which is gone in both languages, by mouse and by keyboard alone. */
  readonly walk: (name: string, way: (walker: Walker) => Promise<void>, start?: WalkStart) => void;
}

const walkers = [
  ['ar', 'mouse'],
  ['ar', 'keyboard'],
  ['en', 'mouse'],
  ['en', 'keyboard'],
] as const;

/**
 * With `npm run walks` all four go every way. `npm test` has a quarter of an hour: there each way is gone in both
 * languages and with both hands, but not with each hand in each language.
 */
const walking =
  import.meta.env.MODE === 'every-walker'
    ? walkers
    : walkers.filter(([language, hand]) => (language === 'ar') === (hand === 'keyboard'));

/** Sets the stage for the walks of a file: one library, one browser, for each walk a page of its own. */
export function setWalkStage(): WalkStage {
  const stage = setReaderStage();
  const walk: WalkStage['walk'] = (
    name,
    way,
    { traits = desktop, preferences = {}, hands = ['mouse', 'keyboard'] } = {},
  ) => {
    const own = walking.filter(([, hand]) => hands.includes(hand));
    test.each(own)(`${name} (%s, %s)`, async (language, handName) => {
      const fresh = { ...defaultPreferences, introduced: true, ...preferences, language };
      await answer(stage.archive().api, 'setPreferences', fresh);
      await forgetReader(stage);
      await stage.open(traits);
      const page = stage.page();
      const foreign = await watchForeignHand(page, handName);
      // In every document that is loaded, as after a reload.
      await page.addInitScript({ content: eyesForPage() });
      await page.evaluate(eyesForPage());
      const say = wordsIn(language);
      const hand = handName === 'mouse' ? mouseHand(page, say) : keyboardHand(page, language);
      const type = (query: string): Promise<void> =>
        hand.write(stage.searchbox(), query, { key: '/' });
      await way({
        page,
        hand,
        language,
        say,
        the: (role, source, ...values) => page.getByRole(role, { name: say(source, ...values) }),
        status: (source, ...values) =>
          page
            .getByRole('status')
            .filter({ hasText: within(say(source, ...values)) })
            .first(),
        searchbox: stage.searchbox(),
        type,
        search: async (query) => {
          await type(query);
          await page.keyboard.press('Enter');
        },
        article: stage.article(),
      });
      expect(foreign).toEqual([]);
    });
  };
  return { ...stage, walk };
}

/** Every walk begins as the first one does: nothing was searched for or read before. */
async function forgetReader(stage: ReaderStage): Promise<void> {
  const { api } = stage.archive();
  const [searches, places] = await Promise.all([
    api.searches({ limit: 100 }, {}),
    api.readingPlaces({ limit: 100, unfinished: false }, {}),
  ]);
  for (const { id } of valueOf(searches).searches) await api.forgetSearch({ id }, {});
  for (const { place } of valueOf(places).places) await api.forgetReadingPlace({ place }, {});
}
