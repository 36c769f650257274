import { msg } from '@lit/localize';
import { historyKeys } from '../history/history-keys.ts';
import { initialView, isFrontPage } from '../view-state/view-state.ts';
import type { Command } from './command.ts';

export const windowCommands: readonly Command[] = [
  {
    id: 'palette',
    group: 'window',
    name: () => msg('كل الأوامر', { desc: 'Command: open the palette of commands' }),
    keys: ['Mod+k'],
    isKeyOnly: true,
    run: ({ show }) => show('palette'),
  },
  {
    id: 'shortcuts',
    group: 'window',
    name: () => msg('اختصارات لوحة المفاتيح', { desc: 'Command: show the sheet of shortcuts' }),
    keys: ['?'],
    run: ({ show }) => show('shortcuts'),
  },
  {
    id: 'settings',
    group: 'window',
    name: () => msg('الإعدادات', { desc: 'Command: open the settings' }),
    keys: ['Mod+,'],
    run: ({ show }) => show('settings'),
  },
  {
    id: 'imports',
    group: 'window',
    name: () => msg('إضافة أرشيف', { desc: 'Command: open the sheet of imports' }),
    run: ({ show }) => show('imports'),
  },
  {
    id: 'previous-view',
    group: 'window',
    name: () => msg('الصفحة السابقة', { desc: 'Button and command: back to the view before' }),
    get keys() {
      return historyKeys('back');
    },
    isUsable: () => window.navigation.canGoBack,
    run: () => {
      window.history.back();
    },
  },
  {
    id: 'next-view',
    group: 'window',
    name: () => msg('الصفحة التالية', { desc: 'Button and command: forward to the view after' }),
    get keys() {
      return historyKeys('forward');
    },
    isUsable: () => window.navigation.canGoForward,
    run: () => {
      window.history.forward();
    },
  },
  {
    id: 'front-page',
    group: 'window',
    name: () => msg('الصفحة الأولى', { desc: 'Link on the name of the app: the front page' }),
    isUsable: ({ view }) => !isFrontPage(view),
    run: ({ change }) => change(initialView),
  },
  {
    id: 'introduction',
    group: 'window',
    name: () => msg('التعريف بخزانة', { desc: 'Command: show again what is told at the start' }),
    run: ({ preferences, change }) => {
      preferences?.set({ introduced: false });
      change(initialView);
    },
  },
  {
    id: 'about',
    group: 'window',
    name: () => msg('حول خزانة', { desc: 'Command and heading: what this app is' }),
    run: ({ show }) => show('about'),
  },
  {
    id: 'back',
    group: 'window',
    name: () => msg('ارجع خطوة', { desc: 'What the Esc key does: one step back' }),
    keys: ['Escape'],
    isKeyOnly: true,
    run: ({ goBack }, path) => goBack(path),
  },
];
