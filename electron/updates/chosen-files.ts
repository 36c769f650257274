export interface ChosenFiles {
  readonly packagePath: string;
  /** `null` when only the package was chosen: the signature is looked for beside it. */
  readonly signaturePath: string | null;
}

const ending = '.minisig';

/** Which of the chosen files is the package, and which its signature; `null` when nothing was chosen. */
export function chosenFiles(paths: readonly string[]): ChosenFiles | null {
  const signaturePath = paths.find((path) => path.endsWith(ending)) ?? null;
  const packagePath =
    paths.find((path) => !path.endsWith(ending)) ?? signaturePath?.slice(0, -ending.length);
  return packagePath === undefined ? null : { packagePath, signaturePath };
}
