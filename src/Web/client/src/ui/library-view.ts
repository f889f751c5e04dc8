import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { TrackSnapshot } from '../hub/contract';
import type { Library } from '../library/library';
import type { TrackPages } from '../library/track-pages';
import type { Player } from '../player/player';
import { icons } from './icons';
import type { Layout } from './layout';
import { rowHeight, rowsInView } from './library-rows';
import { libraryStyles } from './library-styles';
import type { Navigation } from './navigation';
import { styled } from './styled';
import { shared } from './styles';
import { clock } from './time';
import { Watch } from './watch';

/** The library: a search box, and the tracks that match. Only the rows near to the visible ones exist. */
@customElement('byeol-library')
export class LibraryView extends LitElement {
  static override styles = [shared, libraryStyles];

  @property({ attribute: false }) library!: Library;
  @property({ attribute: false }) player!: Player;
  @property({ attribute: false }) navigation!: Navigation;
  @property({ attribute: false }) layout!: Layout;

  @state() private scrolled = 0;
  @state() private height = 0;
  @query('input') private readonly input!: HTMLInputElement;
  @query('.scroller') private readonly scroller!: HTMLElement;

  private readonly shown = new Watch(
    this,
    () => this.library.state,
    () => this.startAgain(),
  );
  private readonly playing = new Watch(
    this,
    () => this.player.state,
    () => this.follow(this.rowPlaying()),
  );
  /** The selected row, as far as it is one of this list. */
  private selected: number | null = null;
  private readonly size = new ResizeObserver(([entry]) => {
    this.height = entry?.contentRect.height ?? 0;
  });
  private leaveFetched = () => {};

  focusSearch(): void {
    this.input.focus();
    this.input.select();
  }

  override firstUpdated(): void {
    this.size.observe(this.scroller);
    this.startAgain();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.size.disconnect();
    this.leaveFetched();
  }

  /** Another list is shown: from its top, and drawn again as its pages come. */
  private startAgain(): void {
    this.leaveFetched();
    this.leaveFetched = this.library.state.value.tracks?.fetched.subscribe(() => this.requestUpdate()) ?? (() => {});
    if (this.scroller) this.scroller.scrollTop = 0;
    this.selected = null;
    this.follow(this.rowPlaying());
  }

  /** The row of the selected track, if it is one of those that are here. */
  private rowPlaying(): number | null {
    const { track } = this.playing.value;
    const { tracks } = this.library.state.value;
    for (let row = 0; track && tracks && row < tracks.total; row++) if (tracks.peek(row)?.id === track.id) return row;
    return null;
  }

  /** Goes along with the selected row while that is in view; who has scrolled on to browse stays where they are. */
  private follow(row: number | null): void {
    const before = this.selected;
    this.selected = row;
    if (row === null || row === before || (before !== null && !this.isInView(before))) return;
    void this.updateComplete.then(() => {
      if (!this.isInView(row)) this.scroller.scrollTop = (row + 0.5) * rowHeight - this.scroller.clientHeight / 2;
    });
  }

  private isInView(row: number): boolean {
    const { scrollTop, clientHeight } = this.scroller;
    return row * rowHeight >= scrollTop && (row + 1) * rowHeight <= scrollTop + clientHeight;
  }

  protected override render(): TemplateResult {
    const { tracks, trouble } = this.shown.value;
    return html`
      <header>
        <h1>${icons.star}<span>Byeol</span></h1>
        <button class="icon close" aria-label="Close library" @click=${() => this.layout.closeSheet()}>${icons.close}</button>
        <label>
          ${icons.search}
          <input
            type="search"
            aria-label="Search"
            placeholder="Search title, artist or album"
            autocomplete="off"
            spellcheck="false"
            @input=${() => this.library.search(this.input.value)}
          />
        </label>
      </header>
      <div class="scroller" @scroll=${() => (this.scrolled = this.scroller.scrollTop)}>
        ${trouble ? html`<p class="empty">${trouble}</p>` : tracks ? this.list(tracks) : skeletons}
      </div>
    `;
  }

  private list(tracks: TrackPages): TemplateResult {
    const { query: searched } = this.shown.value;
    if (tracks.total === 0) return searched ? noMatch(searched) : noTracks;
    const { first, end } = rowsInView(this.scrolled, this.height, tracks.total);
    tracks.want(first, end - 1);
    const rows = Array.from({ length: end - first }, (_, row) => first + row);
    return html`
      <ul role="list" aria-label="Tracks" ${styled({ height: `${tracks.total * rowHeight}px` })}>
        ${repeat(
          rows,
          (index) => index,
          (index) => this.row(tracks, index),
        )}
      </ul>
      <p class="hidden" role="note">${tracks.total} tracks</p>
    `;
  }

  private row(tracks: TrackPages, index: number): TemplateResult {
    const track = tracks.peek(index);
    const selected = track !== null && track.id === this.playing.value.track?.id;
    return html`
      <li
        aria-setsize=${tracks.total}
        aria-posinset=${index + 1}
        aria-current=${selected ? 'page' : nothing}
        ${styled({ transform: `translateY(${index * rowHeight}px)` })}
      >
        ${track ? this.track(track, tracks, index) : html`<span class="bone"></span>`}
      </li>
    `;
  }

  private track(track: TrackSnapshot, list: TrackPages, index: number): TemplateResult {
    const play = () => {
      void this.navigation.play(track, list, index);
      this.layout.closeSheet();
    };
    const from = [track.artist, track.album].filter(Boolean).join(' · ');
    return html`
      <button dir="auto" @click=${play}>${track.title}</button>
      <span class="from" dir="auto">${from || 'Unknown artist'}</span>
      <span class="length">${track.duration === null ? '' : clock(track.duration)}</span>
    `;
  }
}

const skeletons = html`
  <div aria-hidden="true">${Array.from({ length: 8 }, () => html`<div class="skeleton"><span class="bone"></span></div>`)}</div>
`;

const noTracks = html`
  <p class="empty"><strong>The library is empty.</strong> Start the server with <code>--Library:Root=PATH</code>.</p>
`;

const noMatch = (searched: string) => html`
  <p class="empty"><strong>Nothing matches “${searched}”.</strong> Try fewer words, or a part of the title, artist or album.</p>
`;

declare global {
  interface HTMLElementTagNameMap {
    'byeol-library': LibraryView;
  }
}
