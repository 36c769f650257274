import type { Language } from '../../../contract/describe-failure.ts';
import { english } from '../../../renderer/strings/english/english.ts';

/** Finds a text of the interface by its Arabic source as it stands in `msg('…')`, with its values. */
export type Say = (source: string, ...values: readonly (string | number)[]) => RegExp;

/**
 * What the interface calls things in a language, as a pattern for the whole of an accessible name or a text:
 * a walk is written in the words of the sources, and led by those of the catalogue.
 */
export function wordsIn(language: Language): Say {
  return (source, ...values) => {
    const translation = english[source];
    if (translation === undefined) throw new Error(`«${source}» is no text of the interface`);
    return wholly(language === 'ar' ? source : translation, values);
  };
}

/** The same where more stands behind it. */
export function beginning(whole: RegExp): RegExp {
  return new RegExp(whole.source.slice(0, -String.raw`\s*$`.length), whole.flags);
}

/** The same where it is only a part of what stands there. */
export function within(whole: RegExp): RegExp {
  return new RegExp(whole.source.slice('^\\s*'.length, -'\\s*$'.length), whole.flags);
}

function wholly(template: string, values: readonly (string | number)[]): RegExp {
  const pattern = template
    .split(/(\{\d\})/u)
    .map((part) => {
      const place = /^\{(\d)\}$/u.exec(part)?.[1];
      // What is put in may be isolated from the direction around it.
      return place === undefined
        ? literally(part)
        : `\u2068?${literally(String(values[Number(place)] ?? ''))}\u2069?`;
    })
    .join('');
  return new RegExp(`^\\s*${pattern}\\s*$`, 'u');
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}
