import { css } from 'lit';

/** Half of the gap between cards is around each of them: 8 px, and 72 px of words, as in album-grid.ts. */
export const albumListStyles = css`
  :host {
    display: block;
    margin-inline: var(--space-2);
    --cover: 100%;
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
    display: grid;
    grid-template-columns: 1fr auto;
    padding-inline: var(--space-2);
    contain: layout style;
  }

  .cover {
    grid-column: 1 / -1;
    margin-bottom: var(--space-2);
    border-radius: var(--radius);
    font-size: var(--type-words);
    transition: filter var(--fast) var(--ease);
  }

  li:hover .cover {
    filter: brightness(1.12);
  }

  .title,
  .from {
    overflow: hidden;
    text-align: left;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .title {
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }

  /* The card is the link; the button lies above it. */
  .title::after {
    content: '';
    position: absolute;
    inset: 0 var(--space-2);
    border-radius: var(--radius);
  }

  .title:focus-visible {
    outline: none;
  }

  .title:focus-visible::after {
    outline: var(--ring) solid var(--star);
    outline-offset: var(--ring);
  }

  .from {
    grid-column: 1;
    color: var(--word-soft);
    font-size: var(--type-small);
  }

  .more {
    z-index: 1;
    grid-area: 2 / 2 / 4;
    margin-inline-end: calc(-1 * var(--space-2));
  }

  .bone {
    grid-column: 1 / -1;
    aspect-ratio: 1;
    border-radius: var(--radius);
    background: var(--hover);
  }
`;
