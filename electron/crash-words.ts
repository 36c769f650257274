import type { Language } from '../contract/describe-failure.ts';

/** The words of the dialog over a page that does not answer. */
export const crashWords = {
  ar: {
    frozen: 'صفحة خزانة لا تستجيب.',
    frozenDetail: 'قد تعود إن انتظرت. إعادة تحميلها تعيدك إلى حيث كنت، ولا يضيع شيء من مكتبتك.',
    wait: 'انتظر',
    reload: 'أعد التحميل',
  },
  en: {
    frozen: 'Khizana’s page does not respond.',
    frozenDetail:
      'It may come back if you wait. Loading it again leads back to where you were; nothing in your library is lost.',
    wait: 'Wait',
    reload: 'Load Again',
  },
} as const satisfies Readonly<Record<Language, object>>;
