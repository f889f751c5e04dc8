import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { shortcuts } from './shortcuts';

/** The list of keys, in place, over a corner of the words. */
@customElement('byeol-keys')
export class KeysPanel extends LitElement {
  static override styles = css`
    :host {
      display: block;
      padding: var(--space-4) var(--space-6);
      border: var(--line-width) solid var(--edge);
      border-radius: var(--radius-large);
      background: var(--raised);
    }

    h2 {
      margin: 0 0 var(--space-3);
      font-size: var(--type-large);
    }

    dl {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: var(--space-2) var(--space-6);
      margin: 0;
    }

    dt {
      color: var(--star);
      font-weight: 600;
    }

    dd {
      margin: 0;
      color: var(--word-soft);
    }
  `;

  protected override render(): TemplateResult {
    return html`
      <h2>Keys</h2>
      <dl>
        ${shortcuts.map(
          ({ keys, does }) =>
            html`<dt>${keys}</dt>
              <dd>${does}</dd>`,
        )}
      </dl>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'byeol-keys': KeysPanel;
  }
}
