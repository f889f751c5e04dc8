import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type Kind, kinds } from '../../library/library';
import { shared } from '../styles';

const names: Record<Kind, string> = { albums: 'Albums', artists: 'Artists', tracks: 'Tracks' };

/** The three ways to look at the library, and how much there is of each while one searches. */
@customElement('byeol-tabs')
export class LibraryTabs extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: 1fr;
        margin: 0 var(--space-4) var(--space-3);
        padding: var(--tight);
        border-radius: var(--round);
        background: var(--ground);
      }

      button {
        min-width: 0;
        min-height: calc(var(--target) - 2 * var(--tight));
        border-radius: var(--round);
        color: var(--word-soft);
        font-weight: 600;
        transition: background-color var(--fast) var(--ease);
      }

      button:hover {
        color: var(--word);
      }

      button[aria-selected='true'] {
        background: var(--hover);
        color: var(--star);
      }

      small {
        font-size: var(--type-small);
        font-weight: 400;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) selected: Kind | null = null;
  /** How much there is of each; null: not to be said. */
  @property({ attribute: false }) counts: Readonly<Record<Kind, number>> | null = null;
  @property({ attribute: false }) choose!: (kind: Kind) => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.role = 'tablist';
    this.ariaLabel = 'Library';
    this.addEventListener('keydown', (event) => this.press(event));
  }

  private press(event: KeyboardEvent): void {
    const at = this.selected ? kinds.indexOf(this.selected) : 0;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: kinds.length - 1 }[event.key];
    const kind = to === undefined ? undefined : kinds.at(to % kinds.length);
    if (!kind || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.choose(kind);
    this.renderRoot.querySelector<HTMLElement>(`[data-kind=${kind}]`)?.focus();
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  protected override render(): TemplateResult {
    return html`${kinds.map((kind) => this.tab(kind))}`;
  }

  private tab(kind: Kind): TemplateResult {
    const selected = kind === this.selected;
    const reached = selected || (this.selected === null && kind === kinds[0]);
    const count = this.counts?.[kind];
    return html`
      <button
        role="tab"
        data-kind=${kind}
        aria-selected=${selected}
        tabindex=${reached ? 0 : -1}
        @click=${() => this.choose(kind)}
      >
        ${names[kind]} ${count === undefined ? nothing : html`<small>${count.toLocaleString('en')}</small>`}
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'byeol-tabs': LibraryTabs;
  }
}
