#!/usr/bin/env node
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

// electron-builder fetches 7-Zip to make a `.tar.gz`, and asks it for nothing but `a -mx=9 OUT.tar.gz IN.tar`.
// Node can do that by itself, where nothing can be fetched.
const [output = '', input = ''] = process.argv.slice(-2);
if (!output.endsWith('.tar.gz')) {
  throw new Error(`${output}: only .tar.gz can be made without 7-Zip (ELECTRON_BUILDER_7ZIP_PATH)`);
}
await pipeline(createReadStream(input), createGzip({ level: 9 }), createWriteStream(output));
