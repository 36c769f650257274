import { msg } from '@lit/localize';
import { interfaceLanguage } from '../../strings/language.ts';
import { formatMoment } from '../../strings/moments.ts';
import type { About } from '../../../contract/about-schemas.ts';

/** Something told of the app: its name in the language of the interface, and what it is. */
export interface AboutFact {
  readonly name: string;
  readonly value: string;
  /** Digits and letters of a machine, of which many are of use to nobody but who compares them. */
  readonly isCode?: true;
}

/** All that is told of the app, in the order of the page. */
export function aboutFacts(about: About): AboutFact[] {
  const { build, runtime, platform, library } = about;
  const facts: AboutFact[] = [
    { name: msg('الإصدار', { desc: 'Version of the app' }), value: about.version },
  ];
  if (build === null) {
    facts.push({
      name: msg('البناء', { desc: 'How the app was built' }),
      value: msg('نسخة تطوير', { desc: 'The app runs from its sources' }),
    });
  } else {
    if (build.date !== null) {
      facts.push({
        name: msg('تاريخ البناء', { desc: 'When built' }),
        value: formatMoment(interfaceLanguage(), build.date),
      });
    }
    if (build.commit !== null) {
      const name = msg('الإيداع', { desc: 'The commit of the sources that was built' });
      facts.push({ name, value: build.commit, isCode: true });
    }
    const name = msg('بصمة البناء', { desc: 'SHA-256 of what was built' });
    facts.push({ name, value: build.fingerprint, isCode: true });
  }
  for (const { name, version } of runtime) facts.push({ name, value: version });
  facts.push(
    { name: msg('النظام', { desc: 'Operating system and processor' }), value: platform },
    { name: msg('مجلد المكتبة', { desc: 'Where the library is' }), value: library.folder },
    {
      name: msg('صيغة المكتبة', { desc: 'Version of the format of the library' }),
      value: String(library.schema),
    },
  );
  return facts;
}

/** The facts as lines, for a report of a fault; English, so that whoever reads it can. */
export function aboutAsText({ version, build, runtime, platform, library }: About): string {
  const built =
    build === null
      ? ['Build: development']
      : [
          `Built: ${build.date ?? '?'}`,
          `Commit: ${build.commit ?? '?'}`,
          `SHA-256: ${build.fingerprint}`,
        ];
  return [
    `Khizana ${version}`,
    ...built,
    ...runtime.map((each) => `${each.name}: ${each.version}`),
    `System: ${platform}`,
    `Library: ${library.folder} (schema ${library.schema})`,
    '',
  ].join('\n');
}
