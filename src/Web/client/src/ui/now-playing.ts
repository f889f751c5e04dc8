import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TrackSnapshot } from '../hub/contract';
import type { Player } from '../player/player';
import { cover, coverStyles } from './library/cover';
import { addressOf } from './route';
import { shared } from './styles';
import { Watch } from './watch';

/** What plays: its cover, its title and who it is by. The cover leads to its album, the name to the artist. */
@customElement('byeol-now')
export class NowPlaying extends LitElement {
  static override styles = [
    shared,
    coverStyles,
    css`
      section {
        display: grid;
        grid-template-columns: auto 1fr;
        align-items: center;
        column-gap: var(--space-3);
        min-width: 0;
        --cover: var(--target-large);
      }

      a {
        color: inherit;
        text-decoration: none;
      }

      .to-album {
        grid-row: 1 / 3;
        border-radius: var(--radius-small);
      }

      strong,
      .who {
        min-width: 0;
        overflow: hidden;
        text-align: left;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      strong {
        align-self: end;
        font-size: var(--type-large);
        line-height: 1.3;
      }

      .who {
        align-self: start;
        justify-self: start;
        max-width: 100%;
        color: var(--word-soft);
        font-size: var(--type-small);
      }

      a.who:hover {
        color: var(--word);
        text-decoration: underline;
      }

      .nothing strong,
      .nothing .who {
        grid-column: 1 / -1;
      }

      @media (max-width: 800px) {
        section {
          --cover: var(--cover-small);
        }
      }
    `,
  ];

  @property({ attribute: false }) player!: Player;

  private readonly playing = new Watch(this, () => this.player.state);

  protected override render(): TemplateResult {
    const { track } = this.playing.value;
    return html`
      <section aria-label="Now playing" class=${track ? '' : 'nothing'}>
        ${track ? this.drawn(track) : html`<strong>Nothing playing</strong><span class="who">Choose a song in the library</span>`}
      </section>
    `;
  }

  private drawn({ id, title, artist, artistId, album, albumId, cover: version }: TrackSnapshot): TemplateResult {
    const picture = cover({ trackId: id, version }, album ?? title);
    return html`
      ${
        albumId
          ? html`<a class="to-album" href=${addressOf({ kind: 'album', id: albumId })} aria-label="Album: ${album}"
              >${picture}</a
            >`
          : html`<span class="to-album">${picture}</span>`
      }
      <strong dir="auto">${title}</strong>
      ${
        artistId
          ? html`<a class="who" dir="auto" href=${addressOf({ kind: 'artist', id: artistId })}>${artist ?? 'Artist'}</a>`
          : html`<span class="who" dir="auto">${artist ?? 'Unknown artist'}</span>`
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'byeol-now': NowPlaying;
  }
}
