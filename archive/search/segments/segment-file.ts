import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { crc32 } from 'node:zlib';

/** Raised when a byte of the format changes its meaning; other versions are refused. */
export const formatVersion = 2;

const [head, tail] = [Buffer.from('KHZS'), Buffer.from('KHZE')];
const headBytes = 8;
const nameBytes = 24;
/** Name, offset, length, checksum, padding. */
const rowBytes = nameBytes + 24;
const footerBytes = 24;
/** Footer from here on is covered by the checksum that stands before it. */
const footerChecked = 8;
/** Node's limit for one read or write is 2³¹ − 1 bytes. */
const longestPiece = 1 << 30;

/** Where a section lies, and the checksum of its bytes. */
interface SectionRow {
  readonly name: string;
  readonly at: number;
  readonly length: number;
  readonly checksum: number;
}

/** A segment's file cannot be used; the index must be made again from the catalogue. */
export class DamagedSegment extends Error {
  constructor(path: string, problem: string) {
    super(`${path}: ${problem}`);
    this.name = 'DamagedSegment';
  }
}

/** Writes the sections of a segment one after the other; nothing exists under its name before `finish`. */
export class SegmentFileWriter {
  readonly #path: string;
  readonly #file: number;
  readonly #rows: SectionRow[] = [];
  readonly #gathering = new Uint8Array(1 << 16);
  #gathered = 0;
  #at = 0;
  #isClosed = false;

  constructor(path: string, analysisVersion: number) {
    this.#path = path;
    this.#file = openSync(`${path}.new`, 'w');
    const start = Buffer.alloc(headBytes);
    head.copy(start);
    start.writeUInt16LE(formatVersion, 4);
    start.writeUInt16LE(analysisVersion, 6);
    this.#write(start);
  }

  /** Begins a section that is written in pieces; `end` closes it. */
  begin(name: string): { write: (bytes: Uint8Array) => void; end: () => void } {
    if (name.length > nameBytes) throw new RangeError(`Section name too long: "${name}"`);
    this.#write(new Uint8Array((8 - (this.#at % 8)) % 8));
    const at = this.#at;
    let checksum = 0;
    return {
      write: (bytes) => {
        checksum = crc32(bytes, checksum);
        this.#write(bytes);
      },
      end: () => {
        this.#rows.push({ name, at, length: this.#at - at, checksum });
      },
    };
  }

  section(name: string, data: ArrayBufferView): void {
    const section = this.begin(name);
    section.write(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
    section.end();
  }

  /** Writes table and footer, makes sure of the bytes, and gives the file its name. */
  finish(documents: number): void {
    const table = Buffer.alloc(this.#rows.length * rowBytes);
    this.#rows.forEach(({ name, at, length, checksum }, index) => {
      const row = index * rowBytes;
      table.write(name, row, nameBytes, 'latin1');
      table.writeDoubleLE(at, row + nameBytes);
      table.writeDoubleLE(length, row + nameBytes + 8);
      table.writeUInt32LE(checksum, row + nameBytes + 16);
    });
    const footer = Buffer.alloc(footerBytes);
    footer.writeUInt32LE(this.#rows.length, 0);
    footer.writeDoubleLE(this.#at, 8);
    footer.writeUInt32LE(documents, 16);
    tail.copy(footer, 20);
    footer.writeUInt32LE(crc32(footer.subarray(footerChecked), crc32(table)), 4);
    this.#write(table);
    this.#write(footer);
    this.#flush();
    fsyncSync(this.#file);
    this.#close();
    renameSync(`${this.#path}.new`, this.#path);
  }

  /** Gives up: closes the file and removes what was written of it. */
  abandon(): void {
    if (!this.#isClosed) this.#close();
    rmSync(`${this.#path}.new`, { force: true });
  }

  #close(): void {
    this.#isClosed = true;
    closeSync(this.#file);
  }

  /** Most posting lists are a few words: they are gathered, since each write is a call to the system. */
  #write(bytes: Uint8Array): void {
    this.#at += bytes.length;
    if (this.#gathered + bytes.length > this.#gathering.length) this.#flush();
    if (bytes.length > this.#gathering.length) {
      this.#writeOut(bytes);
    } else {
      this.#gathering.set(bytes, this.#gathered);
      this.#gathered += bytes.length;
    }
  }

  #flush(): void {
    this.#writeOut(this.#gathering.subarray(0, this.#gathered));
    this.#gathered = 0;
  }

  #writeOut(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;) {
      const length = Math.min(bytes.length - done, longestPiece);
      done += writeSync(this.#file, bytes, done, length);
    }
  }
}

/** Reads sections of a segment's file, which it keeps open. */
export class SegmentFile {
  readonly path: string;
  readonly documents: number;
  /** Of the table, and so of every section: another file under the same path has another. */
  readonly checksum: number;
  readonly #file: number;
  readonly #rows: ReadonlyMap<string, SectionRow>;
  readonly #size: number;

  /** @throws DamagedSegment when the file is not there, is none, is cut short, or was written by other versions */
  constructor(path: string, analysisVersion: number) {
    this.path = path;
    this.#file = openOrRefuse(path);
    try {
      this.#size = fstatSync(this.#file).size;
      const { rows, documents, checksum } = this.#readTable(this.#size, analysisVersion);
      this.#rows = rows;
      this.documents = documents;
      this.checksum = checksum;
    } catch (error) {
      closeSync(this.#file);
      throw error;
    }
  }

  /** A whole section, its checksum verified; in memory of its own, so that typed arrays can lie on it. */
  read(name: string): ArrayBuffer {
    const { at, length, checksum } = this.#row(name);
    const bytes = this.#readAt(at, length);
    if (crc32(bytes) !== checksum) this.#refuse(`the section "${name}" is damaged`);
    return bytes.buffer;
  }

  /**
   * Reads part of a section into `into`, unverified. Runs over its end into what follows, and stops with
   * the file: what is left of `into` stays as it is.
   */
  readInto(name: string, from: number, into: Uint8Array): void {
    const at = this.#row(name).at + from;
    this.#fill(at, into, Math.min(into.length, this.#size - at));
  }

  /** Reads every section and compares checksums. @throws DamagedSegment */
  verify(): void {
    const piece = 1 << 20;
    for (const { name, at, length, checksum } of this.#rows.values()) {
      let found = 0;
      for (let from = 0; from < length; from += piece) {
        found = crc32(this.#readAt(at + from, Math.min(piece, length - from)), found);
      }
      if (found !== checksum) this.#refuse(`the section "${name}" is damaged`);
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #readTable(size: number, analysisVersion: number) {
    if (size < headBytes + footerBytes) this.#refuse('too short to be a segment');
    const start = Buffer.from(this.#readAt(0, headBytes).buffer);
    const footer = Buffer.from(this.#readAt(size - footerBytes, footerBytes).buffer);
    if (!start.subarray(0, 4).equals(head)) this.#refuse('not a segment');
    const [format, analysis] = [start.readUInt16LE(4), start.readUInt16LE(6)];
    if (format !== formatVersion) this.#refuse(`format ${format}, not ${formatVersion}`);
    if (analysis !== analysisVersion) this.#refuse(`analysis ${analysis}, not ${analysisVersion}`);
    if (!footer.subarray(20).equals(tail)) this.#refuse('cut short');
    const count = footer.readUInt32LE(0);
    const tableAt = footer.readDoubleLE(8);
    // By subtraction, exactly: a sum could be rounded to the size for an offset between two bytes.
    const expectedAt = size - footerBytes - count * rowBytes;
    if (tableAt !== expectedAt || tableAt < headBytes) this.#refuse('its table does not fit');
    const table = Buffer.from(this.#readAt(tableAt, count * rowBytes).buffer);
    const checksum = crc32(footer.subarray(footerChecked), crc32(table));
    if (checksum !== footer.readUInt32LE(4)) this.#refuse('its table is damaged');
    const rows = new Map<string, SectionRow>();
    for (let row = 0; row < table.length; row += rowBytes) {
      const name = table.toString('latin1', row, row + nameBytes).replace(/\0+$/u, '');
      const numbers = row + nameBytes;
      const [at, length] = [table.readDoubleLE(numbers), table.readDoubleLE(numbers + 8)];
      rows.set(name, { name, at, length, checksum: table.readUInt32LE(numbers + 16) });
    }
    return { rows, documents: footer.readUInt32LE(16), checksum };
  }

  #row(name: string): SectionRow {
    return this.#rows.get(name) ?? this.#refuse(`it has no section "${name}"`);
  }

  #readAt(at: number, length: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(length);
    this.#fill(at, bytes, length);
    return bytes;
  }

  #fill(at: number, bytes: Uint8Array, length: number): void {
    for (let done = 0; done < length;) {
      const piece = Math.min(length - done, longestPiece);
      const read = readSync(this.#file, bytes, done, piece, at + done);
      if (read === 0) this.#refuse('cut short');
      done += read;
    }
  }

  #refuse(problem: string): never {
    throw new DamagedSegment(this.path, problem);
  }
}

/** A file that the manifest names and that is gone is damage like any other. */
function openOrRefuse(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    throw new DamagedSegment(path, error instanceof Error ? error.message : String(error));
  }
}
