import { libraryOfPath } from '../service/library-marker.ts';
import { addPaths } from './add-to-archive.ts';
import { ask } from './ask.ts';
import { dialogWords } from './dialog-words.ts';
import { followLink } from './follow-link.ts';
import type { HandedOver } from './handed-over.ts';
import type { HandedViews } from './handed-views.ts';
import type { LibraryDesk } from './library-desk.ts';
import { libraryWords } from './library-words.ts';
import type { LibraryWindow } from './library-windows.ts';
import { spokenLanguage } from './spoken-language.ts';
import { bringForward } from './window.ts';

/** How many files a question names; of the others it tells the number. */
const mostNamed = 8;

/** Opens the libraries and links that were handed over, and offers to add what else there is. */
export async function receive(
  { library, paths, links }: HandedOver,
  desk: LibraryDesk,
  views: HandedViews,
): Promise<void> {
  const places = paths.map((path) => ({ path, library: libraryOfPath(path) }));
  const named = places.flatMap((place) => (place.library === null ? [] : [place.library]));
  const files = places.filter((place) => place.library === null).map(({ path }) => path);
  const libraries = new Set([...(library === null ? [] : [library]), ...named]);
  for (const folder of libraries) await desk.show(folder);
  for (const link of links) await followLink(link, desk, views);
  if (libraries.size > 0 && desk.windows.front === null) return;
  const front = desk.windows.front ?? (await desk.showLatest());
  if (front === null) return;
  bringForward(front.window);
  if (files.length > 0) await offerToAdd(files, front, desk.nameOf(front.library.folder));
}

/** Nothing that was handed over is read without the reader's yes. */
async function offerToAdd(
  paths: readonly string[],
  { window, library }: LibraryWindow,
  name: string,
): Promise<void> {
  const words = { ...dialogWords[spokenLanguage()], ...libraryWords[spokenLanguage()] };
  const others = paths.length - mostNamed;
  const pressed = await ask(window, {
    type: 'question',
    title: words.app,
    message: words.offer(name),
    detail: [
      ...paths.slice(0, mostNamed),
      ...(others > 0 ? [words.more(others)] : []),
      '',
      words.offerDetail,
    ].join('\n'),
    buttons: [words.add, words.cancel],
    defaultId: 0,
    cancelId: 1,
  });
  if (pressed === 0) await addPaths(window, library.api, paths);
}
