import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Player } from '../player/player';
import type { Volume } from '../player/volume';
import type { Queue } from '../queue/queue';
import { icons } from './icons';
import type { Layout } from './layout';
import { orderButtons } from './queue/order-buttons';
import { shared } from './styles';
import { transportStyles } from './transport-styles';
import { Watch } from './watch';
import './now-playing';
import './seek-bar';
import './sound-menu';
import './volume-control';

/** What plays, and all that one can do about it. Always there. */
@customElement('byeol-transport')
export class Transport extends LitElement {
  static override styles = [shared, transportStyles];

  @property({ attribute: false }) player!: Player;
  @property({ attribute: false }) queue!: Queue;
  @property({ attribute: false }) volume!: Volume;
  @property({ attribute: false }) layout!: Layout;

  private readonly playing = new Watch(this, () => this.player.state);
  private readonly unfolded = new Watch(this, () => this.layout.state);

  constructor() {
    super();
    new Watch(this, () => this.queue.state);
  }

  protected override render(): TemplateResult {
    return html`<byeol-now .player=${this.player}></byeol-now>${this.controls()}${this.tools()}`;
  }

  private controls(): TemplateResult {
    const { track, paused, hasNext } = this.playing.value;
    const { sheet, queue } = this.unfolded.value;
    const { player, layout } = this;
    const [shuffle, repeat] = orderButtons(this.queue);
    return html`
      <div class="controls">
        <button class="icon narrow" aria-label="Library" aria-expanded=${sheet} @click=${() => layout.openSheet()}>
          ${icons.list}
        </button>
        <span class="wide">${shuffle}</span>
        <button class="icon" aria-label="Previous" ?disabled=${!track} @click=${() => player.previous()}>
          ${icons.previous}
        </button>
        <button class="play" aria-label=${paused ? 'Play' : 'Pause'} @click=${() => player.toggle()}>
          ${paused ? icons.play : icons.pause}
        </button>
        <button class="icon" aria-label="Next" ?disabled=${!hasNext} @click=${() => player.next()}>${icons.next}</button>
        <span class="wide">${repeat}</span>
        <button class="icon narrow" aria-label="Queue" aria-expanded=${queue} @click=${() => layout.toggleQueue()}>
          ${icons.queue}
        </button>
      </div>
      <byeol-seek-bar .player=${player}></byeol-seek-bar>
    `;
  }

  private tools(): TemplateResult {
    const { wordsOnly, keys, queue } = this.unfolded.value;
    const { layout } = this;
    return html`
      <div class="tools">
        <byeol-sound .player=${this.player}></byeol-sound>
        <byeol-volume class="wide" .volume=${this.volume}></byeol-volume>
        <button class="icon wide" aria-label="Queue" aria-pressed=${queue} @click=${() => layout.toggleQueue()}>
          ${icons.queue}
        </button>
        <button class="icon" aria-label="Lyrics full screen" aria-pressed=${wordsOnly} @click=${() => layout.toggleWords()}>
          ${icons.words}
        </button>
        <button class="icon keys wide" aria-label="Keyboard shortcuts" aria-expanded=${keys} @click=${() => layout.toggleKeys()}>
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
