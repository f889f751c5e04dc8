import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Remembers how far each place of the library was scrolled, so that going back finds it as it was. */
export class ScrollMemory implements ReactiveController {
  readonly #positions = new Map<string, number>();
  #place = '';

  /**
   * @param scroller What scrolls; it exists once the host has been drawn.
   * @param shown Names what the scroller shows.
   */
  constructor(
    host: ReactiveControllerHost,
    private readonly scroller: () => HTMLElement | null,
    private readonly shown: () => string,
  ) {
    host.addController(this);
  }

  /** What was drawn last. */
  get place(): string {
    return this.#place;
  }

  /** The scroller has been scrolled. */
  note(): void {
    this.#positions.set(this.#place, this.scroller()?.scrollTop ?? 0);
  }

  hostUpdate(): void {
    const place = this.shown();
    if (place === this.#place) return;
    this.#place = place;
    // Now, for what is drawn next may be too low for it, and that is a scroll, too.
    const position = this.#positions.get(place) ?? 0;
    // Lists draw themselves after their host; by the next frame they have their height.
    requestAnimationFrame(() => {
      if (place === this.#place) this.scroller()?.scrollTo(0, position);
    });
  }
}
