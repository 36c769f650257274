import { fileURLToPath } from 'node:url';
import { startBrowserHost } from '../../host/browser-host.ts';
import { openAddress } from '../support/http-caller.ts';
import { describeContract } from './contract-suite.ts';

const pageFolder = fileURLToPath(new URL('../../dist/renderer', import.meta.url));

describeContract('HTTP', async (archive) => {
  const host = await startBrowserHost(archive, pageFolder, archive.folder, 0);
  const { api } = await openAddress(host.address);
  return { api, disconnect: host.close };
});
