/** What Chromium puts before a line of its log: `[pid:date/time:LEVEL:file(line)] `. */
const chromiumPrefix = /^\[[^\]]*:(?:VERBOSE\d*|INFO|WARNING|ERROR|FATAL):[^\]]*\]\s*/;

/** Lines that surround a cause: stacks, registers, object dumps (all indented), Node's last words. */
const surroundings = [
  /^\s/,
  /^#\d+\s+0x/,
  /^\[end of stack trace\]/,
  /^Received signal \d+/,
  /^Node\.js v\d/,
  /^[\s{}()[\]^~]*$/,
];

const longest = 240;

/**
 * The line of a crashed program's standard error that tells most: Chromium's last fatal one, else the
 * last that is not part of a stack. `null` when there is none.
 */
export function lastMeaningfulLine(standardError: string): string | null {
  const lines = standardError
    .split(/\r?\n/)
    .filter((line) => !surroundings.some((pattern) => pattern.test(line)));
  const line = lines.findLast((candidate) => candidate.includes(':FATAL:')) ?? lines.at(-1);
  if (line === undefined) return null;
  const words = line.replace(chromiumPrefix, '').trim();
  return words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
}
