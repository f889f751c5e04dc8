import type { LitElement, ReactiveController } from 'lit';
import { itemsInView, type Range, type Shape } from './rows';

/**
 * Which items of a list are near to the visible ones. The list is an element of its own somewhere inside of a scroller,
 * perhaps below other things; it is drawn again only when the answer changes.
 */
export class RowsInView implements ReactiveController {
  #range: Range = { first: 0, end: 0 };
  #scroller: HTMLElement | null = null;
  #width = 0;
  readonly #size = new ResizeObserver(() => this.#resized());

  /** @param shape Asked for at each drawing and each scroll, so it must be cheap. */
  constructor(
    private readonly host: LitElement,
    private readonly shape: (width: number) => Shape,
  ) {
    host.addController(this);
  }

  get range(): Range {
    return this.#range;
  }

  /** Pixels of the list's own width. */
  get width(): number {
    return this.#width;
  }

  /** Whether an item, by its index, is to be seen as a whole. */
  isVisible(index: number): boolean {
    const { top, height } = this.#view();
    const { rowHeight, columns } = this.shape(this.#width);
    const row = Math.floor(index / columns) * rowHeight;
    return row >= top && row + rowHeight <= top + height;
  }

  /** Scrolls so that an item stands at a share of the height. */
  reveal(index: number, share = 0.5): void {
    const { top, height } = this.#view();
    const { rowHeight, columns } = this.shape(this.#width);
    this.#scroller?.scrollBy(0, (Math.floor(index / columns) + 0.5) * rowHeight - height * share - top);
  }

  hostConnected(): void {
    this.#scroller = scrollerOf(this.host);
    this.#scroller?.addEventListener('scroll', this.#look, { passive: true });
    if (this.#scroller) this.#size.observe(this.#scroller);
    this.#size.observe(this.host);
  }

  hostDisconnected(): void {
    this.#scroller?.removeEventListener('scroll', this.#look);
    this.#size.disconnect();
  }

  hostUpdate(): void {
    this.#range = this.#inView();
  }

  readonly #look = () => {
    const { first, end } = this.#inView();
    if (first !== this.#range.first || end !== this.#range.end) this.host.requestUpdate();
  };

  #resized(): void {
    const width = this.host.clientWidth;
    if (width !== this.#width) {
      this.#width = width;
      this.host.requestUpdate();
    } else this.#look();
  }

  #inView(): Range {
    const { top, height } = this.#view();
    return itemsInView(this.shape(this.#width), top, height);
  }

  /** The visible part, seen from the top of the list. */
  #view(): { readonly top: number; readonly height: number } {
    const scroller = this.#scroller;
    if (!scroller) return { top: 0, height: 0 };
    const top = scroller.getBoundingClientRect().top - this.host.getBoundingClientRect().top;
    return { top, height: scroller.clientHeight };
  }
}

/** The nearest scroller around an element, in whichever tree. */
export function scrollerOf(element: Element): HTMLElement | null {
  const near = element.closest<HTMLElement>('.scroller');
  if (near) return near;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? scrollerOf(root.host) : null;
}
