import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Player } from '../../player/player';
import type { Jukebox } from '../../queue/jukebox';
import type { Queue } from '../../queue/queue';
import type { QueueTracks } from '../../queue/queue-tracks';
import { icons } from '../icons';
import type { Layout } from '../layout';
import { shared } from '../styles';
import { Watch } from '../watch';
import { orderButtons } from './order-buttons';
import { queueStyles } from './queue-styles';
import './queue-list';

/** What has played, what plays and what will: in its place beside the words, on a phone a sheet over them. */
@customElement('byeol-queue')
export class QueuePanel extends LitElement {
  static override styles = [shared, queueStyles];

  @property({ attribute: false }) queue!: Queue;
  @property({ attribute: false }) tracks!: QueueTracks;
  @property({ attribute: false }) jukebox!: Jukebox;
  @property({ attribute: false }) player!: Player;
  @property({ attribute: false }) layout!: Layout;

  private readonly queued = new Watch(this, () => this.queue.state);

  protected override render(): TemplateResult {
    const { items, index } = this.queued.value;
    const { queue, tracks, player, jukebox } = this;
    const number = (value: number) => value.toLocaleString('en');
    return html`
      <header>
        <h2>Queue</h2>
        <p>${items.length === 0 ? '' : index < 0 ? number(items.length) : `${number(index + 1)} of ${number(items.length)}`}</p>
        <button class="clear" ?disabled=${items.length <= (index < 0 ? 0 : 1)} @click=${() => jukebox.clear()}>Clear</button>
        <button class="icon" aria-label="Close queue" @click=${() => this.layout.closeQueue()}>${icons.close}</button>
      </header>
      <div class="order">${orderButtons(queue)}</div>
      <div class="scroller">
        ${items.length === 0 ? empty : html`<byeol-queue-list .queue=${queue} .tracks=${tracks} .player=${player} .jukebox=${jukebox}></byeol-queue-list>`}
      </div>
    `;
  }
}

const empty = html`
  <p class="empty">
    <strong>Nothing is queued.</strong> Play something, or add it from the menu beside any track, album or artist.
  </p>
`;

declare global {
  interface HTMLElementTagNameMap {
    'byeol-queue': QueuePanel;
  }
}
