import type { Glyph, GlyphGroup } from './glyph.ts';
import { identity, matrixOf, multiply, type Matrix } from './matrix.ts';
import type { FontMeasures, Operation } from './operation.ts';
import { MarkedSpans } from './marked-spans.ts';
import { settleBaselines } from './settle-baselines.ts';
import { advance, firstTextState, moveLine, type TextState } from './text-state.ts';

/**
 * Every glyph of a page with its place: the page's drawing followed so far as it is text.
 *
 * Read from the operators and not from pdf.js's own text, which has been through a bidirectional algorithm
 * that guesses the direction piece by piece; here the place on the page tells.
 *
 * @param operations as {@link Operation} names them
 * @param fontOf the measures of a font by its name
 * @param transform from the page's own units to the page as it is shown, y downwards
 */
export function glyphsOfPage(
  operations: Iterable<Operation>,
  fontOf: (name: string) => FontMeasures,
  transform: Matrix,
): GlyphGroup[] {
  const groups: Glyph[][] = [[], [], [], []];
  const saved: TextState[] = [];
  let state = firstTextState(transform);
  let index = 0;
  const spans = new MarkedSpans(groups);
  for (const operation of operations) {
    spans.follow(operation);
    if (saves.has(operation.name)) saved.push(state);
    else if (restores.has(operation.name)) state = saved.pop() ?? state;
    if (operation.name === 'showText') {
      const font = fontOf(state.font ?? '');
      for (const shown of listOf(operation.values[0])) {
        const step = show(shown, state, font, index);
        if (step.glyph !== null) groups[step.turns]?.push(step.glyph);
        index += 1;
        state = advance(state, step.advance);
      }
    } else state = apply(state, operation);
  }
  return groups
    .map((glyphs, turns) => ({ turns, glyphs: settleBaselines(glyphs) }))
    .filter(({ glyphs }) => glyphs.length > 0);
}

const saves: ReadonlySet<string> = new Set(['save', 'paintFormXObjectBegin', 'beginGroup']);
const restores: ReadonlySet<string> = new Set(['restore', 'paintFormXObjectEnd', 'endGroup']);

function apply(state: TextState, { name, values }: Operation): TextState {
  const [first, second] = values;
  switch (name) {
    case 'transform':
      return transformed(state, matrixOf(values));
    case 'paintFormXObjectBegin':
      return transformed(state, matrixOf(first));
    case 'beginText':
      return { ...state, line: identity, pen: identity };
    case 'setTextMatrix': {
      const line = matrixOf(first) ?? matrixOf(values);
      return line === null ? state : { ...state, line, pen: line };
    }
    case 'setFont':
      return withFont(state, first, second);
    case 'setGState':
      return listOf(first).reduce<TextState>((before, entry) => {
        const [key, value] = listOf(entry);
        const [font, size] = listOf(value);
        return key === 'Font' ? withFont(before, font, size) : before;
      }, state);
    case 'setCharSpacing':
      return { ...state, characterSpacing: numberOf(first) };
    case 'setWordSpacing':
      return { ...state, wordSpacing: numberOf(first) };
    case 'setHScale':
      // Of pdf.js in hundredths, as the file has it.
      return { ...state, scale: numberOf(first) / 100 };
    case 'setLeading':
      return { ...state, leading: numberOf(first) };
    case 'setTextRise':
      return { ...state, rise: numberOf(first) };
    case 'moveText':
      return moveLine(state, numberOf(first), numberOf(second));
    case 'setLeadingMoveText':
      return moveLine({ ...state, leading: -numberOf(second) }, numberOf(first), numberOf(second));
    case 'nextLine':
      return moveLine(state, 0, -state.leading);
    default:
      return state;
  }
}

function transformed(state: TextState, matrix: Matrix | null): TextState {
  return matrix === null ? state : { ...state, transform: multiply(state.transform, matrix) };
}

function withFont(state: TextState, font: unknown, size: unknown): TextState {
  return typeof font === 'string' ? { ...state, font, size: numberOf(size) } : state;
}

interface Step {
  readonly glyph: Glyph | null;
  readonly turns: number;
  /** Along the line, in units of the text. */
  readonly advance: number;
}

/** One glyph of a shown string, or the number between two that moves the pen by thousandths (TJ). */
function show(shown: unknown, state: TextState, font: FontMeasures, index: number): Step {
  if (typeof shown === 'number') {
    return { glyph: null, turns: 0, advance: (-shown * state.size * state.scale) / 1000 };
  }
  const { unicode, width, isSpace } = (shown ?? {}) as Record<string, unknown>;
  const inText = numberOf(width) * font.unit * state.size;
  const spacing = state.characterSpacing + (isSpace === true ? state.wordSpacing : 0);
  const step = (inText + spacing) * state.scale;
  const text = typeof unicode === 'string' ? unicode : '';
  if (text === '' || font.isVertical) return { glyph: null, turns: 0, advance: step };
  const place = multiply(state.transform, state.pen);
  const [a, b, c, d] = place;
  const x = place[4] + c * state.rise;
  const y = place[5] + d * state.rise;
  const turns = quarterTurns(place);
  const size = Math.abs(state.size) * Math.hypot(c, d);
  const way = turns === 0 && a < 0 ? -1 : 1;
  const length = way * inText * state.scale * Math.hypot(a, b);
  if (![x, y, size, length].every(Number.isFinite) || size === 0) {
    return { glyph: null, turns: 0, advance: step };
  }
  return { glyph: turned({ text, x, y, size, length, index }, turns), turns, advance: step };
}

/** Which way a text runs on the page as it is shown: 0 to the right, 1 down, 2 on its head, 3 up. */
function quarterTurns([a, b, c, d]: Matrix): number {
  if (Math.abs(b) > Math.abs(a)) return b > 0 ? 1 : 3;
  // Mirrored text runs to the left without standing on its head: so may Arabic be written over a scan.
  const isMirrored = a * d - b * c > 0;
  return a < 0 && !isMirrored ? 2 : 0;
}

type Placed = Omit<Glyph, 'end'> & { readonly length: number };

function turned({ x, y, length, ...rest }: Placed, turns: number): Glyph {
  const [along, across] = alongAndAcross(x, y, turns);
  const [start, end] = length < 0 ? [along + length, along] : [along, along + length];
  return { ...rest, x: start, end, y: across };
}

function alongAndAcross(x: number, y: number, turns: number): readonly [number, number] {
  if (turns === 1) return [y, -x];
  if (turns === 2) return [-x, -y];
  return turns === 3 ? [-y, x] : [x, y];
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
