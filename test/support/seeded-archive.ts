import { openSourceArchive } from '../../host/open-source-archive.ts';
import type { OpenArchive } from '../../service/open-archive.ts';
import { makeFolder, removeFolder } from './temporary-folder.ts';

export interface SeededArchive extends OpenArchive {
  readonly folder: string;
}

/** A new library with the seeds in it, behind real workers; `close` removes it again. */
export async function openSeededArchive(): Promise<SeededArchive> {
  const folder = makeFolder();
  const opened = await openSourceArchive(folder);
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return {
    ...opened.value,
    folder,
    close: async () => {
      await opened.value.close();
      removeFolder(folder);
    },
  };
}
