import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AlbumSnapshot } from '../../hub/contract';
import type { Row } from '../list/draw-rows';
import { PagedList } from '../list/paged-list';
import type { Shape } from '../list/rows';
import { moreButton } from '../menu/more-button';
import { addressOf } from '../route';
import { shared } from '../styles';
import type { Actions } from './actions';
import { albumShape } from './album-grid';
import { albumListStyles } from './album-list-styles';
import { count } from './count';
import { cover, coverStyles } from './cover';

/** Albums by their covers. */
@customElement('byeol-albums')
export class AlbumList extends PagedList<AlbumSnapshot> {
  static override styles = [shared, coverStyles, albumListStyles];

  @property({ attribute: false }) actions!: Actions;
  /** All by one artist, who need not be named with each. */
  @property({ type: Boolean }) solo = false;

  protected readonly label = 'Albums';

  protected override shape(width: number): Shape {
    return albumShape(this.pages.total, width);
  }

  protected row(album: AlbumSnapshot): Row {
    return { content: this.album(album) };
  }

  private album(album: AlbumSnapshot): TemplateResult {
    const { id, title, artist, year, tracks, coverTrackId, cover: version } = album;
    const from = this.solo ? [year, count(tracks, 'track')] : [artist ?? 'Unknown artist', year];
    return html`
      ${cover({ trackId: coverTrackId, version }, title)}
      <a class="title" dir="auto" href=${addressOf({ kind: 'album', id })}>${title}</a>
      <span class="from" dir="auto">${from.filter(Boolean).join(' · ')}</span>
      ${moreButton(title, (button) => this.actions.moreAboutAlbum(button, album))}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'byeol-albums': AlbumList;
  }
}
