import type { LitElement, ReactiveController } from 'lit';
import { scrollerOf } from './rows-in-view';

/** An item that is being moved by its handle. */
export interface Held {
  readonly key: number;
  /** Where it came from, and where it would go if it were let go now. */
  readonly from: number;
  readonly to: number;
  /** Where it is drawn, in rows. */
  readonly place: number;
}

/** Pixels from an edge of the visible part within which the list scrolls by itself, and by how much in a frame. */
const edge = 56;
const pace = 10;

/** Moves a row of a list with a pointer. Keyboards have other ways. */
export class RowDrag implements ReactiveController {
  #held: Held | null = null;
  #listening = new AbortController();
  /** The pointer, in pixels of the window; and below the top of the row it holds. */
  #y = 0;
  #grip = 0;

  constructor(
    private readonly host: LitElement,
    private readonly rowHeight: number,
    private readonly total: () => number,
    private readonly drop: (key: number, to: number) => void,
  ) {
    host.addController(this);
  }

  get held(): Held | null {
    return this.#held;
  }

  /** Where a row is drawn meanwhile, in rows. */
  placeOf(index: number): number {
    if (!this.#held) return index;
    const { from, to, place } = this.#held;
    if (index === from) return place;
    if (index > from && index <= to) return index - 1;
    return index < from && index >= to ? index + 1 : index;
  }

  begin(event: PointerEvent, key: number, index: number): void {
    if (event.button !== 0) return;
    this.#y = event.clientY;
    this.#grip = this.#y - this.#top - index * this.rowHeight;
    this.#held = { key, from: index, to: index, place: index };
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('pointermove', ({ clientY }) => (this.#y = clientY), { signal });
    addEventListener('pointerup', () => this.#end(true), { signal });
    addEventListener('pointercancel', () => this.#end(false), { signal });
    addEventListener('keydown', (press) => press.key === 'Escape' && this.#cancel(press), { signal, capture: true });
    requestAnimationFrame(this.#frame);
  }

  hostDisconnected(): void {
    this.#end(false);
  }

  get #top(): number {
    return this.host.getBoundingClientRect().top;
  }

  readonly #frame = () => {
    if (!this.#held) return;
    const scroller = scrollerOf(this.host);
    const { top = 0, bottom = 0 } = scroller?.getBoundingClientRect() ?? {};
    if (this.#y < top + edge) scroller?.scrollBy(0, -pace);
    else if (this.#y > bottom - edge) scroller?.scrollBy(0, pace);

    const last = Math.max(0, this.total() - 1);
    const place = Math.max(0, Math.min(last, (this.#y - this.#top - this.#grip) / this.rowHeight));
    if (place !== this.#held.place) {
      this.#held = { ...this.#held, place, to: Math.round(place) };
      this.host.requestUpdate();
    }
    requestAnimationFrame(this.#frame);
  };

  #cancel(press: KeyboardEvent): void {
    press.stopPropagation();
    this.#end(false);
  }

  #end(dropped: boolean): void {
    this.#listening.abort();
    const held = this.#held;
    this.#held = null;
    if (!held) return;
    this.host.requestUpdate();
    if (dropped && held.to !== held.from) this.drop(held.key, held.to);
  }
}
