import { css } from 'lit';

export const menuStyles = css`
  :host {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    min-width: var(--menu);
    max-width: calc(100vw - 2 * var(--space-2));
    max-height: calc(100dvh - 2 * var(--space-2));
    margin: 0;
    padding: var(--space-2);
    overflow-y: auto;
    border: var(--line-width) solid var(--edge);
    border-radius: var(--radius-large);
    background: var(--raised);
    color: var(--word);
    box-shadow: var(--lift);
  }

  [role='group'] + [role='group'] {
    margin-top: var(--space-2);
    padding-top: var(--space-2);
    border-top: var(--line-width) solid var(--edge);
  }

  h2 {
    margin: 0;
    padding: var(--space-1) var(--space-3);
    color: var(--word-dim);
    font-size: var(--type-small);
    font-weight: 600;
  }

  button {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    column-gap: var(--space-4);
    width: 100%;
    padding: var(--space-1) var(--space-3);
    border-radius: var(--radius);
    text-align: start;
  }

  button:hover,
  button:focus {
    background: var(--hover);
  }

  button:focus-visible {
    outline-offset: calc(-1 * var(--ring));
  }

  button[aria-checked='true'] {
    color: var(--star);
  }

  span {
    grid-column: 1;
  }

  small {
    grid-column: 1;
    color: var(--word-soft);
    font-size: var(--type-small);
  }

  svg {
    grid-area: 1 / 2 / 3;
  }
`;
