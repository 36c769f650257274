import { readDate } from '../../dates/read-date.ts';
import { fieldNames, type FieldMapping, type FieldName } from '../field-mapping.ts';
import { fieldOfName } from './field-of-name.ts';
import { leavesOf, type FieldRecord } from './leaves-of.ts';
import { textOfValue } from './text-of-value.ts';

/** Records of a file that are looked at to tell which name holds what. */
export const sampleSize = 20;

/**
 * Which name holds which fact: as the person says, else by the names, else by what stands under them.
 *
 * @returns `null` when no name holds a title or a text: these are no articles
 */
export function guessMapping(
  sample: readonly FieldRecord[],
  told: FieldMapping | null,
  /** Whether titles and texts are told by their looks alone: columns of a table, not logs and settings. */
  byLooks: boolean,
): FieldMapping | null {
  const columns = columnsOf(sample);
  const mapping: Partial<Record<FieldName, string | null>> = { ...told };
  const isOpen = (field: FieldName): boolean => mapping[field] === undefined;
  const claimed = new Set(Object.values(mapping));
  const claim = (field: FieldName, name: string | undefined): void => {
    if (name === undefined) return;
    mapping[field] = name;
    claimed.add(name);
  };
  for (const field of fieldNames.filter(isOpen)) claim(field, bestNamed(field, columns, claimed));
  const isArticle = (): boolean => Boolean(mapping.title ?? mapping.text);
  if (!isArticle() && !byLooks) return null;
  const unnamed = (): Column[] => columns.filter(({ name }) => !claimed.has(name));
  if (isOpen('url')) claim('url', unnamed().find(isUrls)?.name);
  if (isOpen('date')) claim('date', unnamed().find(isDates)?.name);
  const inWords = unnamed().filter((column) => !isUrls(column) && !isDates(column));
  const [longest] = inWords.toSorted((one, other) => other.length - one.length);
  if (isOpen('text') && longest !== undefined && longest.length >= shortestText) {
    claim('text', longest.name);
  }
  if (isOpen('title')) claim('title', unnamed().find(isTitles)?.name);
  return isArticle() ? mapping : null;
}

interface Column {
  readonly name: string;
  readonly texts: readonly string[];
  /** Middle length of its texts. */
  readonly length: number;
}

function columnsOf(sample: readonly FieldRecord[]): Column[] {
  const texts = new Map<string, string[]>();
  for (const record of sample) {
    for (const [name, value] of leavesOf(record)) {
      const text = textOfValue(value);
      if (text === null) continue;
      const column = texts.get(name);
      if (column === undefined) texts.set(name, [text]);
      else column.push(text);
    }
  }
  return Array.from(texts, ([name, column]) => {
    const lengths = column.map((text) => text.length).sort((one, other) => one - other);
    return { name, texts: column, length: lengths[lengths.length >> 1] ?? 0 };
  });
}

function bestNamed(
  field: FieldName,
  columns: readonly Column[],
  claimed: ReadonlySet<unknown>,
): string | undefined {
  const named = columns.flatMap(({ name }) => {
    const known = claimed.has(name) ? null : fieldOfName(name);
    return known?.field === field ? [{ name, rank: known.rank }] : [];
  });
  return named.sort((one, other) => one.rank - other.rank)[0]?.name;
}

/** UTF-16 code units that the text of an article has at least, where only that tells it. */
const shortestText = 200;

function isUrls({ texts }: Column): boolean {
  return mostly(texts, (text) => /^\s*https?:\/\/\S+\s*$/iu.test(text));
}

function isDates({ texts }: Column): boolean {
  return mostly(texts, (text) => text.length < 60 && /\D/u.test(text) && readDate(text) !== null);
}

/** A few words each, and not the same ones again and again as a section's name. */
function isTitles(column: Column): boolean {
  const { texts, length } = column;
  const isVaried = new Set(texts).size * 2 > texts.length;
  const areWords = mostly(texts, (text) => /\p{L}\S*\s+\S*\p{L}/u.test(text.trim()));
  return (
    length >= 10 && length <= 300 && isVaried && areWords && !isUrls(column) && !isDates(column)
  );
}

function mostly(texts: readonly string[], holds: (text: string) => boolean): boolean {
  return texts.filter(holds).length * 5 >= texts.length * 4;
}
