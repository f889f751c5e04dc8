import { css } from 'lit';

export const transportStyles = css`
  :host {
    display: grid;
    grid-template: 'now controls tools' auto 'now seek tools' auto / minmax(7rem, 1fr) minmax(0, 2fr) minmax(max-content, 1fr);
    column-gap: var(--space-6);
    align-items: center;
    padding: var(--space-2) var(--space-6);
    padding-bottom: max(var(--space-2), env(safe-area-inset-bottom));
    border-top: var(--line-width) solid var(--edge);
    background: var(--raised);
  }

  .now {
    grid-area: now;
    display: grid;
    min-width: 0;
  }

  .now > * {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .now strong {
    font-size: var(--type-large);
  }

  .now span {
    color: var(--word-soft);
    font-size: var(--type-small);
  }

  .controls {
    grid-area: controls;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-4);
  }

  .play {
    display: grid;
    place-items: center;
    width: var(--target);
    height: var(--target);
    border-radius: var(--round);
    background: var(--star);
    color: var(--on-star);
    transition: transform var(--fast) var(--ease);
  }

  .play:active:not(:disabled) {
    transform: scale(0.94);
  }

  .play:disabled {
    background: var(--edge);
    color: var(--word-dim);
  }

  byeol-seek-bar {
    grid-area: seek;
    margin-top: calc(-1 * var(--space-2));
  }

  .tools {
    grid-area: tools;
    display: flex;
    align-items: center;
    justify-content: end;
  }

  byeol-volume {
    margin-inline-end: var(--space-2);
  }

  .keys {
    font-weight: 700;
    font-size: var(--type-large);
  }

  .library {
    display: none;
  }

  @media (max-width: 800px) {
    :host {
      grid-template: 'now tools' auto 'seek seek' auto 'controls controls' auto / minmax(0, 1fr) auto;
      column-gap: var(--space-2);
      padding-inline: var(--space-4);
    }

    .library {
      display: inline-grid;
    }

    .play {
      width: var(--target-large);
      height: var(--target-large);
    }

    /* Phones have keys for the one, and none for the other. */
    byeol-volume,
    .keys {
      display: none;
    }
  }
`;
