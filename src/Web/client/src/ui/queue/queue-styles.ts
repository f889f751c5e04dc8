import { css } from 'lit';

export const queueStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    background: var(--raised);
  }

  header {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    padding: var(--space-4) var(--space-2) var(--space-2) var(--space-4);
  }

  h2,
  p {
    margin: 0;
  }

  h2 {
    font-size: var(--type-large);
  }

  header p {
    flex: 1;
    color: var(--word-dim);
    font-size: var(--type-small);
    font-variant-numeric: tabular-nums;
  }

  /* Where there is room the transport has these. */
  .order {
    display: none;
    padding: 0 var(--space-2) var(--space-2);
  }

  .clear {
    padding-inline: var(--space-3);
    border-radius: var(--round);
    color: var(--word-soft);
    font-weight: 600;
  }

  .clear:hover:not(:disabled) {
    background: var(--hover);
    color: var(--word);
  }

  .scroller {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--edge) transparent;
  }

  .empty {
    padding: var(--space-6) var(--space-4);
    color: var(--word-soft);
  }

  .empty strong {
    display: block;
    margin-bottom: var(--space-2);
    color: var(--word);
  }

  @media (max-width: 800px) {
    .order {
      display: flex;
    }
  }
`;
