import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Volume } from '../player/volume';
import { icons } from './icons';
import { sliderStyles } from './slider-styles';
import { styled } from './styled';
import { shared } from './styles';
import { Watch } from './watch';

@customElement('byeol-volume')
export class VolumeControl extends LitElement {
  static override styles = [
    shared,
    sliderStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: var(--space-2);
      }

      .slider {
        width: calc(2 * var(--target));
      }

      @media (max-width: 1000px) {
        .slider {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) volume!: Volume;
  @query('input') private readonly input!: HTMLInputElement;
  private readonly watched = new Watch(this, () => this.volume.state);

  protected override render(): TemplateResult {
    const { level, muted } = this.watched.value;
    const heard = muted ? 0 : level;
    return html`
      <button class="icon" aria-label=${muted ? 'Unmute' : 'Mute'} @click=${() => this.volume.toggleMute()}>
        ${muted ? icons.silence : icons.sound}
      </button>
      <div class="slider" ${styled({ '--value': String(heard) })}>
        <div class="rail"><div class="value"></div></div>
        <div class="thumb"></div>
        <input
          type="range"
          aria-label="Volume"
          aria-valuetext="${Math.round(heard * 100)}%"
          min="0"
          max="1"
          step="0.05"
          .value=${String(heard)}
          @input=${() => this.volume.set(this.input.valueAsNumber)}
        />
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'byeol-volume': VolumeControl;
  }
}
