import type { Finding } from '../finding.ts';
import type { FormatReader, Reading } from '../format-reader.ts';
import { limits } from '../limits.ts';
import { findingsOfMessage } from './findings-of-message.ts';
import { messagesOfMbox, type MailboxMessage } from './messages-of-mbox.ts';

/** A mailbox: each message an article, read one by one. */
export const mboxReader: FormatReader = {
  format: 'mbox',
  identity: 'content',
  knowsContent: ({ head }) =>
    /^From \S+.*\d{4}.*\r?\n>?[!-9;-~]+:/u.test(
      Buffer.from(head.subarray(0, 2048)).toString('latin1'),
    ),
  knowsName: ({ ending, mediaType }) => ending === 'mbox' || mediaType === 'application/mbox',
  async *read(file, reading) {
    let number = 0;
    for await (const message of messagesOfMbox(file.chunks(reading.from), reading.from)) {
      number += 1;
      const findings = await findingsOf(message, reading);
      for (const finding of findings) {
        if (finding.kind === 'document') yield { ...finding, resume: message.end };
        else if (finding.kind === 'problem')
          yield { ...finding, place: { unit: 'message', number } };
        else yield finding;
      }
    }
  },
};

/** What is wrong with one message does not stop the others. */
async function findingsOf(
  { bytes, size }: MailboxMessage,
  { scratch }: Reading,
): Promise<readonly Finding[]> {
  if (bytes === null) {
    const problem = { kind: 'too-large', size, limit: limits.largestInMemory } as const;
    return [{ kind: 'problem', problem }];
  }
  try {
    return await findingsOfMessage(bytes, scratch);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return [{ kind: 'problem', problem: { kind: 'malformed', cause } }];
  }
}
