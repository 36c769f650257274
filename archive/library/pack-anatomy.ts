import type { Anatomy, Dropped, DropReason, Zone, ZoneKind } from '../article.ts';
import { ByteSink } from '../search/segments/byte-sink.ts';
import { ByteSource } from '../search/segments/byte-source.ts';

type Stretches = Pick<Anatomy, 'zones' | 'dropped'>;

/**
 * Zones and what was dropped, as a row holds them: the stretches of the text one after the other, two or
 * three bytes for most.
 *
 * ```
 *   for each stretch:
 *     1 byte    bits 0–4: zone or reason, by its number below
 *               bit 5: it does not begin where the one before ended (the first: at 0)
 *               bit 6: its confidence is not 1
 *     bit 5 ►   varint  start
 *               varint  length
 *     bit 6 ►   f64     confidence, little-endian
 * ```
 */
export function packAnatomy({ zones, dropped }: Stretches): Uint8Array {
  const sink = new ByteSink(64);
  let end = 0;
  let [zone, drop] = [0, 0];
  while (zone < zones.length || drop < dropped.length) {
    const [nextZone, nextDrop] = [zones[zone], dropped[drop]];
    const isZone =
      nextDrop === undefined || (nextZone !== undefined && nextZone.start <= nextDrop.start);
    const stretch = (isZone ? nextZone : nextDrop) as Zone | Dropped;
    const confidence = 'confidence' in stretch ? stretch.confidence : 1;
    const number = 'kind' in stretch ? zoneNumbers[stretch.kind] : reasonNumbers[stretch.reason];
    const goesOn = stretch.start === end;
    sink.byte(number | (goesOn ? 0 : elsewhere) | (confidence === 1 ? 0 : unsure));
    if (!goesOn) sink.varint(stretch.start);
    sink.varint(stretch.end - stretch.start);
    if (confidence !== 1) sink.append(new Uint8Array(Float64Array.of(confidence).buffer));
    end = stretch.end;
    if (isZone) zone += 1;
    else drop += 1;
  }
  return sink.bytes.slice();
}

/** @throws RangeError for bytes that are none of ours */
export function unpackAnatomy(bytes: Uint8Array): Stretches {
  const source = new ByteSource(bytes);
  const [zones, dropped]: [Zone[], Dropped[]] = [[], []];
  let end = 0;
  while (source.at < bytes.length) {
    const head = source.take(1)[0] as number;
    const start = (head & elsewhere) === 0 ? end : source.varint();
    end = start + source.varint();
    const sureness = (head & unsure) === 0 ? null : source.take(8).slice();
    if (source.at > bytes.length) throw new RangeError('An anatomy that is cut short');
    const kind = zoneOf[head & numberMask];
    const reason = reasonOf[head & numberMask];
    if (kind !== undefined) {
      const confidence = sureness === null ? 1 : (new Float64Array(sureness.buffer)[0] as number);
      zones.push({ kind, start, end, confidence });
    } else if (reason !== undefined) {
      dropped.push({ start, end, reason });
    } else {
      throw new RangeError(`A stretch of the unknown kind ${head & numberMask}`);
    }
  }
  return { zones, dropped };
}

const numberMask = 31;
const elsewhere = 32;
const unsure = 64;

/** Part of the form: a number once given is never given to another. */
const zoneNumbers: Readonly<Record<ZoneKind, number>> = {
  published: 0,
  title: 1,
  standfirst: 2,
  byline: 3,
  source: 4,
  caption: 5,
  dateline: 6,
  crosshead: 7,
  body: 8,
  related: 9,
};

const reasonNumbers: Readonly<Record<DropReason, number>> = {
  blank: 16,
  'section-break': 17,
  'end-mark': 18,
  dash: 19,
  label: 20,
};

const zoneOf = byNumber(zoneNumbers);
const reasonOf = byNumber(reasonNumbers);

function byNumber<Name extends string>(
  numbers: Readonly<Record<Name, number>>,
): readonly (Name | undefined)[] {
  const names: (Name | undefined)[] = [];
  for (const name of Object.keys(numbers) as Name[]) names[numbers[name]] = name;
  return names;
}
