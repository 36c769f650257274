/** Letters by which a line is known of which a piece was cut away at its other end. */
const enough = 30;

/** Lines that are found again whatever white space and punctuation stand between their words. */
export class KnownLines {
  readonly #whole: ReadonlySet<string>;
  readonly #ends: ReadonlySet<string>;

  constructor(keys: readonly string[]) {
    this.#whole = new Set(keys);
    this.#ends = new Set(keys.filter((key) => key.length >= enough).flatMap(endsOf));
  }

  has(line: string): boolean {
    const [key = ''] = lineKeys(line.replaceAll('\n', ' '));
    if (this.#whole.has(key)) return true;
    return key.length >= enough && endsOf(key).some((end) => this.#ends.has(end));
  }
}

/** The letters and digits of each line. */
export function lineKeys(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/[^\p{L}\p{M}\p{N}]+/gu, ''))
    .filter((key) => key !== '');
}

function endsOf(key: string): string[] {
  return [`${key.slice(0, enough)}…`, `…${key.slice(-enough)}`];
}
