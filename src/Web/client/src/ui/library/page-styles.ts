import { css } from 'lit';

/** The head of an album's or artist's page. */
export const pageStyles = css`
  :host {
    display: block;
    padding-bottom: var(--space-6);
  }

  header {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--space-1) var(--space-4);
    padding: var(--space-1) var(--space-4) var(--space-4);
    --cover: var(--cover-large);
  }

  header .cover {
    border-radius: var(--radius);
  }

  .words {
    align-self: center;
    display: grid;
    justify-items: start;
    min-width: 0;
  }

  h2 {
    margin: 0;
    font-size: var(--type-large);
    line-height: 1.3;
    overflow-wrap: anywhere;
    text-wrap: balance;
    max-width: 100%;
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }

  .words a {
    display: block;
    max-width: 100%;
    padding-block: var(--space-1);
    overflow: hidden;
    color: var(--star);
    text-decoration: none;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .words a:hover {
    text-decoration: underline;
  }

  .words p {
    margin: 0;
    color: var(--word-soft);
    font-size: var(--type-small);
  }

  .do {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1);
    padding-top: var(--space-2);
  }

  .pill {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
    padding-inline: var(--space-2) var(--space-4);
    margin-inline-end: var(--tight);
    border: var(--line-width) solid var(--edge);
    border-radius: var(--round);
    font-weight: 600;
    transition: background-color var(--fast) var(--ease);
  }

  .pill:hover {
    background: var(--hover);
  }

  .pill.first {
    border-color: transparent;
    background: var(--star);
    color: var(--on-star);
  }

  .back {
    display: inline-flex;
    align-items: center;
    margin-inline: var(--space-2);
    padding-inline-end: var(--space-3);
    min-height: var(--target);
    border-radius: var(--round);
    color: var(--word-soft);
    text-decoration: none;
  }

  .back:hover {
    color: var(--word);
  }

  h3 {
    margin: 0;
    padding: var(--space-4) var(--space-4) var(--space-3);
    font-size: var(--type);
    color: var(--word-soft);
  }

  .empty {
    margin: 0;
    padding: var(--space-6) var(--space-4);
    color: var(--word-soft);
  }
`;
