import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LibrarySnapshot } from '../../hub/contract';
import type { Scan } from '../../library/scan';
import { icons } from '../icons';
import { addressOf } from '../route';
import { styled } from '../styled';
import { shared } from '../styles';
import { Watch } from '../watch';
import { count } from './count';

/** How far the reading of the music is, while it goes on; and how many files could not be read. Nothing when all is well. */
@customElement('byeol-scan')
export class ScanLine extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        color: var(--word-soft);
        font-size: var(--type-small);
      }

      div,
      a {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-2);
        min-height: var(--target);
        padding: var(--space-2) var(--space-4);
        border-top: var(--line-width) solid var(--edge);
      }

      a {
        color: inherit;
        text-decoration: none;
      }

      a:hover {
        background: var(--hover);
        color: var(--word);
      }

      a:focus-visible {
        outline-offset: calc(-1 * var(--ring));
      }

      .rail {
        flex-basis: 100%;
        height: var(--bar);
        overflow: hidden;
        border-radius: var(--round);
        background: var(--edge);
      }

      .value {
        display: block;
        height: 100%;
        background: var(--star);
        transform-origin: left;
        transform: scaleX(var(--value));
        transition: transform var(--slow) linear;
      }
    `,
  ];

  @property({ attribute: false }) scan!: Scan;

  private readonly standing = new Watch(this, () => this.scan.state);

  protected override render(): TemplateResult {
    const standing = this.standing.value;
    if (!standing) return html``;
    const { scanning, problems } = standing;
    return html`
      ${scanning ? progress(standing) : nothing}
      ${
        problems > 0
          ? html`<a href=${addressOf({ kind: 'problems' })}>${icons.warning}${count(problems, 'file')} could not be read</a>`
          : nothing
      }
    `;
  }
}

const number = (value: number) => value.toLocaleString('en');

function progress({ seen, found }: LibrarySnapshot): TemplateResult {
  const text = found > 0 ? `Reading your music: ${number(seen)} of ${number(found)}` : 'Looking for your music…';
  return html`
    <div>
      <span>${text}</span>
      <span
        class="rail"
        role="progressbar"
        aria-label="Reading your music"
        aria-valuemin="0"
        aria-valuemax=${found || nothing}
        aria-valuenow=${found > 0 ? seen : nothing}
      >
        <span class="value" ${styled({ '--value': String(found > 0 ? Math.min(1, seen / found) : 0) })}></span>
      </span>
    </div>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'byeol-scan': ScanLine;
  }
}
