/** Milliseconds that `timeupdate` may be late: nearer to a crossing than this, a timer watches. */
const near = 400;

/**
 * Looks often enough who is heard that a crossing is told when it happens: with `timeupdate`, which comes four times a
 * second and also in a page that nobody sees, and at the crossing itself.
 */
export class Crossing {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param look Says at which time of the element the next crossing is; null when none is known. */
  constructor(
    private readonly audio: HTMLAudioElement,
    private readonly look: () => number | null,
    signal: AbortSignal,
  ) {
    for (const event of ['timeupdate', 'playing', 'seeked']) audio.addEventListener(event, this.#see, { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  readonly #see = () => {
    clearTimeout(this.#timer);
    const next = this.look();
    if (next === null || this.audio.paused) return;
    const left = (next - this.audio.currentTime) * 1000;
    if (left < near) this.#timer = setTimeout(this.#see, Math.max(4, left));
  };
}
