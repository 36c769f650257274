import * as v from 'valibot';
import { rungs } from '../archive/arabic/rungs.ts';
import type { Clause, Condition, Operand, Term } from '../archive/search/query/query.ts';

/** How a query was read, as a tree: what an article must be. */

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Words = v.pipe(v.array(v.string()), v.readonly());

const OperandSchema = v.variant('kind', [
  v.object({ kind: v.literal('word'), word: v.string() }),
  v.object({ kind: v.literal('compound'), words: Words }),
  v.object({ kind: v.literal('pattern'), pattern: v.string() }),
  v.object({ kind: v.literal('fuzzy'), word: v.string(), distance: v.number() }),
  v.object({
    kind: v.literal('phrase'),
    words: Words,
    near: v.nullable(v.object({ slop: v.number(), isOrdered: v.boolean() })),
  }),
]) satisfies v.GenericSchema<unknown, Operand>;

const TermSchema = v.object({
  kind: v.literal('term'),
  operand: OperandSchema,
  field: v.nullable(v.picklist(['title', 'standfirst', 'body', 'related', 'place'])),
  boost: v.number(),
  isRequired: v.boolean(),
  rung: v.nullable(v.picklist(rungs)),
  span: v.object({ start: Offset, end: Offset }),
}) satisfies v.GenericSchema<unknown, Term>;

const DatedSchema = v.object({
  kind: v.literal('dated'),
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, Condition>;

const NamedSchema = v.object({
  kind: v.literal('named'),
  column: v.picklist(['source', 'category']),
  name: v.string(),
}) satisfies v.GenericSchema<unknown, Condition>;

const partsSchema = v.pipe(
  v.array(v.lazy((): v.GenericSchema<Clause> => ClauseSchema)),
  v.readonly(),
);

export const ClauseSchema: v.GenericSchema<Clause> = v.variant('kind', [
  TermSchema,
  DatedSchema,
  NamedSchema,
  v.object({ kind: v.literal('all'), parts: partsSchema }),
  v.object({ kind: v.literal('any'), parts: partsSchema }),
  v.object({ kind: v.literal('not'), part: v.lazy((): v.GenericSchema<Clause> => ClauseSchema) }),
]);

export type ReadClause = Clause;
export type ReadTerm = Term;
