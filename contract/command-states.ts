import * as v from 'valibot';

const CommandsSchema = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/u), v.maxLength(40))),
  v.maxLength(200),
);

/** How the commands of a page stand, by their names: what its desktop greys and ticks in the native menu. */
export const CommandStatesSchema = v.strictObject({
  /** Those that can be done now; no other can. */
  possible: CommandsSchema,
  /** Those that name what is so already, as the order in which the results are. */
  chosen: CommandsSchema,
});

export type CommandStates = v.InferOutput<typeof CommandStatesSchema>;
