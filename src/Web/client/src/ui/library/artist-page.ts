import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ArtistSnapshot } from '../../hub/contract';
import type { Artist } from '../../library/collections';
import { idsOfArtist } from '../../library/track-ids';
import type { Player } from '../../player/player';
import { shared } from '../styles';
import { Watch } from '../watch';
import type { Actions } from './actions';
import { count } from './count';
import { cover, coverStyles } from './cover';
import { back, whatToDo } from './page-parts';
import { pageStyles } from './page-styles';
import './album-list';
import './track-list';

/** An artist: the albums, then all tracks. Made anew for each artist. */
@customElement('byeol-artist')
export class ArtistPage extends LitElement {
  static override styles = [
    shared,
    coverStyles,
    pageStyles,
    css`
      header .cover {
        border-radius: var(--round);
      }
    `,
  ];

  @property({ attribute: false }) artist!: Artist;
  @property({ attribute: false }) player!: Player;
  @property({ attribute: false }) actions!: Actions;

  private readonly head = new Watch(this, () => this.artist.head);

  override focus(): void {
    this.renderRoot.querySelector('a')?.focus();
  }

  protected override render(): TemplateResult {
    const { value, trouble } = this.head.value;
    return html`
      ${back({ kind: 'artists' }, 'Artists')}
      ${value ? this.drawn(value) : trouble ? html`<p class="empty" role="alert">${trouble}</p>` : nothing}
    `;
  }

  private drawn(artist: ArtistSnapshot): TemplateResult {
    const { id, name, albums, tracks, coverTrackId, cover: version } = artist;
    const ids = idsOfArtist(this.actions.hub, id);
    return html`
      <header>
        ${cover({ trackId: coverTrackId, version }, name)}
        <div class="words">
          <h2 dir="auto">${name}</h2>
          <p>${albums > 0 ? `${count(albums, 'album')} · ` : ''}${count(tracks, 'track')}</p>
        </div>
        ${whatToDo(this.actions.jukebox, ids)}
      </header>
      ${
        albums > 0
          ? html`
              <h3>Albums</h3>
              <byeol-albums solo .pages=${this.artist.albums} .actions=${this.actions}></byeol-albums>
            `
          : nothing
      }
      <h3>Tracks</h3>
      <byeol-tracks .pages=${this.artist.tracks} .ids=${ids} .player=${this.player} .actions=${this.actions}></byeol-tracks>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'byeol-artist': ArtistPage;
  }
}
