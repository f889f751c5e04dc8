import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { spanAt } from '../player/buffered';
import type { Player } from '../player/player';
import { Playhead } from './playhead';
import { sliderStyles } from './slider-styles';
import { styled } from './styled';
import { shared } from './styles';
import { clock } from './time';

/**
 * Where the song is, how much of it is here, and a way to go elsewhere. While one drags, only the bar moves: the sound
 * follows on release, or each pixel would empty the buffer and begin a pull.
 */
@customElement('byeol-seek-bar')
export class SeekBar extends LitElement {
  static override styles = [
    shared,
    sliderStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: auto 1fr auto;
        align-items: center;
        gap: var(--space-3);
        color: var(--word-soft);
        font-size: var(--type-small);
        font-variant-numeric: tabular-nums;
      }

      time {
        min-width: 3em;
      }

      time:first-child {
        text-align: end;
      }
    `,
  ];

  @property({ attribute: false }) player!: Player;

  @state() private position = 0;
  @state() private duration = 0;
  @state() private buffered: readonly [start: number, end: number] = [0, 0];
  /** Where the thumb is held, while it is. */
  @state() private held: number | null = null;
  @query('input') private readonly input!: HTMLInputElement;

  constructor() {
    super();
    new Playhead(
      this,
      () => this.player.audio,
      () => this.look(),
    );
  }

  private look(): void {
    const { position, duration, buffered } = this.player;
    // A tenth of a second is finer than the eye sees on this bar, and spares the page most of its drawing.
    this.position = Math.round(position * 10) / 10;
    this.duration = duration;
    const range = spanAt(buffered, position);
    if (range?.start !== this.buffered[0] || range?.end !== this.buffered[1])
      this.buffered = range ? [range.start, range.end] : [0, 0];
  }

  protected override render(): TemplateResult {
    const { duration } = this;
    const shown = this.held ?? this.position;
    const share = (time: number) => (duration > 0 ? Math.min(1, time / duration) : 0);
    const [start, end] = this.buffered.map(share) as [number, number];
    return html`
      <time>${clock(shown)}</time>
      <div class="slider" ${styled({ '--value': String(share(shown)) })}>
        <div class="rail">
          <div class="buffered" ${styled({ '--start': String(start), '--share': String(end - start) })}></div>
          <div class="value"></div>
        </div>
        <div class="thumb"></div>
        <input
          type="range"
          aria-label="Seek"
          aria-valuetext=${duration > 0 ? `${clock(shown)} of ${clock(duration)}` : 'Nothing to play'}
          min="0"
          max=${duration}
          step="any"
          ?disabled=${duration === 0}
          .value=${String(shown)}
          @input=${() => (this.held = this.input.valueAsNumber)}
          @change=${() => this.release()}
          @pointerup=${() => this.release()}
        />
      </div>
      <time>${clock(duration)}</time>
    `;
  }

  /** Also on pointerup: a thumb that is brought back to where it was taken changes nothing, and no `change` comes. */
  private release(): void {
    if (this.held === null) return;
    this.player.seek(this.held);
    this.held = null;
    this.look();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'byeol-seek-bar': SeekBar;
  }
}
