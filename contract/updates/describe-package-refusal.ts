import { assertNever } from '../../archive/assert-never.ts';
import type { Language } from '../describe-failure.ts';
import { isolate } from '../isolate.ts';
import type { PackageRefusal } from './package-refusal.ts';

/** A refusal in words: what is wrong, with which file, and the way out. */
export function describePackageRefusal(refusal: PackageRefusal, language: Language): string {
  return language === 'ar' ? inArabic(refusal) : inEnglish(refusal);
}

function inArabic(refusal: PackageRefusal): string {
  switch (refusal.kind) {
    case 'no-key':
      return 'بُنيت هذه النسخة من غير مفتاح عام، فلا تستطيع التحقق من التحديثات. نزّل الإصدار الجديد وتحقّق منه بنفسك ثم ثبّته.';
    case 'key-unreadable':
      return `«${isolate(refusal.path)}» ليس مفتاحًا عامًا بصيغة minisign. تحقّق من المسار أو نزّل المفتاح من جديد.`;
    case 'package-unreadable':
      return `تعذّرت قراءة «${isolate(refusal.path)}»: ${isolate(refusal.cause)}. تحقّق من المسار ومن إذن القراءة ومن المساحة الباقية ثم أعد المحاولة.`;
    case 'no-package':
      return `«${isolate(refusal.name)}» ليس حزمة من حزم خزانة. اختر ملفًا ينتهي بإحدى هذه النهايات: ${isolate(packageEndings)}.`;
    case 'signature-missing':
      return `لا توقيع مع الحزمة. نزّل الملف «${isolate(refusal.expected)}» من حيث نزّلت الحزمة وضعه بجانبها، أو اختره معها، ثم أعد المحاولة.`;
    case 'signature-unreadable':
      return `«${isolate(refusal.path)}» ليس توقيعًا كاملًا بصيغة minisign. نزّله من جديد.`;
    case 'signature-outdated':
      return `وُقّع «${isolate(refusal.path)}» بطريقة قديمة لا تُقبل هنا. نزّل التوقيع المنشور مع الإصدار.`;
    case 'other-key':
      return `وُقّعت الحزمة بالمفتاح ${isolate(refusal.found)} لا بمفتاح خزانة ${isolate(refusal.expected)}. لا تثبّتها؛ ونزّل الإصدار من موقعه الأصلي.`;
    case 'signature-wrong':
      return `التوقيع «${isolate(refusal.path)}» غير صحيح: غُيّر فيه شيء بعد التوقيع. لا تثبّت الحزمة؛ ونزّلها مع توقيعها من موقعها الأصلي.`;
    case 'release-unnamed':
      return `لا يذكر التوقيع لأي إصدار هو (ينقصه ${isolate(refusal.field)}). نزّل التوقيع المنشور مع الإصدار.`;
    case 'other-name':
      return `هذا توقيع «${isolate(refusal.signed)}» لا «${isolate(refusal.name)}». اختر التوقيع الذي نُشر مع هذه الحزمة، أو أعد إلى الحزمة اسمها إن كنت غيّرته.`;
    case 'contents-differ':
      return `محتوى «${isolate(refusal.name)}» ليس ما وُقّع: لعل التنزيل لم يكتمل أو غُيّر الملف. نزّله من جديد.`;
    case 'other-platform':
      return `هذه الحزمة لنظام آخر (${isolate(refusal.signed)})، وهذا الجهاز ${isolate(refusal.here)}. نزّل الحزمة التي له.`;
    default:
      return assertNever(refusal);
  }
}

function inEnglish(refusal: PackageRefusal): string {
  switch (refusal.kind) {
    case 'no-key':
      return 'This build was made without a public key, so it cannot check updates. Download the new release, check it yourself, and install it.';
    case 'key-unreadable':
      return `"${refusal.path}" is not a public key in minisign's format. Check the path, or download the key again.`;
    case 'package-unreadable':
      return `Cannot read "${refusal.path}": ${refusal.cause}. Check the path, that you may read it, and that the disk has room, then try again.`;
    case 'no-package':
      return `"${refusal.name}" is no package of Khizana. Choose a file that ends in one of these: ${packageEndings}.`;
    case 'signature-missing':
      return `There is no signature with the package. Download "${refusal.expected}" from where the package came, put it beside the package or choose both, and try again.`;
    case 'signature-unreadable':
      return `"${refusal.path}" is not a complete signature in minisign's format. Download it again.`;
    case 'signature-outdated':
      return `"${refusal.path}" was signed in an old way that is not accepted here. Download the signature that was published with the release.`;
    case 'other-key':
      return `The package was signed with the key ${refusal.found}, not with Khizana's, ${refusal.expected}. Do not install it; download the release from where it is published.`;
    case 'signature-wrong':
      return `The signature "${refusal.path}" is wrong: something in it was changed after signing. Do not install the package; download it with its signature from where it is published.`;
    case 'release-unnamed':
      return `The signature does not say of which release it is (${refusal.field} is missing). Download the signature that was published with the release.`;
    case 'other-name':
      return `This is the signature of "${refusal.signed}", not of "${refusal.name}". Choose the signature that was published with this package, or give the package its name back if you changed it.`;
    case 'contents-differ':
      return `"${refusal.name}" does not hold what was signed: the download may be incomplete, or the file was changed. Download it again.`;
    case 'other-platform':
      return `This package is for another system (${refusal.signed}); this machine is ${refusal.here}. Download the package for it.`;
    default:
      return assertNever(refusal);
  }
}

const packageEndings = '.AppImage .deb .rpm .exe .dmg .zip .tar.gz';
