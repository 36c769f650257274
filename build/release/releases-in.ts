/** A version that was released, and the day as `2027-01-31`. */
export interface Release {
  readonly version: string;
  readonly date: string;
}

/** The releases of a changelog, newest first: headings of the form `## 1.2.0 (2027-01-31)`. */
export function releasesIn(changelog: string): readonly Release[] {
  const headings = changelog.matchAll(/^## (\d+\.\d+\.\d+\S*) \((\d{4}-\d{2}-\d{2})\)$/gmu);
  return [...headings].map(([, version = '', date = '']) => ({ version, date }));
}
