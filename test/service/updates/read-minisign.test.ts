import { createHash, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { readMinisignKey, readMinisignSignature } from '../../../service/updates/read-minisign.ts';

// The key of minisign's own releases, and what was signed with it for the tests of other implementations
// (https://github.com/jedisct1/rust-minisign-verify): the four bytes «test».
const keyText =
  'untrusted comment: minisign public key E7620F1842B4E81F\n' +
  'RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3\n';
const signatureText =
  'untrusted comment: signature from minisign secret key\n' +
  'RUQf6LRCGA9i559r3g7V1qNyJDApGip8MfqcadIgT9CuhV3EMhHoN1mGTkUidF/z7SrlQgXdy8ofjb7bNJJylDOocrCo8KLzZwo=\n' +
  'trusted comment: timestamp:1556193335\tfile:test\n' +
  'y/rUw2y8/hOUYjZU71eHp/Wo1KZ40fGy2VJEDl34XMJM+TX48Ss/17u3IvIfbVR1FkZZSNCisQbuQY+bHwhEBg==\n';

test('a published key and signature are read, and what they say holds', () => {
  const key = readMinisignKey(keyText);
  const signed = readMinisignSignature(signatureText);
  if (key === null || signed === null) throw new Error('not read');
  expect([key.id, signed.keyId, signed.algorithm, signed.trustedComment]).toEqual([
    'E7620F1842B4E81F',
    'E7620F1842B4E81F',
    'ED',
    'timestamp:1556193335\tfile:test',
  ]);
  const digest = createHash('blake2b512').update('test').digest();
  const vouched = Buffer.concat([signed.signature, Buffer.from(signed.trustedComment)]);
  expect([
    verify(null, digest, key.key, signed.signature),
    verify(null, vouched, key.key, signed.globalSignature),
  ]).toEqual([true, true]);
});

test('lines may end as Windows ends them; the last one need not end', () => {
  const plain = readMinisignSignature(signatureText);
  expect(plain).not.toBeNull();
  expect(readMinisignSignature(signatureText.replaceAll('\n', '\r\n'))).toEqual(plain);
  expect(readMinisignSignature(signatureText.trimEnd())).toEqual(plain);
});

test.each([
  ['nothing', ''],
  ['a key', keyText],
  ['cut short', signatureText.slice(0, -2)],
  ['without its comment', signatureText.split('\n').slice(0, 2).join('\n')],
  ['with a line too many', `${signatureText}more\n`],
  ['with what is no base64', signatureText.replace('RUQf', 'RUQ*f')],
  ['by another algorithm', signatureText.replace('RUQf', 'RUUf')],
])('what is no signature is none: %s', (_, text) => {
  expect(readMinisignSignature(text)).toBeNull();
});

test.each([
  ['a signature', signatureText],
  ['cut short', keyText.slice(0, -3)],
  ['a secret key', `untrusted comment: x\n${Buffer.alloc(158, 'Ed').toString('base64')}\n`],
])('what is no key is none: %s', (_, text) => {
  expect(readMinisignKey(text)).toBeNull();
});
