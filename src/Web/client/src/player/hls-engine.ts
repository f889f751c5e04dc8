import type { default as Hls, ErrorData } from 'hls.js';
import type { RenditionSnapshot } from '../hub/contract';
import type { MusicHub } from '../hub/music-hub';
import type { Readable } from '../state/store';
import type { Engine, EngineSeat } from './engine';
import type { TierChooser } from './quality/tier-chooser';
import { pause } from './wait';

/** Milliseconds after an error until the hub, too, has noticed that the line is cut. */
const noticing = 500;

/** Network errors in a row after which the track counts as lost while the hub is there. */
const patience = 3;

/** The playlist of a track for browsers that play HLS by themselves, and that of one rendition, relative to the page. */
export const masterAddress = (trackId: number) => `api/tracks/${trackId}/hls/master.m3u8`;
const mediaAddress = (trackId: number, rendition: string) => `api/tracks/${trackId}/hls/${rendition}.m3u8`;

/**
 * Plays a track by HLS through hls.js, where there are Media Source Extensions but no WebSocket to pull through. The script
 * is large and rarely needed: it is loaded when it is. A track stays in the tier in which it began, until another one is
 * asked for; what its segments tell of the line is for the next track.
 */
export class HlsEngine implements Engine {
  readonly #closing = new AbortController();
  #hls: Hls | null = null;
  #failures = 0;
  #recovered = false;

  constructor(
    private readonly seat: EngineSeat,
    private readonly hub: Pick<MusicHub, 'state' | 'connected'>,
    private readonly tiers: Pick<TierChooser, 'choose' | 'likely' | 'measured'>,
    quality: Readable<unknown>,
    private readonly heard: (rendition: RenditionSnapshot) => void,
  ) {
    const { signal } = this.#closing;
    const leave = quality.subscribe(() => this.#load(seat.audio.currentTime));
    signal.addEventListener('abort', leave);
    this.#open(signal).catch(() => this.#fail('It could not be loaded.'));
  }

  close(): void {
    this.#closing.abort();
    this.#hls?.destroy();
  }

  async #open(signal: AbortSignal): Promise<void> {
    const { default: Script } = await import('hls.js/light');
    if (signal.aborted) return;
    const { audio, track, at } = this.seat;
    // A worker would be made of a blob, which the content security policy refuses; there is little for it to do here.
    const hls = new Script({ enableWorker: false, maxBufferLength: 30, backBufferLength: 10 });
    this.#hls = hls;
    hls.on(Script.Events.FRAG_BUFFERED, (_, { stats }) => {
      this.#failures = 0;
      this.tiers.measured(stats.total, stats.loading.end - stats.loading.first);
    });
    hls.on(Script.Events.ERROR, (_, error) => void this.#stumble(hls, error, Script).catch(() => {}));
    this.tiers.choose(track, 0);
    hls.attachMedia(audio);
    this.#load(at);
  }

  #load(at: number): void {
    const { audio, track, wanted } = this.seat;
    const rendition = this.tiers.likely(track);
    if (!this.#hls || !rendition) return;
    this.#hls.config.startPosition = at;
    this.#hls.loadSource(new URL(mediaAddress(track.id, rendition.name), document.baseURI).href);
    this.heard(rendition);
    // Another source makes the element forget that it was playing.
    if (wanted()) void audio.play().catch(() => {});
  }

  async #stumble(hls: Hls, { fatal, type, response }: ErrorData, { ErrorTypes }: typeof Hls): Promise<void> {
    if (!fatal) return;
    const { signal } = this.#closing;
    if (type === ErrorTypes.MEDIA_ERROR && !this.#recovered) {
      this.#recovered = true;
      hls.recoverMediaError();
      return;
    }
    if (type !== ErrorTypes.NETWORK_ERROR) return this.#fail('This browser cannot play it.');
    await pause(noticing, signal);
    const cut = this.hub.state.value !== 'connected';
    const code = response?.code ?? 0;
    const refused = code >= 400 && code < 500;
    if (!cut && (refused || ++this.#failures >= patience)) return this.#fail('It could not be loaded.');
    await this.hub.connected(signal);
    this.#load(this.seat.audio.currentTime);
  }

  #fail(sentence: string): void {
    if (this.#closing.signal.aborted) return;
    this.close();
    this.seat.failed({ kind: 'unavailable', sentence });
  }
}
