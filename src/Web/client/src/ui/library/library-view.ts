import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Collections } from '../../library/collections';
import type { Kind, Library, Lists } from '../../library/library';
import type { Scan } from '../../library/scan';
import { idsOfSearch } from '../../library/track-ids';
import type { Player } from '../../player/player';
import { icons } from '../icons';
import type { Layout } from '../layout';
import type { Navigation } from '../navigation';
import { addressOf, isKind } from '../route';
import { shared } from '../styles';
import type { Theme } from '../theme';
import { Watch } from '../watch';
import type { Actions } from './actions';
import { nothingOf } from './library-empty';
import { libraryStyles } from './library-styles';
import { ScrollMemory } from './scroll-memory';
import './album-list';
import './album-page';
import './artist-list';
import './artist-page';
import './library-tabs';
import './problems-page';
import './scan-line';
import './track-list';

/** The library: a search box, three ways to look at what matches, and the album or artist that was opened. */
@customElement('byeol-library')
export class LibraryView extends LitElement {
  static override styles = [shared, libraryStyles];

  @property({ attribute: false }) library!: Library;
  @property({ attribute: false }) collections!: Collections;
  @property({ attribute: false }) scan!: Scan;
  @property({ attribute: false }) actions!: Actions;
  @property({ attribute: false }) player!: Player;
  @property({ attribute: false }) navigation!: Navigation;
  @property({ attribute: false }) layout!: Layout;
  @property({ attribute: false }) theme!: Theme;

  @query('input') private readonly input!: HTMLInputElement;
  @query('.scroller') private readonly scroller!: HTMLElement;

  private readonly shown = new Watch(this, () => this.library.state);
  private readonly view = new Watch(
    this,
    () => this.navigation.view,
    ({ kind }) => this.keepFocus(kind),
  );
  private readonly themed = new Watch(this, () => this.theme.name);
  private readonly standing = new Watch(this, () => this.scan.state);
  private readonly memory = new ScrollMemory(
    this,
    () => this.scroller,
    () => `${addressOf(this.view.value)} ${this.shown.value.query}`,
  );

  focusSearch(): void {
    this.input.focus();
    this.input.select();
  }

  /** Who was inside of what is gone now goes on in what has come, or at the way there. */
  private keepFocus(kind: string): void {
    if (!this.scroller?.matches(':focus-within')) return;
    const next = isKind(kind) ? 'byeol-tabs' : `byeol-${kind}`;
    requestAnimationFrame(() => this.renderRoot.querySelector<HTMLElement>(next)?.focus());
  }

  /** The way to look that is chosen, or that leads to what was opened. */
  private get kind(): Kind | null {
    const { kind } = this.view.value;
    if (isKind(kind)) return kind;
    return kind === 'album' ? 'albums' : kind === 'artist' ? 'artists' : null;
  }

  private search(): void {
    this.library.search(this.input.value);
    // What is found is to be seen.
    if (!isKind(this.view.value.kind)) this.navigation.open({ kind: this.kind ?? 'tracks' });
  }

  protected override render(): TemplateResult {
    const paper = this.themed.value === 'paper';
    const { query, lists } = this.shown.value;
    const { albums, artists, tracks } = lists ?? {};
    const counts = query ? { albums: albums?.total ?? 0, artists: artists?.total ?? 0, tracks: tracks?.total ?? 0 } : null;
    return html`
      <header>
        <h1>${icons.star}<span>Byeol</span></h1>
        <button class="icon" aria-label=${paper ? 'Night theme' : 'Paper theme'} @click=${() => this.theme.toggle()}>
          ${paper ? icons.moon : icons.sun}
        </button>
        <button class="icon close" aria-label="Close library" @click=${() => this.layout.closeSheet()}>${icons.close}</button>
        <label>
          ${icons.search}
          <input
            type="search"
            aria-label="Search"
            placeholder="Search title, artist or album"
            autocomplete="off"
            spellcheck="false"
            @input=${() => this.search()}
          />
        </label>
      </header>
      <byeol-tabs .selected=${this.kind} .counts=${counts} .choose=${(kind: Kind) => this.navigation.open({ kind })}></byeol-tabs>
      <div class="scroller" @scroll=${() => this.memory.note()}>${keyed(this.memory.place, this.content())}</div>
      <byeol-scan .scan=${this.scan}></byeol-scan>
    `;
  }

  private content(): TemplateResult {
    const view = this.view.value;
    const { collections, player, actions, scan } = this;
    if (view.kind === 'problems') return html`<byeol-problems .pages=${scan.problems}></byeol-problems>`;
    if (view.kind === 'album')
      return html`<byeol-album .album=${collections.album(view.id)} .player=${player} .actions=${actions}></byeol-album>`;
    if (view.kind === 'artist')
      return html`<byeol-artist .artist=${collections.artist(view.id)} .player=${player} .actions=${actions}></byeol-artist>`;
    const { trouble, lists } = this.shown.value;
    if (trouble && !lists) return html`<p class="empty" role="alert">${trouble}</p>`;
    return lists ? this.list('id' in view ? 'tracks' : view.kind, lists) : skeletons;
  }

  private list(kind: Kind, lists: Lists): TemplateResult {
    const { query } = this.shown.value;
    const { player, actions, navigation } = this;
    if (lists[kind].total === 0) return nothingOf(kind, query, lists, this.standing.value, navigation);
    const { albums, artists, tracks } = lists;
    const list = {
      albums: () => html`<byeol-albums .pages=${albums} .actions=${actions}></byeol-albums>`,
      artists: () => html`<byeol-artists .pages=${artists} .actions=${actions}></byeol-artists>`,
      tracks: () => {
        const ids = idsOfSearch(actions.hub, query);
        return html`<byeol-tracks .pages=${tracks} .ids=${ids} .player=${player} .actions=${actions}></byeol-tracks>`;
      },
    };
    return html`${keyed(lists, list[kind]())}`;
  }
}

const skeletons = html`
  <div aria-hidden="true">${Array.from({ length: 8 }, () => html`<div class="skeleton"><span class="bone"></span></div>`)}</div>
`;

declare global {
  interface HTMLElementTagNameMap {
    'byeol-library': LibraryView;
  }
}
