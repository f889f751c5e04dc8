import { css, html, nothing, type TemplateResult } from 'lit';
import type { TrackSnapshot } from '../hub/contract';
import { coverAddress } from '../library/cover';

const hide = (event: Event) => {
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.hidden = true;
};

/** What stands in the place of the words where there are none: the cover, as large as it goes, and why. */
export function wordless(why: string, track: TrackSnapshot | null): TemplateResult {
  const address = track && coverAddress({ trackId: track.id, version: track.cover }, 'large');
  return html`
    <div class="instead">
      ${address ? html`<img src=${address} alt="" decoding="async" @error=${hide} />` : nothing}
      <p>${why}</p>
    </div>
  `;
}

export const wordlessStyles = css`
  .instead {
    display: grid;
    grid-template-rows: minmax(0, max-content) auto;
    place-content: center;
    place-items: center;
    gap: var(--space-6);
    height: 100%;
    padding: var(--space-8);
    color: var(--word-dim);
    font-size: var(--type-title);
    font-weight: 600;
    text-align: center;
  }

  .instead img {
    width: min(100%, var(--cover-full));
    max-height: 100%;
    aspect-ratio: 1;
    border-radius: var(--radius-large);
    box-shadow: var(--lift);
    object-fit: cover;
  }

  .instead p {
    margin: 0;
    font-size: var(--type-large);
  }

  .instead p:only-child {
    font-size: inherit;
  }
`;
