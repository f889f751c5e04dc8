import { type Readable, Store } from '../state/store';

/** Milliseconds without a touch after which the words follow the song again. */
const rest = 5_000;

/** Where the current line stands, as a share of the height. */
const height = 1 / 3;

/** Pixels by which a scroll position may differ from what was set: browsers round to device pixels. */
const rounding = 2;

/**
 * Keeps the current line in its place, and lets go as soon as the reader scrolls. The scroll position jumps at once and the
 * list is moved back by a transform that then runs out, so that the motion is the compositor's alone, and a reader who
 * scrolls meanwhile finds a scroll position that is true.
 */
export class Follow {
  readonly #following = new Store(true);
  #expected = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #motion: Animation | null = null;
  #line: HTMLElement | null = null;

  constructor(
    private readonly scroller: HTMLElement,
    readonly list: HTMLElement,
  ) {
    scroller.addEventListener('scroll', this.#scrolled, { passive: true });
  }

  get following(): Readable<boolean> {
    return this.#following;
  }

  /** The line to keep in view; null is the beginning. */
  show(line: HTMLElement | null, smoothly = true): void {
    this.#line = line;
    if (this.#following.value) this.#move(smoothly);
  }

  resume(): void {
    clearTimeout(this.#timer);
    this.#following.set(true);
    this.#move(true);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.scroller.removeEventListener('scroll', this.#scrolled);
  }

  readonly #scrolled = () => {
    if (Math.abs(this.scroller.scrollTop - this.#expected) <= rounding && this.#following.value) return;
    this.#following.set(false);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.resume(), rest);
  };

  #move(smoothly: boolean): void {
    const { scroller, list } = this;
    const line = this.#line ?? list.firstElementChild;
    if (!(line instanceof HTMLElement)) return;

    const from = scroller.scrollTop - this.#remaining();
    this.#motion?.cancel();
    scroller.scrollTop = line.offsetTop + line.offsetHeight / 2 - scroller.clientHeight * height;
    this.#expected = scroller.scrollTop;

    const way = this.#expected - from;
    if (!smoothly || way === 0) return;
    const style = getComputedStyle(scroller);
    const duration = Number.parseFloat(style.getPropertyValue('--slow'));
    this.#motion = list.animate([{ transform: `translateY(${way}px)` }, { transform: 'none' }], {
      duration,
      easing: style.getPropertyValue('--ease').trim(),
    });
  }

  /** Pixels that the running motion has still to go. */
  #remaining(): number {
    if (this.#motion?.playState !== 'running') return 0;
    return new DOMMatrixReadOnly(getComputedStyle(this.list).transform).m42;
  }
}
