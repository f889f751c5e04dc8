import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { LyricLineSnapshot } from '../hub/contract';
import { lineAt } from '../lyrics/cursor';
import type { Lyrics, LyricsState } from '../lyrics/lyrics';
import { scriptOf } from '../lyrics/script';
import type { Player } from '../player/player';
import { Follow } from './follow';
import { lyricsStyles } from './lyrics-styles';
import { Playhead } from './playhead';
import { shared } from './styles';
import { wordless, wordlessStyles } from './wordless';
import { Watch } from './watch';

/** Seconds that an element's time may fall short of the time it was set to: browsers round to microseconds. */
const rounding = 1e-4;

const instead: Record<Exclude<LyricsState['status'], 'ready' | 'loading'>, string> = {
  idle: 'Choose a song.',
  absent: 'No lyrics',
  wordless: 'Instrumental',
  failed: 'The lyrics could not be loaded.',
};

/** The words of the song, the current line in its place. A click on a line goes to its time. */
@customElement('byeol-lyrics')
export class LyricsView extends LitElement {
  static override styles = [shared, lyricsStyles, wordlessStyles];

  @property({ attribute: false }) lyrics!: Lyrics;
  @property({ attribute: false }) player!: Player;

  @state() private current = -1;
  @state() private following = true;
  @query('.scroller') private readonly scroller!: HTMLElement | null;
  @query('ul') private readonly list!: HTMLElement | null;

  private follow: Follow | null = null;
  private readonly words = new Watch(this, () => this.lyrics.state);
  private readonly playing = new Watch(this, () => this.player.state);
  private readonly size = new ResizeObserver(() => this.show(false));

  constructor() {
    super();
    new Playhead(
      this,
      () => this.player.audio,
      () => this.look(),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.size.disconnect();
    this.follow?.stop();
  }

  private look(): void {
    const { lines } = this.words.value;
    this.current = lineAt(lines, this.player.position + rounding, this.current);
  }

  protected override willUpdate(): void {
    this.look();
  }

  protected override updated(changed: PropertyValues): void {
    if ((this.follow?.list ?? null) !== this.list) this.attach();
    else if (changed.has('current')) this.show(true);
  }

  /** A sheet came, or went: what follows it is made anew. */
  private attach(): void {
    this.follow?.stop();
    this.follow = null;
    this.size.disconnect();
    if (!this.scroller || !this.list) return;
    const follow = new Follow(this.scroller, this.list);
    this.follow = follow;
    this.following = true;
    follow.following.subscribe((following) => {
      this.following = following;
    });
    // It reports once at the beginning, too: that puts the first line in its place.
    this.size.observe(this.scroller);
  }

  private show(smoothly: boolean): void {
    const line = this.list?.children[this.current];
    this.follow?.show(line instanceof HTMLElement ? line : null, smoothly);
  }

  private seek(line: LyricLineSnapshot): void {
    this.player.seek(line.start);
    this.follow?.resume();
  }

  protected override render(): TemplateResult {
    const { status, lines } = this.words.value;
    if (status === 'loading') return skeleton;
    if (status !== 'ready') return wordless(instead[status], this.playing.value.track);
    return html`
      <div class="scroller">
        <ul role="list" aria-label="Lyrics">
          ${lines.map((line, index) => this.line(line, index))}
        </ul>
      </div>
      ${this.following ? nothing : html`<button class="follow" @click=${() => this.follow?.resume()}>Follow</button>`}
    `;
  }

  private line(line: LyricLineSnapshot, index: number): TemplateResult {
    const { lang, dir } = scriptOf(line.text);
    const silent = line.text.trim() === '';
    return html`
      <li
        class=${index < this.current ? 'sung' : nothing}
        aria-current=${index === this.current ? 'true' : nothing}
        lang=${lang || nothing}
        dir=${dir}
      >
        <button aria-label=${silent ? 'Interlude' : nothing} @click=${() => this.seek(line)}>
          ${silent ? '· · ·' : line.text}
        </button>
      </li>
    `;
  }
}

const skeleton = html` <div class="skeleton" aria-hidden="true">${Array.from({ length: 4 }, () => html`<span></span>`)}</div> `;

declare global {
  interface HTMLElementTagNameMap {
    'byeol-lyrics': LyricsView;
  }
}
