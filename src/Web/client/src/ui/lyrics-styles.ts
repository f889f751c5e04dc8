import { css } from 'lit';

export const lyricsStyles = css`
  :host {
    position: relative;
    display: block;
    min-height: 0;
    overflow: hidden;
  }

  .scroller {
    height: 100%;
    overflow-y: auto;
    overflow-anchor: none;
    scrollbar-width: none;
    mask-image: linear-gradient(transparent, #000 12%, #000 82%, transparent);
  }

  ul {
    position: relative;
    max-width: 62rem;
    margin: 0 auto;
    /* Room for the first and the last line to stand at a third of the height. */
    padding: 33vh var(--space-8) 66vh;
    list-style: none;
  }

  li button {
    display: block;
    width: 100%;
    padding: var(--space-2) var(--space-3);
    border-radius: var(--radius);
    color: var(--word-soft);
    font-size: var(--words, var(--type-words));
    font-weight: 700;
    line-height: 1.25;
    text-align: start;
    text-wrap: balance;
    overflow-wrap: anywhere;
    word-break: keep-all;
    transform-origin: left center;
    transform: scale(0.94);
    transition:
      transform var(--slow) var(--ease),
      color var(--medium) var(--ease);
  }

  li[dir='rtl'] button {
    transform-origin: right center;
  }

  li button:hover {
    color: var(--word);
  }

  li.sung button {
    color: var(--word-sung);
  }

  li[aria-current] button {
    color: var(--star);
    transform: none;
  }

  .follow {
    position: absolute;
    inset-block-end: var(--space-6);
    inset-inline-start: 50%;
    transform: translateX(-50%);
    padding-inline: var(--space-6);
    border-radius: var(--round);
    background: var(--star);
    color: var(--on-star);
    font-weight: 600;
  }

  .skeleton {
    display: grid;
    gap: var(--space-6);
    max-width: 62rem;
    margin: 33vh auto 0;
    padding-inline: var(--space-12);
  }

  .skeleton span {
    height: 1em;
    width: 60%;
    border-radius: var(--round);
    background: var(--hover);
    font-size: var(--type-words);
  }

  .skeleton span:nth-child(even) {
    width: 42%;
  }

  @media (max-width: 800px) {
    ul {
      padding-inline: var(--space-3);
    }
  }
`;
