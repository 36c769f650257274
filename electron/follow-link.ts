import { answer } from '../contract/answer.ts';
import { articleOfView } from '../contract/link.ts';
import { readLink } from '../contract/read-link.ts';
import { ask } from './ask.ts';
import { dialogWords } from './dialog-words.ts';
import type { HandedViews } from './handed-views.ts';
import type { LibraryDesk } from './library-desk.ts';
import { libraryWords } from './library-words.ts';
import type { LibraryWindow } from './library-windows.ts';
import { spokenLanguage } from './spoken-language.ts';
import { bringForward } from './window.ts';

/** Shows what a link leads to, in its library or the one in front; tells why it leads nowhere, and the way out. */
export async function followLink(
  text: string,
  desk: LibraryDesk,
  views: HandedViews,
): Promise<void> {
  const words = libraryWords[spokenLanguage()];
  const read = readLink(text);
  if (!read.ok) {
    const detail = words.badLinkDetail(shortened(text, 200));
    const part = read.failure === null ? [] : [words.badPart(shortened(read.failure, 80))];
    await tell(desk, words.badLink, [...part, detail].join('\n\n'));
    return;
  }
  const link = read.value;
  const place =
    link.library === null
      ? (desk.windows.front ?? (await desk.showLatest()))
      : await libraryOfLink(link.library, desk);
  if (place === null) return;
  bringForward(place.window);
  const article = articleOfView(link.view);
  if (article !== null && !(await hasArticle(place, article))) {
    const name = desk.nameOf(place.library.folder);
    await tell(desk, words.noArticle(article, name), words.noArticleDetail);
    return;
  }
  if (!place.window.isDestroyed()) views.hand(place.window.webContents, link.view);
}

/** As much of a strange text as is shown, without what would turn the line around or break it. */
function shortened(text: string, length: number): string {
  const plain = text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
  return plain.length > length ? `${plain.slice(0, length)}…` : plain;
}

async function libraryOfLink(id: string, desk: LibraryDesk): Promise<LibraryWindow | null> {
  if (!desk.offered().some((library) => library.id === id)) {
    const words = libraryWords[spokenLanguage()];
    await tell(desk, words.strangeLink, words.strangeLinkDetail);
    return null;
  }
  const { front } = desk.windows;
  // Of several windows of the library the one in front.
  if (front !== null && desk.offer(front.library).id === id) return front;
  return desk.showRecent(id);
}

async function hasArticle({ library }: LibraryWindow, id: number): Promise<boolean> {
  const found = await answer(library.api, 'article', { id });
  // Whatever else is in the way the page tells, where it shows.
  return found.ok || found.failure.kind !== 'article-not-found';
}

async function tell(desk: LibraryDesk, message: string, detail: string): Promise<void> {
  const words = { ...dialogWords[spokenLanguage()], ...libraryWords[spokenLanguage()] };
  const pressed = await ask(desk.windows.front?.window ?? null, {
    type: 'info',
    title: words.app,
    message,
    detail,
    buttons: [words.ok, words.openAnother],
    cancelId: 0,
  });
  if (pressed === 1) await desk.choose();
}
