import { css, html, nothing, type TemplateResult } from 'lit';
import { type Covered, coverAddress } from '../../library/cover';

/** A picture that could not be had leaves the place to what lies below it. */
const hide = (event: Event) => {
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.hidden = true;
};

/** A small cover over its placeholder, the first letter of a name. It says nothing to screen readers: the name is beside it. */
export function cover(covered: Covered, name: string): TemplateResult {
  const address = coverAddress(covered, 'small');
  return html`
    <span class="cover" aria-hidden="true">
      ${initialOf(name)} ${address ? html`<img src=${address} alt="" loading="lazy" decoding="async" @error=${hide} />` : nothing}
    </span>
  `;
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The first letter of a name as readers see it, which may be made of several characters. */
export function initialOf(name: string): string {
  for (const { segment } of letters.segment(name.replace(/^[\s\p{P}\p{C}]+/u, ''))) return segment.toLocaleUpperCase();
  return '♪';
}

export const coverStyles = css`
  .cover {
    position: relative;
    display: grid;
    place-items: center;
    width: var(--cover);
    aspect-ratio: 1;
    overflow: hidden;
    border-radius: var(--radius-small);
    background: linear-gradient(150deg, var(--hover), var(--edge));
    color: var(--word-dim);
    font-size: calc(var(--cover) * 0.42);
    font-weight: 700;
    line-height: 1;
    user-select: none;
  }

  .cover img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
`;
