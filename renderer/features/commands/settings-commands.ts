import { msg } from '@lit/localize';
import { preferenceRanges, themeChoices } from '../../../contract/preferences.ts';
import { interfaceLanguage } from '../../strings/language.ts';
import { nameTheme } from '../settings/setting-names.ts';
import type { Command } from './command.ts';
import type { Room } from './room.ts';

const { articleSize } = preferenceRanges;

export const settingsCommands: readonly Command[] = [
  {
    id: 'other-language',
    group: 'settings',
    // In the language it leads to: who is lost in one finds the way out in the other.
    name: () => (interfaceLanguage() === 'ar' ? 'English' : 'العربية'),
    run: ({ preferences }) =>
      preferences?.set({ language: interfaceLanguage() === 'ar' ? 'en' : 'ar' }),
  },
  ...themeChoices.map((theme): Command => ({
    id: `theme-${theme}`,
    group: 'settings',
    name: () => `${msg('المظهر', { desc: 'Setting: theme' })}: ${nameTheme(theme)}`,
    isUsable: ({ preferences }) => preferences?.current.theme !== theme,
    isChosen: ({ preferences }) => preferences?.current.theme === theme,
    run: ({ preferences }) => preferences?.set({ theme }),
  })),
  {
    id: 'larger',
    group: 'settings',
    name: () => msg('كبّر خط المادة', { desc: 'Command: set articles larger' }),
    isUsable: ({ preferences }) => (preferences?.current.articleSize ?? 0) < articleSize.most,
    run: (room) => resize(room, 2),
  },
  {
    id: 'smaller',
    group: 'settings',
    name: () => msg('صغّر خط المادة', { desc: 'Command: set articles smaller' }),
    isUsable: ({ preferences }) => (preferences?.current.articleSize ?? 0) > articleSize.least,
    run: (room) => resize(room, -2),
  },
  {
    id: 'tashkeel',
    group: 'settings',
    name: () =>
      msg('أظهر التشكيل أو أخفه', { desc: 'Command: show or hide vowel marks in articles' }),
    isChosen: ({ preferences }) => preferences?.current.tashkeel === 'shown',
    run: ({ preferences }) =>
      preferences?.set({
        tashkeel: preferences.current.tashkeel === 'shown' ? 'hidden' : 'shown',
      }),
  },
];

function resize({ preferences }: Room, by: number): void {
  if (preferences === undefined) return;
  const { least, most } = articleSize;
  const size = preferences.current.articleSize + by;
  preferences.set({ articleSize: Math.min(Math.max(size, least), most) });
}
