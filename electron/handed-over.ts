/** What a start of the application, or the system, wants opened. */
export interface HandedOver {
  /** A library that was named as one; `null` is none. */
  readonly library: string | null;
  /** Files and folders, absolute: libraries among them, or what is to be added. */
  readonly paths: readonly string[];
  /** `khizana:` links, as they came. */
  readonly links: readonly string[];
}

export const nothing: HandedOver = { library: null, paths: [], links: [] };

/** Reads what another start told us; whatever has another shape is nothing. */
export function readHandedOver(data: unknown): HandedOver {
  if (typeof data !== 'object' || data === null) return nothing;
  const { library, paths, links } = data as Partial<Record<keyof HandedOver, unknown>>;
  return {
    library: typeof library === 'string' ? library : null,
    paths: textsOf(paths),
    links: textsOf(links),
  };
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
