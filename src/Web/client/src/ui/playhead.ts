import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Follows the position of the sound, once a frame while it plays: `timeupdate` comes four times a second, which is late
 * enough to see. A hidden page gets no frames and needs none.
 */
export class Playhead implements ReactiveController {
  #frame = 0;
  #listening = new AbortController();

  constructor(
    host: ReactiveControllerHost,
    private readonly audio: () => HTMLAudioElement,
    private readonly moved: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const audio = this.audio();
    audio.addEventListener('play', this.#run, { signal });
    // While it rests, whatever may have changed what is to be seen.
    for (const event of ['timeupdate', 'seeking', 'seeked', 'progress', 'durationchange', 'emptied', 'loadedmetadata'])
      audio.addEventListener(event, this.moved, { signal });
    this.#run();
  }

  hostDisconnected(): void {
    this.#listening.abort();
    cancelAnimationFrame(this.#frame);
  }

  readonly #run = () => {
    cancelAnimationFrame(this.#frame);
    this.moved();
    if (!this.audio().paused) this.#frame = requestAnimationFrame(this.#run);
  };
}
