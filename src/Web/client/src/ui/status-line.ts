import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ConnectionState } from '../hub/connection';
import type { Player } from '../player/player';
import type { Readable } from '../state/store';
import type { Navigation } from './navigation';
import { Watch } from './watch';

const connecting: Record<ConnectionState, string> = {
  connected: '',
  connecting: 'Connecting…',
  reconnecting: 'Reconnecting…',
};

/** One quiet line that says what is wrong and what is being done. Empty when all is well. */
@customElement('byeol-status')
export class StatusLine extends LitElement {
  static override styles = css`
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

    @keyframes come {
      from {
        opacity: 0;
      }
    }
  `;

  @property({ attribute: false }) connection!: Readable<ConnectionState>;
  @property({ attribute: false }) player!: Player;
  @property({ attribute: false }) navigation!: Navigation;

  private readonly line = new Watch(this, () => this.connection);
  private readonly playing = new Watch(this, () => this.player.state);
  private readonly lost = new Watch(this, () => this.navigation.trouble);

  protected override render(): TemplateResult {
    const { trouble, waiting } = this.playing.value;
    const text = connecting[this.line.value] || trouble || this.lost.value || (waiting ? 'The line is slow. Loading…' : '');
    const kind = text === '' ? 'silent' : this.line.value === 'connecting' ? 'soon' : '';
    return html`<p role="status" class=${kind}>${text}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'byeol-status': StatusLine;
  }
}
