/** Where the fuses begin: 32 characters that stand nowhere else in Electron's executable. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Version 1 of the wire, then how many fuses, then each as the digit it has before it is flipped. */
const fuses = '101100011';

/**
 * The smallest program for Linux on x64 that ends with exit code 0, and Electron's fuses behind it,
 * nine since Electron 41: https://github.com/electron/electron/blob/main/build/fuses/fuses.json5
 *
 * The layout is that of https://refspecs.linuxfoundation.org/elf/elf.pdf, for 64 bits.
 */
export function standInElf(): Uint8Array {
  const headers = 64 + 56;
  const address = 0x400000n;
  // mov eax, 60 (exit); xor edi, edi; syscall
  const code = [0xb8, 60, 0, 0, 0, 0x31, 0xff, 0x0f, 0x05];
  const wire = Buffer.concat([
    Buffer.from(sentinel),
    Buffer.from([1, fuses.length]),
    Buffer.from(fuses),
  ]);
  const size = headers + code.length + wire.length;

  const header = Buffer.alloc(headers);
  header.write('\x7fELF\x02\x01\x01', 'latin1');
  header.writeUInt16LE(2, 16); // an executable
  header.writeUInt16LE(62, 18); // for x86-64
  header.writeUInt32LE(1, 20);
  header.writeBigUInt64LE(address + BigInt(headers), 24); // where it begins
  header.writeBigUInt64LE(64n, 32); // where the program header stands
  header.writeUInt16LE(64, 52);
  header.writeUInt16LE(56, 54);
  header.writeUInt16LE(1, 56);

  header.writeUInt32LE(1, 64); // one segment to load
  header.writeUInt32LE(5, 68); // to be read and run
  header.writeBigUInt64LE(address, 80);
  header.writeBigUInt64LE(address, 88);
  header.writeBigUInt64LE(BigInt(size), 96);
  header.writeBigUInt64LE(BigInt(size), 104);
  header.writeBigUInt64LE(0x1000n, 112);
  return Buffer.concat([header, Buffer.from(code), wire]);
}
