import { afterAll, beforeAll, describe } from 'vitest';
import type { ArchiveApi } from '../../contract/contract.ts';
import { openSeededArchive, type SeededArchive } from '../support/seeded-archive.ts';
import { testCalls } from './suite/calls.ts';
import { testImporting } from './suite/importing.ts';
import { testReadersOwn } from './suite/readers-own.ts';
import { testReading } from './suite/reading.ts';

/** An archive's other end: the contract as a caller has it, and the way to hang up. */
export interface Connection {
  readonly api: ArchiveApi;
  readonly disconnect: () => Promise<void>;
}

/** What every carrier of the contract must keep, whatever lies between caller and archive. */
export function describeContract(
  carrier: string,
  connect: (archive: SeededArchive) => Promise<Connection>,
): void {
  describe(`the contract over ${carrier}`, () => {
    let archive: SeededArchive;
    let connection: Connection;
    beforeAll(async () => {
      archive = await openSeededArchive();
      connection = await connect(archive);
    });
    afterAll(async () => {
      await connection.disconnect();
      await archive.close();
    });
    const api = (): ArchiveApi => connection.api;

    testReading(api, () => archive.folder);
    testReadersOwn(api);
    testCalls(api);
    testImporting(api, () => archive.folder);
  });
}
