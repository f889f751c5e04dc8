import { css } from 'lit';

/** What all components share: box model, buttons, focus. */
export const shared = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  button,
  input {
    font: inherit;
    color: inherit;
  }

  button {
    min-width: var(--target);
    min-height: var(--target);
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }

  .icon {
    display: inline-grid;
    place-items: center;
    border-radius: var(--round);
    color: var(--word-soft);
    transition:
      color var(--fast) var(--ease),
      transform var(--fast) var(--ease);
  }

  .icon:hover:not(:disabled) {
    color: var(--word);
  }

  .icon:active:not(:disabled) {
    transform: scale(0.92);
  }

  .icon.on,
  .icon[aria-pressed='true'] {
    color: var(--star);
  }

  button:disabled {
    color: var(--edge);
    cursor: default;
  }

  :focus-visible {
    outline: var(--ring) solid var(--star);
    outline-offset: var(--ring);
  }

  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
