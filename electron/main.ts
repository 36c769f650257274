import { homedir } from 'node:os';
import { app } from 'electron';
import { defaultLibraryFolder } from '../service/library-folder.ts';
import { openArchive } from '../service/open-archive.ts';
import { preferencesPath } from '../service/preferences-path.ts';
import { runApplication } from './application.ts';
import { bundleLayout } from './bundle-layout.ts';

runApplication({
  openArchive,
  defaultLibrary: () => defaultLibraryFolder(process.env, process.platform, homedir()),
  preferencesFile: () => preferencesPath(process.env, process.platform, homedir()),
  layout: bundleLayout(import.meta.url, app.isPackaged ? process.resourcesPath : null),
});
