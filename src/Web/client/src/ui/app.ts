import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { ConnectionState } from '../hub/connection';
import type { Collections } from '../library/collections';
import type { Library } from '../library/library';
import type { Scan } from '../library/scan';
import type { Lyrics } from '../lyrics/lyrics';
import type { Player } from '../player/player';
import type { Volume } from '../player/volume';
import type { Queue } from '../queue/queue';
import type { QueueTracks } from '../queue/queue-tracks';
import type { Notices } from '../state/notices';
import type { Readable } from '../state/store';
import { appStyles } from './app-styles';
import { type Layout, narrowScreen } from './layout';
import type { Actions } from './library/actions';
import type { LibraryView } from './library/library-view';
import type { Navigation } from './navigation';
import { shared } from './styles';
import type { Theme } from './theme';
import { Watch } from './watch';
import './keys-panel';
import './library/library-view';
import './lyrics-view';
import './queue/queue-panel';
import './status-line';
import './transport';

/** Three places, always the same: the library, the words, the transport. The queue comes beside them when it is asked for. */
@customElement('byeol-app')
export class App extends LitElement {
  static override styles = [shared, appStyles];

  @property({ attribute: false }) connection!: Readable<ConnectionState>;
  @property({ attribute: false }) player!: Player;
  @property({ attribute: false }) volume!: Volume;
  @property({ attribute: false }) queue!: Queue;
  @property({ attribute: false }) queueTracks!: QueueTracks;
  @property({ attribute: false }) library!: Library;
  @property({ attribute: false }) collections!: Collections;
  @property({ attribute: false }) scan!: Scan;
  @property({ attribute: false }) lyrics!: Lyrics;
  @property({ attribute: false }) actions!: Actions;
  @property({ attribute: false }) navigation!: Navigation;
  @property({ attribute: false }) notices!: Notices;
  @property({ attribute: false }) layout!: Layout;
  @property({ attribute: false }) theme!: Theme;

  @query('byeol-library') private readonly libraryView!: LibraryView;
  private readonly unfolded = new Watch(this, () => this.layout.state);
  private readonly narrow = matchMedia(narrowScreen);

  /** Opens the library where it is folded away, and puts the cursor into its search box. */
  focusSearch(): void {
    this.layout.openSheet();
    void this.updateComplete.then(() => this.libraryView.focusSearch());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.narrow.addEventListener('change', () => this.requestUpdate());
  }

  protected override render(): TemplateResult {
    const { wordsOnly, keys, sheet, queue } = this.unfolded.value;
    const kind = [wordsOnly && 'words-only', sheet && 'sheet', queue && 'with-queue'].filter(Boolean).join(' ');
    const { player, navigation, layout, notices } = this;
    return html`
      <div class="page ${kind}">
        ${this.asides(wordsOnly || (this.narrow.matches && !sheet), wordsOnly || !queue)}
        <div class="shade" @click=${() => layout.closeTopmost()}></div>
        <main>
          <byeol-lyrics .lyrics=${this.lyrics} .player=${player}></byeol-lyrics>
          ${keys ? html`<byeol-keys></byeol-keys>` : nothing}
        </main>
        <byeol-status
          .connection=${this.connection}
          .player=${player}
          .navigation=${navigation}
          .notices=${notices}
        ></byeol-status>
        <byeol-transport .player=${player} .queue=${this.queue} .volume=${this.volume} .layout=${layout}></byeol-transport>
      </div>
    `;
  }

  private asides(libraryFolded: boolean, queueFolded: boolean): TemplateResult {
    const { actions, player, layout, queue } = this;
    return html`
      <aside class="library" aria-label="Library" ?inert=${libraryFolded}>
        <byeol-library
          .library=${this.library}
          .collections=${this.collections}
          .scan=${this.scan}
          .actions=${actions}
          .player=${player}
          .navigation=${this.navigation}
          .layout=${layout}
          .theme=${this.theme}
        ></byeol-library>
      </aside>
      <aside class="queue" aria-label="Queue" ?inert=${queueFolded}>
        ${
          queueFolded && !this.narrow.matches
            ? nothing
            : html`
                <byeol-queue
                  .queue=${queue}
                  .tracks=${this.queueTracks}
                  .jukebox=${actions.jukebox}
                  .player=${player}
                  .layout=${layout}
                ></byeol-queue>
              `
        }
      </aside>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'byeol-app': App;
  }
}
