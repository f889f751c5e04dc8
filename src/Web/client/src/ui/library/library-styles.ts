import { css } from 'lit';

export const libraryStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    background: var(--raised);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) 0;
    padding: var(--space-4) var(--space-4) var(--space-3);
  }

  header .icon {
    margin-inline-end: calc(-1 * var(--space-2));
  }

  h1 {
    flex: 1;
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
    flex-basis: 100%;
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
    padding: var(--space-6) var(--space-4) var(--space-4);
    color: var(--word-soft);
    overflow-wrap: anywhere;
  }

  .empty strong {
    display: block;
    margin-bottom: var(--space-2);
    color: var(--word);
  }

  .elsewhere {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    margin: 0;
    padding-inline: var(--space-4);
  }

  .pill {
    padding-inline: var(--space-4);
    border: var(--line-width) solid var(--edge);
    border-radius: var(--round);
    font-weight: 600;
  }

  .pill:hover {
    background: var(--hover);
  }

  code {
    color: var(--star);
    white-space: nowrap;
  }

  @media (max-width: 800px) {
    header .close {
      display: inline-grid;
      margin-inline-start: var(--space-2);
    }
  }
`;
