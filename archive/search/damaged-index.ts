/** An index cannot be used; it must be made again from the catalogue. */
export class DamagedIndex extends Error {
  /** Its name in the folder of indexes. */
  readonly index: string;

  constructor(index: string, problem: string) {
    super(problem);
    this.name = 'DamagedIndex';
    this.index = index;
  }
}
