import { css } from 'lit';

export const articleViewStyles = css`
  :host {
    display: block;
    font: var(--article-size) / var(--article-leading) var(--article-font);
    overflow-wrap: anywhere;
  }

  p,
  h2,
  h3 {
    margin: 0;
  }

  .meta {
    display: flex;
    flex-flow: row wrap;
    gap: 0 0.625rem;
    margin-block-end: 0.75rem;
    color: var(--quiet);
    font: 400 var(--size-ui) / 1.6 var(--ui-face);
  }

  .meta > * + *::before {
    /* What follows the stroke is what is read aloud: nothing. */
    content: '·' / '';
    margin-inline-end: 0.625rem;
    color: var(--quiet);
    font-weight: 400;
  }

  .vanished {
    margin-block-end: 0.75rem;
    padding-inline-start: 0.75rem;
    color: var(--quiet);
    border-inline-start: 3px solid var(--alarm);
    font: 400 var(--size-ui) / 1.6 var(--ui-face);
  }

  .source {
    color: var(--accent);
    font-weight: 600;
  }

  .title {
    /* Head and crossheads grow and shrink with the text that the reader has chosen. */
    font-size: calc(var(--article-size) * 1.7);
    font-weight: 700;
    line-height: 1.45;
    text-wrap: pretty;
  }

  .title.long {
    font-size: calc(var(--article-size) * 1.1);
    line-height: 1.6;
  }

  .standfirst {
    margin-block-start: 0.875rem;
    color: var(--quiet);
    font-size: calc(var(--article-size) * 1.1);
    line-height: 1.7;
    text-wrap: pretty;
  }

  .byline {
    margin-block-start: 1rem;
    font: 500 var(--size-ui) / 1.6 var(--ui-face);
  }

  .head {
    padding-block-end: 1.5rem;
    margin-block-end: 1.75rem;
    border-block-end: 1px solid var(--rule);
  }

  /* A title and nothing more: the note on its origin draws the line. */
  .head:has(+ .origin) {
    border: 0;
    margin: 0;
    padding: 0;
  }

  .title,
  .standfirst,
  .caption,
  .crosshead,
  .paragraph {
    white-space: pre-line;
  }

  .paragraph {
    text-align: var(--article-justify);
  }

  .paragraph + .paragraph {
    margin-block-start: 1.1em;
  }

  .dateline {
    font-family: var(--ui-face);
    font-size: 0.8em;
    font-weight: 600;
  }

  .dash {
    color: var(--quiet);
  }

  .caption {
    margin-block: 0 1.75rem;
    padding-inline-start: 0.875rem;
    border-inline-start: 2px solid var(--rule);
    color: var(--quiet);
    font: 400 var(--size-ui) / 1.7 var(--ui-face);
  }

  .paragraph + .caption {
    margin-block-start: 1.75rem;
  }

  .crosshead {
    margin-block: 1.75em 0.5em;
    font-size: calc(var(--article-size) * 1.1);
    font-weight: 700;
    line-height: 1.5;
  }

  .crosshead:first-child {
    margin-block-start: 0;
  }

  .related {
    margin-block-start: 3.5rem;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--ink);
  }

  .related h3 {
    margin-block-end: 0.25rem;
    color: var(--quiet);
    font: 500 var(--size-small) / 1.6 var(--ui-face);
  }

  .related ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .related li {
    border-block-end: 1px solid var(--rule);
  }

  .related li:last-child {
    border: 0;
  }

  .related .headline {
    display: block;
    padding-block: 0.5rem;
    color: var(--ink);
    font-size: var(--size-hit);
    line-height: 1.7;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-decoration: none;
  }

  /* What the archive holds is ink and underlined; what it does not is quiet. */
  .related a.held {
    text-decoration: underline;
    text-decoration-color: var(--edge);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.35em;
  }

  .related li:has(> .of) {
    display: flex;
    gap: 0.5rem;
    align-items: start;
    justify-content: space-between;
  }

  .related span.headline {
    color: var(--quiet);
  }

  .related a.search {
    display: inline-grid;
    place-items: center;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    margin-block: 0.25rem;
    margin-inline-end: -0.5rem;
    color: var(--quiet);
    border-radius: var(--radius);
  }

  .related a.search:hover {
    color: var(--accent);
    background: var(--wash);
  }

  .related .headline:is(a):hover {
    color: var(--accent);
  }

  .origin {
    margin-block-start: 3rem;
    padding-block-start: 0.875rem;
    border-block-start: 1px solid var(--rule);
    color: var(--quiet);
    font: 400 var(--size-small) / 1.8 var(--ui-face);
  }

  .origin > * + *::before {
    content: ' · ' / '';
  }

  .citation {
    display: none;
  }

  @media print {
    :host {
      --article-size: 12pt;
      --article-leading: 1.7;
    }

    .related .of,
    .vanished {
      display: none;
    }

    .related .headline,
    .related span.headline {
      padding-block: 0.125rem;
      color: var(--ink);
      text-decoration: none;
    }

    .citation {
      display: block;
      margin-block-start: 0.5rem;
      font: 400 var(--size-small) / 1.8 var(--ui-face);
      break-inside: avoid;
    }

    .related li,
    .origin {
      break-inside: avoid;
    }

    .title,
    .crosshead,
    .related h3 {
      break-after: avoid;
    }
  }
`;
