import { css } from 'lit';

/** Rows of a list: a picture or a number, two lines of text, and what can be done. The first button or link is as large as its row. */
export const rowStyles = css`
  :host {
    display: block;
  }

  ul {
    position: relative;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    position: absolute;
    inset: 0 auto auto 0;
    height: var(--row);
    padding-inline: var(--space-4) var(--space-2);
    isolation: isolate;
    contain: layout paint style;
    display: grid;
    grid-template: 1fr 1fr / auto 1fr auto auto;
    column-gap: var(--space-3);
    align-items: center;
  }

  li::before {
    content: '';
    position: absolute;
    inset: var(--ring) var(--space-2);
    z-index: -1;
    border-radius: var(--radius);
    transition: background-color var(--fast) var(--ease);
  }

  li:hover::before,
  li[aria-current]::before {
    background: var(--hover);
  }

  li > .cover,
  .number,
  .more,
  .length {
    grid-row: 1 / 3;
  }

  .number {
    min-width: var(--number);
    color: var(--word-dim);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .title,
  .from {
    grid-column: 2;
    min-width: 0;
    overflow: hidden;
    /* Also what is written from right to left: the eye runs down one edge. */
    text-align: left;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .title {
    min-height: 0;
    align-self: end;
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }

  .title.alone {
    grid-row: 1 / 3;
    align-self: center;
  }

  .title::after {
    content: '';
    position: absolute;
    inset: var(--ring) var(--space-2);
    border-radius: var(--radius);
  }

  .title:focus-visible {
    outline: none;
  }

  .title:focus-visible::after {
    outline: var(--ring) solid var(--star);
    outline-offset: calc(-1 * var(--ring));
  }

  li[aria-current] .title {
    color: var(--star);
  }

  .from {
    grid-row: 2;
    align-self: start;
    color: var(--word-soft);
    font-size: var(--type-small);
  }

  .length {
    grid-column: 3;
    color: var(--word-dim);
    font-size: var(--type-small);
    font-variant-numeric: tabular-nums;
  }

  .more {
    grid-column: 4;
    z-index: 1;
  }

  .bone {
    grid-area: 1 / 2 / 3;
    height: var(--space-4);
    width: 60%;
    border-radius: var(--round);
    background: var(--hover);
  }
`;
