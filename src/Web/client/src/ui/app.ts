import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { ConnectionState } from '../hub/connection';
import type { Library } from '../library/library';
import type { Lyrics } from '../lyrics/lyrics';
import type { Player } from '../player/player';
import type { Volume } from '../player/volume';
import type { Readable } from '../state/store';
import { appStyles } from './app-styles';
import type { Layout } from './layout';
import type { LibraryView } from './library-view';
import type { Navigation } from './navigation';
import { shared } from './styles';
import type { Theme } from './theme';
import { Watch } from './watch';
import './keys-panel';
import './library-view';
import './lyrics-view';
import './status-line';
import './transport';

/** Three places, always the same: the library, the words, the transport. */
@customElement('byeol-app')
export class App extends LitElement {
  static override styles = [shared, appStyles];

  @property({ attribute: false }) connection!: Readable<ConnectionState>;
  @property({ attribute: false }) player!: Player;
  @property({ attribute: false }) volume!: Volume;
  @property({ attribute: false }) library!: Library;
  @property({ attribute: false }) lyrics!: Lyrics;
  @property({ attribute: false }) navigation!: Navigation;
  @property({ attribute: false }) layout!: Layout;
  @property({ attribute: false }) theme!: Theme;

  @query('byeol-library') private readonly libraryView!: LibraryView;
  private readonly unfolded = new Watch(this, () => this.layout.state);
  private readonly narrow = matchMedia('(max-width: 800px)');

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
    const { wordsOnly, keys, sheet } = this.unfolded.value;
    const folded = wordsOnly || (this.narrow.matches && !sheet);
    const { player, library, navigation, layout, lyrics, connection, volume, theme } = this;
    return html`
      <div class="page ${wordsOnly ? 'words-only' : ''} ${sheet ? 'sheet' : ''}">
        <aside aria-label="Library" ?inert=${folded}>
          <byeol-library .library=${library} .player=${player} .navigation=${navigation} .layout=${layout}></byeol-library>
        </aside>
        <div class="shade" @click=${() => layout.closeSheet()}></div>
        <main>
          <byeol-lyrics .lyrics=${lyrics} .player=${player}></byeol-lyrics>
          <byeol-status .connection=${connection} .player=${player} .navigation=${navigation}></byeol-status>
          ${keys ? html`<byeol-keys></byeol-keys>` : nothing}
        </main>
        <byeol-transport .player=${player} .volume=${volume} .layout=${layout} .theme=${theme}></byeol-transport>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'byeol-app': App;
  }
}
