import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AlbumSnapshot } from '../../hub/contract';
import type { Pages } from '../../library/pages';
import { bone, drawRows, type Row } from '../list/draw-rows';
import { RowsInView } from '../list/rows-in-view';
import { moreButton } from '../menu/more-button';
import { addressOf } from '../route';
import { shared } from '../styles';
import { Watch } from '../watch';
import type { Actions } from './actions';
import { albumShape } from './album-grid';
import { albumListStyles } from './album-list-styles';
import { count } from './count';
import { cover, coverStyles } from './cover';

/** Albums by their covers. Made anew for each list: `pages` never changes. */
@customElement('byeol-albums')
export class AlbumList extends LitElement {
  static override styles = [shared, coverStyles, albumListStyles];

  @property({ attribute: false }) pages!: Pages<AlbumSnapshot>;
  @property({ attribute: false }) actions!: Actions;
  /** All by one artist, who need not be named with each. */
  @property({ type: Boolean }) solo = false;

  private readonly rows = new RowsInView(this, (width) => albumShape(this.pages.total, width));

  constructor() {
    super();
    new Watch(this, () => this.pages.fetched);
  }

  protected override render(): TemplateResult {
    const { range, width } = this.rows;
    this.pages.want(range.first, Math.max(range.first, range.end - 1));
    return drawRows('Albums', albumShape(this.pages.total, width), range, (index) => this.row(index));
  }

  private row(index: number): Row {
    const album = this.pages.peek(index);
    return album ? { content: this.album(album) } : bone;
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
