import { css } from 'lit';

export const transportStyles = css`
  :host {
    display: grid;
    grid-template: 'now controls tools' auto 'now seek tools' auto / minmax(0, 1fr) minmax(0, 1.6fr) minmax(max-content, 1fr);
    column-gap: var(--space-6);
    align-items: center;
    padding: var(--space-2) var(--space-6) var(--space-2) var(--space-4);
    padding-bottom: max(var(--space-2), env(safe-area-inset-bottom));
    border-top: var(--line-width) solid var(--edge);
    background: var(--raised);
  }

  byeol-now {
    grid-area: now;
    min-width: 0;
  }

  .controls {
    grid-area: controls;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-3);
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
    min-width: 0;
  }

  byeol-volume {
    margin-inline-end: var(--space-4);
  }

  .keys {
    font-weight: 700;
    font-size: var(--type-large);
  }

  .narrow {
    display: none;
  }

  @media (max-width: 1100px) {
    :host {
      column-gap: var(--space-3);
    }

    .controls {
      gap: var(--space-1);
    }

    byeol-volume {
      margin-inline-end: 0;
    }
  }

  @media (max-width: 800px) {
    :host {
      grid-template: 'now tools' auto 'seek seek' auto 'controls controls' auto / minmax(0, 1fr) auto;
      column-gap: var(--space-2);
      padding-inline: var(--space-4);
    }

    .controls {
      justify-content: space-between;
    }

    .tools {
      margin-inline-end: calc(-1 * var(--space-2));
    }

    .narrow {
      display: inline-grid;
    }

    .play {
      width: var(--target-large);
      height: var(--target-large);
    }

    /* Phones have keys for the volume, none for a keyboard, and the order of the queue is with the queue. */
    .wide {
      display: none;
    }
  }
`;
