interface OnBaseline {
  readonly y: number;
  readonly size: number;
}

/** Things that stand on one baseline together, from the top of the page to its bottom. */
export function groupRows<Thing extends OnBaseline>(things: readonly Thing[]): Thing[][] {
  const rows: Thing[][] = [];
  let sum = 0;
  for (const thing of things.toSorted((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isOn =
      row !== undefined &&
      first !== undefined &&
      Math.abs(thing.y - sum / row.length) <= 0.35 * Math.min(thing.size, first.size);
    if (isOn) {
      row.push(thing);
      sum += thing.y;
    } else {
      rows.push([thing]);
      sum = thing.y;
    }
  }
  return rows;
}
