import { bridgeArchiveApi } from './api/bridge-archive-api.ts';
import { desktopFileGiver } from './api/desktop-file-giver.ts';
import { Connection } from './api/connection.ts';
import { hitsFirst } from './api/hits-first.ts';
import { browserDoors, httpArchiveApi } from './api/http-archive-api.ts';
import { uploadFileGiver } from './api/upload-file-giver.ts';
import { ReadingRoom } from './features/reading-room/reading-room.ts';
import { preferencesOfPage } from './preferences/preferences-of-page.ts';
import { PreferencesStore } from './preferences/preferences-store.ts';
import { showPreferences } from './preferences/show-preferences.ts';

// The browser host's one-time token has done its work: keep it out of bookmarks and of the history.
if (location.search !== '')
  history.replaceState(history.state, '', location.pathname + location.hash);

const connection = new Connection();
const archive = hitsFirst(
  window.khizana === undefined
    ? httpArchiveApi(browserDoors, connection)
    : bridgeArchiveApi(window.khizana),
);
const preferences = new PreferencesStore(archive, preferencesOfPage());
await showPreferences(preferences);

const room = new ReadingRoom();
room.fileGiver =
  window.khizana === undefined ? uploadFileGiver() : desktopFileGiver(window.khizana);
room.desktop = window.khizana;
room.archive = archive;
room.preferences = preferences;
room.connection = connection;
document.body.append(room);
window.khizana?.onCommand((command) => {
  room.run(command);
});
await room.updateComplete;
window.khizana?.ready();
