import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Player } from '../../player/player';
import type { Jukebox } from '../../queue/jukebox';
import type { Queue, QueueItem } from '../../queue/queue';
import type { QueueTracks } from '../../queue/queue-tracks';
import { icons } from '../icons';
import { drawRows, type Row } from '../list/draw-rows';
import { RowDrag } from '../list/row-drag';
import { rowStyles } from '../list/row-styles';
import { rowHeight } from '../list/rows';
import { RowsInView } from '../list/rows-in-view';
import { shared } from '../styles';
import { clock } from '../time';
import { Watch } from '../watch';
import { queueListStyles } from './queue-list-styles';

/** The items of the queue, to be played, moved and removed. Only the rows near to the visible ones exist. */
@customElement('byeol-queue-list')
export class QueueList extends LitElement {
  static override styles = [shared, rowStyles, queueListStyles];

  @property({ attribute: false }) queue!: Queue;
  @property({ attribute: false }) tracks!: QueueTracks;
  @property({ attribute: false }) player!: Player;
  @property({ attribute: false }) jukebox!: Jukebox;

  /** What was moved where, for those who do not see it. */
  @state() private moved = '';
  private readonly rows = new RowsInView(this, () => this.shape());
  private readonly drag = new RowDrag(
    this,
    rowHeight,
    () => this.queue.state.value.items.length,
    (key, to) => this.queue.move(key, to),
  );
  private readonly queued = new Watch(
    this,
    () => this.queue.state,
    ({ index }) => this.follow(index),
  );
  private current = -1;

  constructor() {
    super();
    new Watch(this, () => this.tracks.fetched);
    this.addEventListener('keydown', (event) => this.press(event));
  }

  override firstUpdated(): void {
    this.current = this.queued.value.index;
    // The list has its height by then.
    requestAnimationFrame(() => this.rows.reveal(Math.max(0, this.current), 0.25));
  }

  private shape() {
    return { total: this.queue.state.value.items.length, rowHeight, columns: 1 };
  }

  /** Goes along with the current item while that is in view. */
  private follow(index: number): void {
    const before = this.current;
    this.current = index;
    if (index < 0 || index === before || !this.rows.isVisible(before) || this.drag.held) return;
    void this.updateComplete.then(() => {
      if (!this.rows.isVisible(index)) this.rows.reveal(index, 0.25);
    });
  }

  /** Arrows on a handle, and arrows with Alt anywhere in a row, move it. */
  private press(event: KeyboardEvent): void {
    const way = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const [target] = event.composedPath();
    if (way === undefined || !(target instanceof HTMLElement)) return;
    const handle = target.classList.contains('grip');
    if (!handle && !event.altKey) return;
    event.preventDefault();
    this.shift(Number(target.closest<HTMLElement>('li')?.dataset.key), way, handle ? '.grip' : '.title');
  }

  private shift(key: number, way: number, focus: string): void {
    const { items } = this.queued.value;
    const from = items.findIndex((item) => item.key === key);
    const to = from + way;
    if (from < 0 || to < 0 || to >= items.length) return;
    this.queue.move(key, to);
    this.moved = `Moved to place ${to + 1} of ${items.length}`;
    void this.updateComplete.then(() => this.focusRow(key, focus));
  }

  private focusRow(key: number | undefined, within: string): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-key="${key}"] ${within}`)?.focus();
  }

  private takeOut({ key }: QueueItem, index: number, title: string): void {
    const { items } = this.queued.value;
    const beside = items[index + 1] ?? items[index - 1];
    this.jukebox.remove(key, title);
    void this.updateComplete.then(() => this.focusRow(beside?.key, '.more'));
  }

  protected override render(): TemplateResult {
    const { items, index: current } = this.queued.value;
    const { first, end } = this.rows.range;
    this.tracks.want(items.slice(first, end).map(({ trackId }) => trackId));
    const { held } = this.drag;
    return html`
      ${drawRows('Queue', this.shape(), { first, end }, (index) => this.row(index, current), held?.from ?? null)}
      <p class="hidden" aria-live="polite">${this.moved}</p>
    `;
  }

  private row(index: number, current: number): Row {
    const item = this.queued.value.items[index];
    if (!item) return { content: html`${nothing}` };
    const held = this.drag.held?.key === item.key;
    return {
      key: item.key,
      content: this.item(item, index),
      current: index === current,
      kind: held ? 'held' : index < current ? 'heard' : '',
      place: this.drag.placeOf(index),
    };
  }

  private item(item: QueueItem, index: number): TemplateResult {
    const track = this.tracks.peek(item.trackId);
    const title = track?.title ?? (track === null ? 'Not in the library any more' : '…');
    const from = track ? (track.artist ?? 'Unknown artist') : '';
    return html`
      <button
        class="icon grip"
        aria-label="Move ${title}"
        title="Drag, or arrow keys"
        @pointerdown=${(event: PointerEvent) => this.drag.begin(event, item.key, index)}
      >
        ${icons.grip}
      </button>
      <button class="title ${from ? '' : 'alone'}" dir="auto" @click=${() => this.jukebox.goTo(item.key)}>${title}</button>
      ${from ? html`<span class="from" dir="auto">${from}</span>` : nothing}
      <span class="length">${track?.duration ? clock(track.duration) : ''}</span>
      <button class="icon more" aria-label="Remove ${title}" @click=${() => this.takeOut(item, index, title)}>
        ${icons.close}
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'byeol-queue-list': QueueList;
  }
}
