import { msg } from '@lit/localize';
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
    id: 'back',
    group: 'window',
    name: () => msg('ارجع خطوة', { desc: 'What the Esc key does: one step back' }),
    keys: ['Escape'],
    isKeyOnly: true,
    run: ({ goBack }, path) => goBack(path),
  },
];
