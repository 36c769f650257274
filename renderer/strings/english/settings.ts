import type { Catalogue } from './catalogue.ts';

/** Of `features/settings/`. */
export const settings = {
  'لغة الواجهة': 'Language',
  كالجهاز: 'As the system',
  المظهر: 'Theme',
  فاتح: 'Light',
  ورقي: 'Sepia',
  داكن: 'Dark',
  'شديد التباين': 'High contrast',
  الأرقام: 'Digits',
  'نص المادة': 'Article text',
  معاينة: 'Preview',
  الخط: 'Font',
  نسخ: 'Naskh',
  بسيط: 'Plain',
  'خط الجهاز': 'System font',
  'حجم الخط': 'Size',
  '{0} بكسل': '{0} px',
  'تباعد الأسطر': 'Line height',
  'طول السطر': 'Line length',
  'ضبط الحافتين': 'Justified',
  'إظهار التشكيل': 'Show vowel marks',
  'أعد كل الإعدادات كما كانت': 'Set everything back to how it was',
  'لم تُحفظ الإعدادات': 'The settings were not saved',
} satisfies Catalogue;
