import { css } from 'lit';

export const libraryStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    background: var(--raised);
  }

  header {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: var(--space-2);
    padding: var(--space-4) var(--space-4) var(--space-3);
  }

  h1 {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-height: var(--target);
    margin: 0;
    font-size: var(--type-large);
    font-weight: 700;
  }

  h1 svg {
    color: var(--star);
  }

  .close {
    display: none;
  }

  label {
    grid-column: 1 / -1;
    position: relative;
    display: block;
    color: var(--word-dim);
  }

  label svg {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--space-3);
    height: 100%;
    pointer-events: none;
  }

  input {
    width: 100%;
    height: var(--target);
    padding-inline: var(--space-12) var(--space-3);
    border: var(--line-width) solid var(--edge);
    border-radius: var(--round);
    background: var(--ground);
    color: var(--word);
    appearance: none;
  }

  input::placeholder {
    color: var(--word-dim);
    opacity: 1;
  }

  .scroller {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--edge) transparent;
  }

  ul {
    position: relative;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    position: absolute;
    inset: 0 0 auto;
    height: var(--row);
    padding: var(--space-2) var(--space-5);
    isolation: isolate;
    display: grid;
    grid-template: 1fr 1fr / 1fr auto;
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

  li:hover::before {
    background: var(--hover);
  }

  li button,
  .from {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* The button is its title; its touch area is the row. */
  li button {
    min-height: 0;
    align-self: end;
    text-align: start;
    font-weight: 600;
  }

  li button::after {
    content: '';
    position: absolute;
    inset: var(--ring) var(--space-2);
    border-radius: var(--radius);
  }

  li button:focus-visible {
    outline: none;
  }

  li button:focus-visible::after {
    outline: var(--ring) solid var(--star);
    outline-offset: calc(-1 * var(--ring));
  }

  .from {
    grid-row: 2;
    align-self: start;
    color: var(--word-soft);
    font-size: var(--type-small);
  }

  .length {
    grid-area: 1 / 2 / 3;
    color: var(--word-dim);
    font-size: var(--type-small);
    font-variant-numeric: tabular-nums;
  }

  li[aria-current] button {
    color: var(--star);
  }

  li[aria-current]::before {
    background: var(--hover);
  }

  .skeleton {
    display: grid;
    align-items: center;
    height: var(--row);
    padding-inline: var(--space-5);
  }

  .bone {
    height: var(--space-4);
    width: 60%;
    border-radius: var(--round);
    background: var(--hover);
  }

  .empty {
    margin: 0;
    padding: var(--space-6) var(--space-4);
    color: var(--word-soft);
  }

  .empty strong {
    display: block;
    margin-bottom: var(--space-2);
    color: var(--word);
  }

  code {
    color: var(--star);
    white-space: nowrap;
  }

  @media (max-width: 800px) {
    .close {
      display: inline-grid;
    }
  }
`;
