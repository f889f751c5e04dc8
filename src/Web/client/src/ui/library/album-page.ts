import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AlbumSnapshot } from '../../hub/contract';
import type { Album } from '../../library/collections';
import { idsOfAlbum } from '../../library/track-ids';
import type { Player } from '../../player/player';
import { addressOf } from '../route';
import { shared } from '../styles';
import { Watch } from '../watch';
import type { Actions } from './actions';
import { count, lengthOf } from './count';
import { cover, coverStyles } from './cover';
import { back, whatToDo } from './page-parts';
import { pageStyles } from './page-styles';
import './track-list';

/** An album: its cover, its facts, and its tracks by disc and number. Made anew for each album. */
@customElement('byeol-album')
export class AlbumPage extends LitElement {
  static override styles = [shared, coverStyles, pageStyles];

  @property({ attribute: false }) album!: Album;
  @property({ attribute: false }) player!: Player;
  @property({ attribute: false }) actions!: Actions;

  private readonly head = new Watch(this, () => this.album.head);

  override focus(): void {
    this.renderRoot.querySelector('a')?.focus();
  }

  protected override render(): TemplateResult {
    const { value, trouble } = this.head.value;
    return html`
      ${back({ kind: 'albums' }, 'Albums')}
      ${value ? this.drawn(value) : trouble ? html`<p class="empty" role="alert">${trouble}</p>` : nothing}
    `;
  }

  private drawn(album: AlbumSnapshot): TemplateResult {
    const { id, title, artist, artistId, year, tracks, duration, coverTrackId, cover: version } = album;
    const ids = idsOfAlbum(this.actions.hub, id);
    const facts = [year, count(tracks, 'track'), lengthOf(duration)].filter(Boolean).join(' · ');
    return html`
      <header>
        ${cover({ trackId: coverTrackId, version }, title)}
        <div class="words">
          <h2 dir="auto">${title}</h2>
          ${artistId ? html`<a dir="auto" href=${addressOf({ kind: 'artist', id: artistId })}>${artist}</a>` : html`<p>${artist ?? 'Unknown artist'}</p>`}
          <p>${facts}</p>
        </div>
        ${whatToDo(this.actions.jukebox, ids)}
      </header>
      <byeol-tracks
        .pages=${this.album.tracks}
        .ids=${ids}
        .albumArtist=${artist}
        .player=${this.player}
        .actions=${this.actions}
      ></byeol-tracks>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'byeol-album': AlbumPage;
  }
}
