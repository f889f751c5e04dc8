import type { MusicHub } from '../hub/music-hub';
import type { Engine, EngineSeat } from './engine';
import { pause } from './wait';

/** Milliseconds after an error until the hub, too, has noticed that the line is cut. */
const noticing = 500;

/** Network errors in a row, without a second of sound between them, after which the track counts as lost. */
const patience = 3;

/**
 * Plays a track by an HTTP address, where Media Source Extensions are missing or do not take it. The browser does the buffering; this
 * engine only brings it back after the line was cut.
 */
export class SrcEngine implements Engine {
  readonly #closing = new AbortController();
  #failures = 0;
  /** Where the listener is: heard last, or asked for since. After an error the element may say 0. */
  #place: number;
  /** Where the last load began to play: sound a second past it shows that the line holds. */
  #loadedAt = 0;

  constructor(
    private readonly seat: EngineSeat,
    private readonly hub: MusicHub,
    /** Of what is played, relative to the page. */
    private readonly address = `api/tracks/${seat.track.id}/audio`,
  ) {
    const { audio } = seat;
    const { signal } = this.#closing;
    this.#place = seat.at;
    audio.addEventListener('timeupdate', () => this.#note(), { signal });
    audio.addEventListener('seeking', () => this.#sought(), { signal });
    audio.addEventListener('error', () => void this.#recover(signal).catch(() => {}), { signal });
    signal.addEventListener(
      'abort',
      hub.state.subscribe((state) => {
        // The browser gives a cut download up silently once it has stalled.
        if (state === 'connected' && seat.wanted() && audio.readyState < HTMLMediaElement.HAVE_FUTURE_DATA) this.#reload();
      }),
    );
    this.#load();
  }

  close(): void {
    this.#closing.abort();
  }

  #load(): void {
    const { audio, wanted } = this.seat;
    audio.src = new URL(this.address, document.baseURI).href;
    this.#loadedAt = this.#place;
    if (this.#place > 0) audio.currentTime = this.#place;
    if (wanted()) void audio.play().catch(() => {});
  }

  #reload(): void {
    // A seek while nothing was loaded raised no event, but the element remembers it.
    const { currentTime } = this.seat.audio;
    if (currentTime > 0) this.#place = currentTime;
    this.#load();
  }

  /** A seek counts at once: what it asks for may never come over a line that is cut. */
  #sought(): void {
    const { audio } = this.seat;
    if (!audio.error) this.#place = audio.currentTime;
  }

  #note(): void {
    const { audio } = this.seat;
    if (audio.error || audio.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return;
    if (audio.currentTime > this.#loadedAt + 1) this.#failures = 0;
    this.#place = audio.currentTime;
  }

  async #recover(signal: AbortSignal): Promise<void> {
    const network = this.seat.audio.error?.code === MediaError.MEDIA_ERR_NETWORK;
    await pause(noticing, signal);
    const cut = this.hub.state.value !== 'connected';
    if (!cut && (!network || ++this.#failures >= patience)) {
      this.close();
      const sentence = network ? 'It could not be loaded.' : 'This browser cannot play it.';
      this.seat.failed({ kind: 'unavailable', sentence });
      return;
    }
    await this.hub.connected(signal);
    this.#reload();
  }
}
