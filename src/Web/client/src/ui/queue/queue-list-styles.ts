import { css } from 'lit';

export const queueListStyles = css`
  li {
    padding-inline: var(--space-1);
    column-gap: var(--space-1);
    transition: transform var(--fast) var(--ease);
  }

  .grip {
    grid-row: 1 / 3;
    z-index: 1;
    color: var(--word-dim);
    cursor: grab;
    touch-action: none;
  }

  .more {
    color: var(--word-dim);
  }

  .more svg {
    width: var(--space-5);
  }

  .heard .title,
  .heard .from {
    color: var(--word-dim);
  }

  .held {
    z-index: 2;
    transition: none;
  }

  .held::before {
    background: var(--hover);
    box-shadow: var(--lift);
  }

  .held .grip {
    cursor: grabbing;
  }
`;
