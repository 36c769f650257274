import {
  app,
  BrowserWindow,
  clipboard,
  Menu,
  type ContextMenuParams,
  type WebContents,
} from 'electron';
import { articleOfView, formatLink } from '../contract/link.ts';
import { pageItem, separator, type Items } from './menu-item.ts';
import { menuWords, type MenuWords } from './menu-words.ts';
import { isOurPage } from './page-protocol.ts';
import { spokenLanguage } from './spoken-language.ts';

/**
 * Gives every page the menu of the second mouse button, for what lies under it.
 *
 * @param libraryOf by which digits the library of a page is known
 */
export function offerContextMenus(libraryOf: (contents: WebContents) => string | null): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('context-menu', (_click, params) => {
      const run = (command: string): void => {
        contents.send('command', command);
      };
      const link = articleLinkOf(params.linkURL, () => libraryOf(contents));
      const items = contextItems({ ...params, link }, menuWords[spokenLanguage()], run);
      const window = BrowserWindow.fromWebContents(contents);
      if (items.length === 0 || window === null) return;
      Menu.buildFromTemplate(items).popup({ window });
    });
  });
}

interface Click extends Pick<ContextMenuParams, 'editFlags' | 'isEditable' | 'selectionText'> {
  /** To the article under the pointer. */
  readonly link: string | null;
}

function contextItems(click: Click, words: MenuWords, run: (command: string) => void): Items {
  if (click.isEditable) return editingItems(click, words);
  const page = { actions: { run }, mac: false };
  const { link } = click;
  const onLink: Items =
    link === null
      ? []
      : [
          {
            label: words.copyLink,
            click: () => {
              void clipboard.writeText(link);
            },
          },
        ];
  const onSelection: Items =
    click.selectionText.trim() === ''
      ? []
      : [
          { label: words.copy, role: 'copy' },
          pageItem(page, 'copy-quotation', words.copyQuotation),
        ];
  const both = onLink.length > 0 && onSelection.length > 0;
  return [...onSelection, ...(both ? [separator] : []), ...onLink];
}

function editingItems({ editFlags }: Click, words: MenuWords): Items {
  const { canUndo, canRedo, canCut, canCopy, canPaste, canSelectAll } = editFlags;
  return [
    { label: words.undo, role: 'undo', enabled: canUndo },
    { label: words.redo, role: 'redo', enabled: canRedo },
    separator,
    { label: words.cut, role: 'cut', enabled: canCut },
    { label: words.copy, role: 'copy', enabled: canCopy },
    { label: words.paste, role: 'paste', enabled: canPaste },
    separator,
    { label: words.selectAll, role: 'selectAll', enabled: canSelectAll },
  ];
}

/** A link within the page as it is cited elsewhere: `khizana://article/7`; `null` for one to no article. */
function articleLinkOf(url: string, library: () => string | null): string | null {
  if (!isOurPage(url)) return null;
  const article = articleOfView(new URL(url).hash.slice(1));
  return article === null ? null : formatLink({ view: `article=${article}`, library: library() });
}
