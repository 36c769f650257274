import { parseArgs } from 'node:util';
import { chosen, languages, type Language } from '../screenshots/screenshot-options.ts';
import { checks, windows, type CheckName, type WindowName } from './checks.ts';

export interface AccessibilityOptions {
  /** Names of views; an empty list means all. */
  readonly views: readonly string[];
  readonly windows: readonly WindowName[];
  readonly languages: readonly Language[];
  readonly checks: readonly CheckName[];
}

/** @throws Error when an option is not known or names something that is not there */
export function readAccessibilityOptions(args: readonly string[]): AccessibilityOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      view: { type: 'string' },
      window: { type: 'string' },
      lang: { type: 'string' },
      check: { type: 'string' },
    },
  });
  return {
    views: values.view?.split(',') ?? [],
    windows: chosen('window', Object.keys(windows) as WindowName[], values.window),
    languages: chosen('lang', languages, values.lang),
    checks: chosen('check', Object.keys(checks) as CheckName[], values.check),
  };
}
