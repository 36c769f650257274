import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { formatVersion } from './segment-file.ts';

/** A segment that counts, and which of its documents do not. */
export interface ListedSegment {
  /** Name of its file inside the index folder. */
  readonly file: string;
  readonly documents: number;
  /** Of the file's table, and so of all its sections: tells it from another file of the same name. */
  readonly checksum: number;
  /** Deleted documents: a bitmap in base64; `null` for none. */
  readonly deleted: string | null;
}

/**
 * What an index is made of. A segment is part of it when the manifest that names it has taken the place
 * of the one before, and not earlier: a reader sees the one or the other.
 */
export interface Manifest {
  readonly format: number;
  readonly analysis: number;
  /** Generation of the catalogue that the segments hold. */
  readonly generation: number;
  /** Frozen when the index was begun. */
  readonly averageLength: number;
  /** Number for the next segment's file. */
  readonly nextSegment: number;
  readonly segments: readonly ListedSegment[];
}

const fileName = 'MANIFEST';

export function emptyManifest(analysis: number, averageLength: number): Manifest {
  return {
    format: formatVersion,
    analysis,
    generation: 0,
    averageLength,
    nextSegment: 1,
    segments: [],
  };
}

/**
 * The manifest of an index folder; `null` when there is none that can be used: the index must then be
 * made again from the catalogue.
 */
export function readManifest(folder: string, analysis: number): Manifest | null {
  const manifest = readAnyManifest(folder);
  return manifest !== null && isOfThis(manifest, analysis) ? manifest : null;
}

/** Whether an index folder has a sound manifest, of another format or analysis. */
export function isOfAnotherVersion(folder: string, analysis: number): boolean {
  const manifest = readAnyManifest(folder);
  return manifest !== null && !isOfThis(manifest, analysis);
}

function isOfThis({ format, analysis }: Manifest, wanted: number): boolean {
  return format === formatVersion && analysis === wanted;
}

function readAnyManifest(folder: string): Manifest | null {
  let text: string;
  try {
    text = readFileSync(join(folder, fileName), 'utf8');
  } catch {
    return null;
  }
  const [checksum, json = ''] = text.split('\n', 2);
  return checksum === checksumOf(json) ? (JSON.parse(json) as Manifest) : null;
}

/** Puts a manifest in the place of the one before: written aside, made sure of, renamed. */
export function writeManifest(folder: string, manifest: Manifest): void {
  const json = JSON.stringify(manifest);
  const path = join(folder, fileName);
  const file = openSync(`${path}.new`, 'w');
  writeSync(file, `${checksumOf(json)}\n${json}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(`${path}.new`, path);
  syncFolder(folder);
}

/** Makes sure of the renaming itself; Windows has no way to ask for it, and does not need one. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

function checksumOf(json: string): string {
  return crc32(json).toString(16).padStart(8, '0');
}
