import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { GainMode } from '../player/gain';
import type { Player } from '../player/player';
import type { Quality } from '../player/quality/tiers';
import { type MenuItem, toggleMenu } from './menu/menu';
import { shared } from './styles';
import { Watch } from './watch';

const qualities: Readonly<Record<Quality, readonly [label: string, detail: string]>> = {
  automatic: ['Automatic', 'As good as the line allows'],
  lossless: ['Lossless', 'FLAC, of lossless files'],
  high: ['High', 'AAC, 256 kbit/s'],
  low: ['Low', 'Opus, 96 kbit/s'],
  original: ['Original', 'The file as it is'],
};

const gains: Readonly<Record<GainMode, readonly [label: string, detail: string]>> = {
  track: ['By track', 'Every track equally loud'],
  album: ['By album', 'Albums keep their quiet tracks'],
  off: ['Off', 'As recorded'],
};

/** Says in which form the track is heard, and opens the choice of quality and loudness. */
@customElement('byeol-sound')
export class SoundMenu extends LitElement {
  static override styles = [
    shared,
    css`
      button {
        max-width: 100%;
        padding-inline: var(--space-3);
        overflow: hidden;
        border-radius: var(--round);
        color: var(--word-soft);
        font-size: var(--type-small);
        font-weight: 600;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      button:hover {
        background: var(--hover);
        color: var(--word);
      }

      @media (max-width: 1100px) {
        .form {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) player!: Player;

  private readonly playing = new Watch(this, () => this.player.state);
  private readonly quality = new Watch(this, () => this.player.quality);

  protected override render(): TemplateResult {
    const { tier } = this.playing.value;
    const [name, ...form] = tier?.label.split(' · ') ?? [qualities[this.quality.value][0]];
    return html`
      <button aria-label="Quality: ${tier?.label ?? name}" aria-haspopup="menu" title="Quality and loudness" @click=${this.open}>
        ${name}<span class="form">${form.map((part) => ` · ${part}`)}</span>
      </button>
    `;
  }

  private open({ currentTarget }: Event): void {
    const { quality, gain } = this.player;
    toggleMenu(currentTarget as HTMLElement, 'Quality and loudness', [
      { heading: 'Quality', items: choices(qualities, quality) },
      { heading: 'Loudness', items: choices(gains, gain) },
    ]);
  }
}

function choices<T extends string>(
  named: Readonly<Record<T, readonly [label: string, detail: string]>>,
  chosen: { readonly value: T; set(value: T): void },
): MenuItem[] {
  return (Object.keys(named) as T[]).map((value) => {
    const [label, detail] = named[value];
    return { label, detail, checked: value === chosen.value, act: () => chosen.set(value) };
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'byeol-sound': SoundMenu;
  }
}
