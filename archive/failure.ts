/** What can go wrong with an archive through no fault of the program. */
export type ArchiveFailure =
  | { readonly kind: 'article-not-found'; readonly id: number }
  | { readonly kind: 'library-unreadable'; readonly path: string; readonly cause: string }
  /** The library was written by a newer Khizana: it is left alone. */
  | {
      readonly kind: 'library-newer';
      readonly path: string;
      readonly found: number;
      readonly known: number;
    }
  | { readonly kind: 'path-unreadable'; readonly path: string; readonly cause: string };
