import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ProblemSnapshot } from '../../hub/contract';
import type { Pages } from '../../library/pages';
import { shared } from '../styles';
import { Watch } from '../watch';
import { back } from './page-parts';
import { pageStyles } from './page-styles';
import './problem-list';

/** The files that were meant to be tracks and are none, each with its reason. */
@customElement('byeol-problems')
export class ProblemsPage extends LitElement {
  static override styles = [
    shared,
    pageStyles,
    css`
      h2 {
        padding: var(--space-1) var(--space-4) var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) pages!: Pages<ProblemSnapshot>;

  constructor() {
    super();
    new Watch(this, () => this.pages.fetched);
  }

  override focus(): void {
    this.renderRoot.querySelector('a')?.focus();
  }

  protected override render(): TemplateResult {
    const none = this.pages.fetched.value > 0 && this.pages.total === 0;
    return html`
      ${back({ kind: 'tracks' }, 'Library')}
      <h2>Files that could not be read</h2>
      ${
        none
          ? html`<p class="empty">Every file could be read.</p>`
          : html`<byeol-problem-list .pages=${this.pages}></byeol-problem-list>`
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'byeol-problems': ProblemsPage;
  }
}
