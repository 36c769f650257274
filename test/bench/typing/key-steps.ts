import type { SearchCall, TypedKey } from './watch-typing.ts';

/** The way of one key that was not overtaken, in milliseconds. */
export interface KeySteps {
  /** From the key to the request leaving the page. */
  readonly toCall: number;
  /** In the reading thread: plan, hits, marks. */
  readonly inReader: number;
  /** The host, its messages and the network, both ways. */
  readonly onTheWay: number;
  /** From the reply to its rows painted. */
  readonly toPaint: number;
}

/** The steps of every key whose own answer was painted. */
export function stepsOfKeys(keys: readonly TypedKey[], calls: readonly SearchCall[]): KeySteps[] {
  return keys.flatMap(({ query, pressed, painted, isOvertaken }) => {
    if (painted === null || isOvertaken) return [];
    const call = calls.findLast((each) => each.query === query && each.sent <= painted);
    if (call?.answered == null) return [];
    const { sent, answered, worked } = call;
    return [
      {
        toCall: sent - pressed,
        inReader: worked,
        onTheWay: answered - sent - worked,
        toPaint: painted - answered,
      },
    ];
  });
}
