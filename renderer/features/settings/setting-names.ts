import { msg } from '@lit/localize';
import type { Preferences } from '../../../contract/preference-schemas.ts';

/** What the choices of a preference are called. */

/** A language goes by its own name in every language: who is lost in one finds the way out. */
export function nameLanguage(language: Preferences['language']): string {
  switch (language) {
    case 'system':
      return msg('كالجهاز', { desc: 'Choice: as the computer has it' });
    case 'ar':
      return 'العربية';
    case 'en':
      return 'English';
  }
}

export function nameTheme(theme: Preferences['theme']): string {
  switch (theme) {
    case 'system':
      return msg('كالجهاز', { desc: 'Choice: as the computer has it' });
    case 'light':
      return msg('فاتح', { desc: 'Theme: light' });
    case 'sepia':
      return msg('ورقي', { desc: 'Theme: sepia, as old paper' });
    case 'dark':
      return msg('داكن', { desc: 'Theme: dark' });
    case 'contrast':
      return msg('شديد التباين', { desc: 'Theme: high contrast' });
  }
}

export function nameDigits(digits: Preferences['digits']): string {
  return digits === 'european' ? '0123456789' : '٠١٢٣٤٥٦٧٨٩';
}

export function nameFont(font: Preferences['articleFont']): string {
  switch (font) {
    case 'naskh':
      return msg('نسخ', { desc: 'Font: Noto Naskh Arabic' });
    case 'plex':
      return msg('بسيط', { desc: 'Font: IBM Plex Sans Arabic, without serifs' });
    case 'system':
      return msg('خط الجهاز', { desc: 'Font: that of the computer' });
  }
}
