import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Player } from '../player/player';
import type { Volume } from '../player/volume';
import { icons } from './icons';
import type { Layout } from './layout';
import { shared } from './styles';
import type { Theme } from './theme';
import { transportStyles } from './transport-styles';
import { Watch } from './watch';
import './seek-bar';
import './volume-control';

/** What plays, and all that one can do about it. Always there. */
@customElement('byeol-transport')
export class Transport extends LitElement {
  static override styles = [shared, transportStyles];

  @property({ attribute: false }) player!: Player;
  @property({ attribute: false }) volume!: Volume;
  @property({ attribute: false }) layout!: Layout;
  @property({ attribute: false }) theme!: Theme;

  private readonly playing = new Watch(this, () => this.player.state);
  private readonly unfolded = new Watch(this, () => this.layout.state);
  private readonly themed = new Watch(this, () => this.theme.name);

  protected override render(): TemplateResult {
    return html`${this.now()}${this.controls()}${this.tools()}`;
  }

  private now(): TemplateResult {
    const { track } = this.playing.value;
    return html`
      <section class="now" aria-label="Now playing">
        <strong dir="auto">${track?.title ?? 'Nothing playing'}</strong>
        <span dir="auto">${track ? (track.artist ?? 'Unknown artist') : 'Choose a song in the library'}</span>
      </section>
    `;
  }

  private controls(): TemplateResult {
    const { track, paused, hasNext } = this.playing.value;
    return html`
      <div class="controls">
        <button class="icon" aria-label="Previous" ?disabled=${!track} @click=${() => this.player.previous()}>
          ${icons.previous}
        </button>
        <button class="play" aria-label=${paused ? 'Play' : 'Pause'} @click=${() => this.player.toggle()}>
          ${paused ? icons.play : icons.pause}
        </button>
        <button class="icon" aria-label="Next" ?disabled=${!hasNext} @click=${() => this.player.next()}>${icons.next}</button>
      </div>
      <byeol-seek-bar .player=${this.player}></byeol-seek-bar>
    `;
  }

  private tools(): TemplateResult {
    const { wordsOnly, keys, sheet } = this.unfolded.value;
    const paper = this.themed.value === 'paper';
    return html`
      <div class="tools">
        <button class="icon library" aria-label="Library" aria-expanded=${sheet} @click=${() => this.layout.openSheet()}>
          ${icons.list}
        </button>
        <byeol-volume .volume=${this.volume}></byeol-volume>
        <button class="icon" aria-label="Lyrics full screen" aria-pressed=${wordsOnly} @click=${() => this.layout.toggleWords()}>
          ${icons.words}
        </button>
        <button class="icon" aria-label=${paper ? 'Night theme' : 'Paper theme'} @click=${() => this.theme.toggle()}>
          ${paper ? icons.moon : icons.sun}
        </button>
        <button class="icon keys" aria-label="Keyboard shortcuts" aria-expanded=${keys} @click=${() => this.layout.toggleKeys()}>
          ?
        </button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'byeol-transport': Transport;
  }
}
