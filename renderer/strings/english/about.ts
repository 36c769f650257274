import type { Catalogue } from './catalogue.ts';

/** Of `features/about/`. */
export const about = {
  'حول خزانة': 'About Khizana',
  'قارئ لأرشيف الأخبار العربية يعمل بلا شبكة. لا يرسل شيئًا إلى أي مكان، ولا يسأل أحدًا عن تحديثات: ما تقرؤه وما تبحث عنه يبقى على جهازك.':
    'A reader of Arabic news archives that works with no network. It sends nothing anywhere and asks nobody for updates: what you read and search for stays on your machine.',
  الإصدار: 'Version',
  البناء: 'Build',
  'نسخة تطوير': 'Development',
  'تاريخ البناء': 'Built',
  الإيداع: 'Commit',
  'بصمة البناء': 'Fingerprint',
  النظام: 'System',
  'مجلد المكتبة': 'Library folder',
  'صيغة المكتبة': 'Library format',
  'انسخ كل هذا': 'Copy all of this',
  الرخص: 'Licences',
  'نصوص الرخص': 'Texts of the licences',
  'ثبّت تحديثًا من ملف…': 'Install an update from a file…',
  'بُنيت هذه النسخة من غير مفتاح للتحقق من التحديثات، فلا تثبّت تحديثًا من ملف.':
    'This build was made without a key to check updates with, so it installs none from a file.',
  'تُجمع الرخص حين تُحزم خزانة. في نسخة التطوير هي مع كل مكتبة في node_modules.':
    'Licences are gathered when Khizana is packed. In development each library has its own in node_modules.',
  'تعذّر معرفة ذلك': 'That cannot be told',
} satisfies Catalogue;
