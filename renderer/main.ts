import { bridgeArchiveApi } from './api/bridge-archive-api.ts';
import { httpArchiveApi } from './api/http-archive-api.ts';
import { ReadingRoom } from './features/reading-room/reading-room.ts';
import { applyTheme, rememberedTheme } from './features/theme/theme.ts';

applyTheme(rememberedTheme());

const room = new ReadingRoom();
room.archive = window.khizana === undefined ? httpArchiveApi() : bridgeArchiveApi(window.khizana);
document.body.append(room);
