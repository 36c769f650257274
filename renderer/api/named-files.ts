/** A file that was dropped, with its path from what was dropped on. */
export interface NamedFile {
  readonly path: string;
  readonly file: File;
}

/** The files of a drop, those in folders too. What cannot be read any more is left out. */
export async function namedFiles(dropped: DataTransfer): Promise<readonly NamedFile[]> {
  // The items are gone after the first wait, so all entries are taken before.
  const items = [...dropped.items].map((item) => ({
    entry: item.webkitGetAsEntry(),
    file: item.getAsFile(),
  }));
  const files: NamedFile[] = [];
  for (const { entry, file } of items) {
    if (entry !== null) await gather(entry, entry.name, files);
    // A file that another page has made has no place in any file system.
    else if (file !== null) files.push({ path: file.name, file });
  }
  return files;
}

async function gather(entry: FileSystemEntry, path: string, files: NamedFile[]): Promise<void> {
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => {
      entry.file(resolve, () => {
        resolve(null);
      });
    });
    if (file !== null) files.push({ path, file });
  } else if (isFolder(entry)) {
    for (const inside of await entriesOf(entry))
      await gather(inside, `${path}/${inside.name}`, files);
  }
}

/** A reader gives a hundred entries at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve([]);
      });
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
