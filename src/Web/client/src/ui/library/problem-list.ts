import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ProblemSnapshot } from '../../hub/contract';
import type { Row } from '../list/draw-rows';
import { PagedList } from '../list/paged-list';
import type { Shape } from '../list/rows';
import { shared } from '../styles';
import { problemStyles } from './problem-styles';

/** Pixels of a row; the token `--row-tall` says the same. */
const rowHeight = 88;

/** Paths and reasons. */
@customElement('byeol-problem-list')
export class ProblemList extends PagedList<ProblemSnapshot> {
  static override styles = [shared, problemStyles];

  protected readonly label = 'Problems';

  protected override shape(): Shape {
    return { total: this.pages.total, rowHeight, columns: 1 };
  }

  protected row({ path, reason }: ProblemSnapshot): Row {
    return { content: html`<strong dir="auto" title=${path}>${path}</strong><span title=${reason}>${reason}</span>` };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'byeol-problem-list': ProblemList;
  }
}
