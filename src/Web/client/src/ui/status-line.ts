import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ConnectionState } from '../hub/connection';
import type { Player } from '../player/player';
import type { Notices } from '../state/notices';
import type { Readable } from '../state/store';
import type { Navigation } from './navigation';
import { shared } from './styles';
import { Watch } from './watch';

const connecting: Record<ConnectionState, string> = {
  connected: '',
  connecting: 'Connecting…',
  reconnecting: 'Reconnecting…',
};

/** One quiet line that says what is wrong and what is being done, or what has just been done. Empty when there is nothing to say. */
@customElement('byeol-status')
export class StatusLine extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        pointer-events: none;
      }

      p {
        width: fit-content;
        max-width: 100%;
        margin: 0 auto;
        padding: var(--space-2) var(--space-4);
        border: var(--line-width) solid var(--edge);
        border-radius: var(--radius-large);
        background: var(--raised);
        color: var(--word-soft);
        font-size: var(--type-small);
        text-align: center;
        transition: opacity var(--medium) var(--ease);
      }

      p.silent {
        opacity: 0;
      }

      /* The first connect is nearly always over before one could read of it. */
      p.soon {
        animation: come var(--medium) 1s backwards;
      }

      button {
        min-width: 0;
        min-height: 0;
        margin: calc(-1 * var(--space-3)) calc(-1 * var(--space-2));
        padding: var(--space-3) var(--space-2);
        color: var(--star);
        font-weight: 600;
        pointer-events: auto;
      }

      @keyframes come {
        from {
          opacity: 0;
        }
      }
    `,
  ];

  @property({ attribute: false }) connection!: Readable<ConnectionState>;
  @property({ attribute: false }) player!: Player;
  @property({ attribute: false }) navigation!: Navigation;
  @property({ attribute: false }) notices!: Notices;

  private readonly line = new Watch(this, () => this.connection);
  private readonly playing = new Watch(this, () => this.player.state);
  private readonly lost = new Watch(this, () => this.navigation.trouble);
  private readonly said = new Watch(this, () => this.notices.state);

  protected override render(): TemplateResult {
    const { trouble, waiting } = this.playing.value;
    const wrong = connecting[this.line.value] || trouble || this.lost.value;
    // Who has just done something wants to undo that now, and can read of the line later.
    const notice = !wrong || this.said.value?.action ? this.said.value : null;
    const text = notice?.text || wrong || (waiting ? 'The line is slow. Loading…' : '');
    const kind = text === '' ? 'silent' : this.line.value === 'connecting' ? 'soon' : '';
    const action = notice?.action;
    return html`<p role="status" class=${kind}>
      ${text}${action ? html` · <button @click=${() => this.notices.act()}>${action.label}</button>` : nothing}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'byeol-status': StatusLine;
  }
}
