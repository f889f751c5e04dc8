import { css } from 'lit';

/** Rows of a path and a reason of up to two lines. */
export const problemStyles = css`
  :host {
    display: block;
  }

  ul {
    position: relative;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    position: absolute;
    inset: 0 auto auto 0;
    height: var(--row-tall);
    padding: var(--space-2) var(--space-4);
    display: grid;
    align-content: start;
    gap: var(--space-1);
  }

  strong {
    overflow: hidden;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  span {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    color: var(--word-soft);
    font-size: var(--type-small);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .bone {
    height: var(--space-4);
    width: 60%;
    border-radius: var(--round);
    background: var(--hover);
  }
`;
