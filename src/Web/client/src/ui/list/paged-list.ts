import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Pages } from '../../library/pages';
import { Watch } from '../watch';
import { bone, drawRows, type Row } from './draw-rows';
import { rowHeight, type Shape } from './rows';
import { RowsInView } from './rows-in-view';

/** A list of pages, of which only the items near to the visible ones exist. Made anew for each list: `pages` never changes. */
export abstract class PagedList<T> extends LitElement {
  @property({ attribute: false }) pages!: Pages<T>;

  protected readonly rows = new RowsInView(this, (width) => this.shape(width));
  /** What the list is called by a screen reader. */
  protected abstract readonly label: string;

  constructor() {
    super();
    new Watch(this, () => this.pages.fetched);
  }

  /** An item that has come. */
  protected abstract row(item: T): Row;

  /** One item a row, unless a list says otherwise of its width in pixels. */
  protected shape(_width: number): Shape {
    return { total: this.pages.total, rowHeight, columns: 1 };
  }

  protected override render(): TemplateResult {
    const { range, width } = this.rows;
    this.pages.want(range.first, Math.max(range.first, range.end - 1));
    return drawRows(this.label, this.shape(width), range, (index) => {
      const item = this.pages.peek(index);
      return item ? this.row(item) : bone;
    });
  }
}
