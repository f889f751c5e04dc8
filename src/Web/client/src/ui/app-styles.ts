import { css } from 'lit';

export const appStyles = css`
  :host {
    display: block;
    height: 100dvh;
  }

  .page {
    position: relative;
    display: grid;
    grid-template:
      'library words queue' minmax(0, 1fr)
      'transport transport transport' auto / var(--library) minmax(0, 1fr) auto;
    height: 100%;
    overflow: hidden;
  }

  aside {
    display: grid;
    min-height: 0;
  }

  .library {
    grid-area: library;
    border-inline-end: var(--line-width) solid var(--edge);
  }

  .queue {
    grid-area: queue;
    display: none;
    width: var(--queue);
    border-inline-start: var(--line-width) solid var(--edge);
  }

  .with-queue .queue {
    display: grid;
  }

  main {
    position: relative;
    grid-area: words;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-height: 0;
    background: radial-gradient(120% 90% at 70% 0%, var(--glow), var(--ground) 70%);
  }

  byeol-transport {
    grid-area: transport;
    z-index: 1;
  }

  byeol-status {
    grid-area: words;
    z-index: 5;
    align-self: start;
    min-width: 0;
    margin: var(--space-4);
  }

  byeol-keys {
    position: absolute;
    inset: auto var(--space-4) var(--space-4) auto;
    max-width: var(--panel);
  }

  .shade {
    display: none;
  }

  .words-only {
    grid-template-columns: 0 minmax(0, 1fr) 0;
    --words: var(--type-words-full);
  }

  .words-only .library {
    visibility: hidden;
  }

  .words-only .queue {
    display: none;
  }

  /* Two panes leave the words too little: the queue lies over the library. */
  @media (max-width: 1100px) {
    .page {
      grid-template:
        'library words' minmax(0, 1fr)
        'transport transport' auto / var(--library) minmax(0, 1fr);
    }

    .words-only {
      grid-template-columns: 0 minmax(0, 1fr);
    }

    .queue {
      grid-area: library;
      z-index: 1;
      width: auto;
      border-inline: 0 var(--line-width);
      border-inline-end: var(--line-width) solid var(--edge);
    }
  }

  @media (max-width: 800px) {
    .page,
    .words-only {
      grid-template: 'words' minmax(0, 1fr) 'transport' auto / minmax(0, 1fr);
    }

    .library,
    .queue {
      grid-area: words;
      z-index: 3;
      display: grid;
      margin-top: var(--space-6);
      overflow: hidden;
      border: 0;
      border-radius: var(--radius-large) var(--radius-large) 0 0;
      transform: translateY(100%);
      visibility: hidden;
      transition:
        transform var(--medium) var(--ease),
        visibility var(--medium);
    }

    byeol-status {
      align-self: end;
    }

    /* Always there: sheets come from behind it. */
    byeol-transport {
      z-index: 4;
    }

    .sheet .library,
    .with-queue .queue {
      transform: none;
      visibility: visible;
    }

    .shade {
      position: absolute;
      inset: 0;
      z-index: 2;
      display: block;
      background: var(--shade);
      opacity: 0;
      pointer-events: none;
      transition: opacity var(--medium) var(--ease);
    }

    .sheet .shade,
    .with-queue .shade {
      opacity: 1;
      pointer-events: auto;
    }
  }
`;
