import { msg, str } from '@lit/localize';
import { foldText } from '../../strings/fold-text.ts';
import { isolate } from '../../strings/isolate.ts';
import { inOtherLanguage } from '../../strings/other-language.ts';
import { nameSource } from '../../strings/source-name.ts';
import type { Command } from './command.ts';
import type { KeyPress } from './key-press.ts';
import { nameGroup } from './name-group.ts';
import type { Room } from './room.ts';

/** A line of the palette. */
export interface PaletteEntry {
  readonly name: string;
  /** What kind of thing it is. */
  readonly kind: string;
  readonly key: KeyPress | undefined;
  readonly run: (room: Room) => void;
}

/** Everything that can be done or gone to now. */
export function paletteEntries(commands: readonly Command[], room: Room): PaletteEntry[] {
  return [
    ...commands.flatMap(({ name, group, keys, run, isUsable, isKeyOnly }): PaletteEntry[] =>
      run === undefined || isKeyOnly === true || isUsable?.(room) === false
        ? []
        : [
            {
              name: name(),
              kind: nameGroup(group),
              key: keys?.[0],
              run: (now) => {
                run(now, []);
              },
            },
          ],
    ),
    ...otherLibraries(room),
    ...(room.overview?.sources ?? []).map(({ name }) => ({
      name: nameSource(name),
      kind: msg('مصدر', { desc: 'Kind of a line in the palette: a source' }),
      key: undefined,
      run: ({ change, results }: Room) => {
        change({ sources: [name], article: null });
        results?.focusHead();
      },
    })),
  ];
}

/** Those that were open before, but for the one that is. */
function otherLibraries({ libraries: { offered } }: Room): PaletteEntry[] {
  const others = offered?.recent.filter(({ id }) => id !== offered.own.id) ?? [];
  return others.map(({ id, name, isMissing }) => ({
    name: name ?? msg('مكتبتي', { desc: 'The library that is there from the beginning' }),
    kind: isMissing
      ? msg('مكتبة ليست في موضعها', { desc: 'Kind of a line in the palette: a missing library' })
      : msg('مكتبة', { desc: 'Kind of a line in the palette: a library' }),
    key: undefined,
    run: ({ libraries }: Room) => {
      libraries.open(id);
    },
  }));
}

/** Those that have every typed word; those that begin with what was typed come first, then words that do. */
export function filterEntries(entries: readonly PaletteEntry[], typed: string): PaletteEntry[] {
  const wanted = foldText(typed);
  if (wanted === '') return [...entries];
  const words = wanted.split(/\s+/u);
  return entries
    .map((entry) => ({ entry, names: foldText(namesOf(entry)) }))
    .filter(({ names }) => words.every((word) => names.includes(word)))
    .map(({ entry, names }) => ({ entry, rank: rankOf(names, wanted, words) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** The last way out, whatever was typed: to search for it. */
export function searchEntry(typed: string): PaletteEntry {
  return {
    name: msg(str`ابحث في الأرشيف عن «${isolate(typed)}»`, {
      desc: 'Line of the palette: search the archive for what was typed',
    }),
    kind: nameGroup('search'),
    key: undefined,
    run: ({ change, searchBar }) => {
      change({ query: typed, article: null });
      searchBar.focusInput();
    },
  };
}

/** All that it may be looked for by: its own name first, in both languages. */
function namesOf({ name, kind }: PaletteEntry): string {
  return [name, kind, inOtherLanguage(name)].join(' ');
}

function rankOf(names: string, wanted: string, words: readonly string[]): number {
  if (names.startsWith(wanted)) return 0;
  const own = names.split(/\s+/u);
  // «ال» stands before most Arabic names and is seldom typed.
  const begins = (word: string): boolean =>
    own.some((each) => each.startsWith(word) || each.startsWith(`ال${word}`));
  return words.every(begins) ? 1 : 2;
}
