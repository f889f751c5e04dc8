import { css } from 'lit';

export const appStyles = css`
  :host {
    display: block;
    height: 100dvh;
  }

  .page {
    position: relative;
    display: grid;
    grid-template: 'library words' minmax(0, 1fr) 'transport transport' auto / var(--library) minmax(0, 1fr);
    height: 100%;
    overflow: hidden;
  }

  aside {
    grid-area: library;
    display: grid;
    min-height: 0;
    border-inline-end: var(--line-width) solid var(--edge);
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
    position: absolute;
    inset: var(--space-4) var(--space-4) auto;
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
    grid-template-columns: 0 minmax(0, 1fr);
    --words: var(--type-words-full);
  }

  .words-only aside {
    visibility: hidden;
  }

  @media (max-width: 800px) {
    .page,
    .words-only {
      grid-template: 'words' minmax(0, 1fr) 'transport' auto / minmax(0, 1fr);
    }

    aside {
      position: absolute;
      inset: var(--space-12) 0 0;
      z-index: 3;
      overflow: hidden;
      border: 0;
      border-radius: var(--radius-large) var(--radius-large) 0 0;
      transform: translateY(100%);
      visibility: hidden;
      transition:
        transform var(--medium) var(--ease),
        visibility var(--medium);
    }

    .sheet aside {
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

    .sheet .shade {
      opacity: 1;
      pointer-events: auto;
    }
  }
`;
