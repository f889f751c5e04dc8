import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ArtistSnapshot } from '../../hub/contract';
import type { Row } from '../list/draw-rows';
import { PagedList } from '../list/paged-list';
import { rowStyles } from '../list/row-styles';
import { moreButton } from '../menu/more-button';
import { addressOf } from '../route';
import { shared } from '../styles';
import type { Actions } from './actions';
import { count } from './count';
import { cover, coverStyles } from './cover';

/** Artists. */
@customElement('byeol-artists')
export class ArtistList extends PagedList<ArtistSnapshot> {
  static override styles = [
    shared,
    rowStyles,
    coverStyles,
    css`
      .cover {
        border-radius: var(--round);
      }
    `,
  ];

  @property({ attribute: false }) actions!: Actions;

  protected readonly label = 'Artists';

  protected row(artist: ArtistSnapshot): Row {
    return { content: this.artist(artist) };
  }

  private artist(artist: ArtistSnapshot): TemplateResult {
    const { id, name, albums, tracks, coverTrackId, cover: version } = artist;
    const has = albums > 0 ? [count(albums, 'album'), count(tracks, 'track')] : [count(tracks, 'track')];
    return html`
      ${cover({ trackId: coverTrackId, version }, name)}
      <a class="title" dir="auto" href=${addressOf({ kind: 'artist', id })}>${name}</a>
      <span class="from">${has.join(' · ')}</span>
      ${moreButton(name, (button) => this.actions.moreAboutArtist(button, artist))}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'byeol-artists': ArtistList;
  }
}
