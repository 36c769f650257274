import { msg } from '@lit/localize';
import type { CommandGroup } from './command.ts';

/** A group of commands as the sheet of shortcuts heads it. */
export function nameGroup(group: CommandGroup): string {
  switch (group) {
    case 'search':
      return msg('البحث', { desc: 'Group of commands: searching' });
    case 'results':
      return msg('النتائج', { desc: 'Group of commands: the result list' });
    case 'article':
      return msg('المادة', { desc: 'Group of commands: the open article' });
    case 'window':
      return msg('النافذة', { desc: 'Group of commands: the window as a whole' });
    case 'settings':
      return msg('الإعدادات', { desc: 'Group of commands: settings' });
  }
}
