import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TrackSnapshot } from '../../hub/contract';
import type { TrackIds } from '../../library/track-ids';
import type { Player } from '../../player/player';
import type { Row } from '../list/draw-rows';
import { PagedList } from '../list/paged-list';
import { rowStyles } from '../list/row-styles';
import { moreButton } from '../menu/more-button';
import { shared } from '../styles';
import { clock } from '../time';
import { Watch } from '../watch';
import type { Actions } from './actions';
import { cover, coverStyles } from './cover';

/** Tracks. */
@customElement('byeol-tracks')
export class TrackList extends PagedList<TrackSnapshot> {
  static override styles = [shared, rowStyles, coverStyles];

  /** The whole list, for the queue. */
  @property({ attribute: false }) ids!: TrackIds;
  @property({ attribute: false }) player!: Player;
  @property({ attribute: false }) actions!: Actions;
  /** Of an album: numbers instead of covers, and names only of artists who are not the album's. */
  @property({ attribute: false }) albumArtist: string | null | undefined = undefined;

  protected readonly label = 'Tracks';
  private readonly playing = new Watch(
    this,
    () => this.player.state,
    ({ track }) => this.follow(track?.id ?? null),
  );
  private selected: number | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.selected = this.playing.value.track?.id ?? null;
  }

  /** Goes along with the playing track while that is in view; who has scrolled on to browse stays where they are. */
  private follow(trackId: number | null): void {
    if (trackId === this.selected) return;
    const [before, now] = [this.drawn(this.selected), this.drawn(trackId)];
    this.selected = trackId;
    if (before !== null && now !== null && this.rows.isVisible(before) && !this.rows.isVisible(now)) this.rows.reveal(now);
  }

  /** The index of a track among the rows that exist. */
  private drawn(trackId: number | null): number | null {
    const { first, end } = this.rows.range;
    for (let index = first; index < end; index++) if (this.pages.peek(index)?.id === trackId) return index;
    return null;
  }

  protected row(track: TrackSnapshot): Row {
    return { content: this.track(track), current: track.id === this.playing.value.track?.id };
  }

  private track(track: TrackSnapshot): TemplateResult {
    const { title, album, duration, cover: version, id } = track;
    const from = this.from(track);
    return html`
      ${this.albumArtist === undefined ? cover({ trackId: id, version }, album ?? title) : number(track)}
      <button class="title ${from ? '' : 'alone'}" dir="auto" @click=${() => this.actions.play(track, this.ids)}>${title}</button>
      ${from ? html`<span class="from" dir="auto">${from}</span>` : nothing}
      <span class="length">${duration === null ? '' : clock(duration)}</span>
      ${moreButton(title, (button) => this.actions.moreAboutTrack(button, track))}
    `;
  }

  private from({ artist, album }: TrackSnapshot): string {
    if (this.albumArtist !== undefined) return artist === this.albumArtist ? '' : (artist ?? '');
    return [artist, album].filter(Boolean).join(' · ') || 'Unknown artist';
  }
}

/** Disc and number; the first disc goes without saying. */
const number = ({ disc, number: place }: TrackSnapshot) =>
  html`<span class="number">${place === null ? '–' : disc !== null && disc > 1 ? `${disc}·${place}` : place}</span>`;

declare global {
  interface HTMLElementTagNameMap {
    'byeol-tracks': TrackList;
  }
}
