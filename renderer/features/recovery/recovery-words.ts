import { msg } from '@lit/localize';
import type { Recovery } from '../../../contract/recovery.ts';

/** What came to a sudden end, what has become of it, and what is left to the reader to do. */
export function tellRecovery({ part, outcome }: Recovery): string {
  if (outcome === 'lost') return tellLoss(part);
  switch (part) {
    case 'page':
      return msg('توقّفت الصفحة فجأة فأُعيد تحميلها حيث كنت. لم يضع شيء من مكتبتك.', {
        desc: 'Notice: the page crashed and was loaded again where the reader was',
      });
    case 'reading':
      return outcome === 'held'
        ? msg('توقّف البحث فجأة مرة أخرى ثم عاد. إن تكرّر مع السؤال نفسه فابحث بغيره.', {
            desc: 'Notice: searching crashed for the second time and was started again',
          })
        : msg('توقّف البحث فجأة ثم عاد، وأُعيد سؤالك.', {
            desc: 'Notice: searching crashed, was started again, and the question was repeated',
          });
    case 'importing':
      return outcome === 'held'
        ? msg('توقّف الاستيراد فجأة مرة أخرى، فأُوقف مؤقتًا. استأنفه أو ألغِه من «إضافة أرشيف».', {
            desc: 'Notice: an import crashed for the second time and was paused',
          })
        : msg('توقّف الاستيراد فجأة ثم عاد من حيث بلغ.', {
            desc: 'Notice: importing crashed and goes on from where it was',
          });
    case 'indexing':
      return msg('توقّفت الفهرسة فجأة ثم عادت من حيث بلغت.', {
        desc: 'Notice: indexing crashed and goes on from where it was',
      });
  }
}

function tellLoss(part: Recovery['part']): string {
  switch (part) {
    case 'importing':
      return msg('توقّف الاستيراد ولم يعد. أعد تشغيل خزانة؛ لم يضع شيء من مكتبتك.', {
        desc: 'Notice: importing crashed again and again',
      });
    case 'indexing':
      return msg('توقّفت الفهرسة ولم تعد، فقد لا يُعثر على ما أُضيف أخيرًا. أعد تشغيل خزانة.', {
        desc: 'Notice: indexing crashed again and again',
      });
    default:
      return msg('توقّف البحث ولم يعد. أعد تشغيل خزانة؛ لم يضع شيء من مكتبتك.', {
        desc: 'Notice: searching crashed again and again',
      });
  }
}
