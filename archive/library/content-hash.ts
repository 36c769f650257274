import { createHash } from 'node:crypto';

/** A short name for what an article says, the same for the same article. */
export function contentHash(facts: string, anatomy: Uint8Array, text: string): string {
  const hash = createHash('sha256').update(facts).update(anatomy).update(text).digest();
  // 96 bits: among a billion articles the odds of two alike are one in 10¹¹.
  return hash.subarray(0, 12).toString('base64url');
}
