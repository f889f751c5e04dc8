import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ArtistSnapshot } from '../../hub/contract';
import type { Pages } from '../../library/pages';
import { bone, drawRows, type Row } from '../list/draw-rows';
import { rowStyles } from '../list/row-styles';
import { rowHeight } from '../list/rows';
import { RowsInView } from '../list/rows-in-view';
import { moreButton } from '../menu/more-button';
import { addressOf } from '../route';
import { shared } from '../styles';
import { Watch } from '../watch';
import type { Actions } from './actions';
import { count } from './count';
import { cover, coverStyles } from './cover';

/** Artists. Made anew for each list: `pages` never changes. */
@customElement('byeol-artists')
export class ArtistList extends LitElement {
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

  @property({ attribute: false }) pages!: Pages<ArtistSnapshot>;
  @property({ attribute: false }) actions!: Actions;

  private readonly rows = new RowsInView(this, () => this.shape());

  constructor() {
    super();
    new Watch(this, () => this.pages.fetched);
  }

  private shape() {
    return { total: this.pages.total, rowHeight, columns: 1 };
  }

  protected override render(): TemplateResult {
    const { range } = this.rows;
    this.pages.want(range.first, Math.max(range.first, range.end - 1));
    return drawRows('Artists', this.shape(), range, (index) => this.row(index));
  }

  private row(index: number): Row {
    const artist = this.pages.peek(index);
    return artist ? { content: this.artist(artist) } : bone;
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
