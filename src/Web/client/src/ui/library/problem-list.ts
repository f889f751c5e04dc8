import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ProblemSnapshot } from '../../hub/contract';
import type { Pages } from '../../library/pages';
import { bone, drawRows, type Row } from '../list/draw-rows';
import { RowsInView } from '../list/rows-in-view';
import { shared } from '../styles';
import { Watch } from '../watch';
import { problemStyles } from './problem-styles';

/** Pixels of a row; the token `--row-tall` says the same. */
const rowHeight = 88;

/** Paths and reasons, of which only the rows near to the visible ones exist. */
@customElement('byeol-problem-list')
export class ProblemList extends LitElement {
  static override styles = [shared, problemStyles];

  @property({ attribute: false }) pages!: Pages<ProblemSnapshot>;

  private readonly rows = new RowsInView(this, () => this.shape());

  constructor() {
    super();
    new Watch(this, () => this.pages.fetched);
  }

  private shape() {
    return { total: this.pages.total, rowHeight, columns: 1 };
  }

  protected override render(): TemplateResult {
    const { range } = this.rows;
    this.pages.want(range.first, Math.max(range.first, range.end - 1));
    return drawRows('Problems', this.shape(), range, (index) => this.row(index));
  }

  private row(index: number): Row {
    const problem = this.pages.peek(index);
    if (!problem) return bone;
    const { path, reason } = problem;
    return { content: html`<strong dir="auto" title=${path}>${path}</strong><span title=${reason}>${reason}</span>` };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'byeol-problem-list': ProblemList;
  }
}
