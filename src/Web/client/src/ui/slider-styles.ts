import { css } from 'lit';

/**
 * A native range input, invisible over a bar that is drawn with transforms: keyboard, touch and screen readers get the real
 * thing. `--value` is the share from 0 to 1.
 */
export const sliderStyles = css`
  .slider {
    position: relative;
    display: grid;
    align-items: center;
    height: var(--target);
    min-width: 0;
  }

  .rail {
    position: relative;
    height: var(--bar);
    overflow: hidden;
    border-radius: var(--round);
    background: var(--edge);
  }

  .rail > div {
    position: absolute;
    inset: 0;
    transform-origin: left;
  }

  .buffered {
    background: var(--word-dim);
    opacity: 0.55;
    transform: translateX(calc(var(--start) * 100%)) scaleX(var(--share));
  }

  .value {
    background: var(--star);
    transform: scaleX(var(--value));
  }

  /* As wide as the rail, so that its shift in percent is one along the rail. */
  .thumb {
    position: absolute;
    inset-inline: 0;
    height: var(--thumb);
    transform: translateX(calc(var(--value) * 100%));
    pointer-events: none;
  }

  .thumb::before {
    content: '';
    display: block;
    width: var(--thumb);
    height: 100%;
    margin-inline-start: calc(var(--thumb) / -2);
    border-radius: var(--round);
    background: var(--star);
    transition: transform var(--fast) var(--ease);
  }

  .slider:hover .thumb::before,
  .slider:has(:focus-visible) .thumb::before {
    transform: scale(1.25);
  }

  .slider:has(:focus-visible) {
    outline: var(--ring) solid var(--star);
    border-radius: var(--radius);
  }

  .slider:has(:disabled) .thumb {
    visibility: hidden;
  }

  input[type='range'] {
    position: absolute;
    inset: 0 calc(var(--thumb) / -2);
    width: calc(100% + var(--thumb));
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  input:disabled {
    cursor: default;
  }
`;
