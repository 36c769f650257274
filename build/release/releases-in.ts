/** A version that was released, and the day as `2027-01-31`. */
export interface Release {
  readonly version: string;
  readonly date: string;
}

const heading = /^## (\d+\.\d+\.\d+\S*) \((\d{4}-\d{2}-\d{2})\)$/u;

/** The releases of a changelog, newest first: headings of the form `## 1.2.0 (2027-01-31)`. */
export function releasesIn(changelog: string): readonly Release[] {
  return changelog.split('\n').flatMap((line) => {
    const [, version, date] = heading.exec(line) ?? [];
    return version === undefined || date === undefined ? [] : [{ version, date }];
  });
}

/** What the changelog says of one release, without its heading; empty where it says nothing. */
export function notesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^(?=## )/mu);
  const section = sections.find((text) => releasesIn(text)[0]?.version === version);
  return section?.slice(section.indexOf('\n')).trim() ?? '';
}
