import type { default as Hls, ErrorData, Level } from 'hls.js';
import type { RenditionSnapshot } from '../hub/contract';
import type { MusicHub } from '../hub/music-hub';
import type { Readable } from '../state/store';
import type { Engine, EngineSeat } from './engine';
import { nearest, type Quality } from './quality/tiers';
import { pause } from './wait';

/** Milliseconds after an error until the hub, too, has noticed that the line is cut. */
const noticing = 500;

/** Network errors after each of which it is tried again while the hub is there. */
const patience = 3;

/** The playlist of all made renditions of a track, relative to the page. */
export const hlsAddress = (trackId: number) => `api/tracks/${trackId}/hls/master.m3u8`;

/**
 * Plays a track by HLS through hls.js, where there are Media Source Extensions but no WebSocket to pull through. The script
 * is large and rarely needed: it is loaded when it is.
 */
export class HlsEngine implements Engine {
  readonly #closing = new AbortController();
  #hls: Hls | null = null;
  #failures = 0;
  #recovered = false;

  constructor(
    private readonly seat: EngineSeat,
    private readonly hub: Pick<MusicHub, 'state' | 'connected'>,
    private readonly quality: Readable<Quality>,
    private readonly heard: (rendition: RenditionSnapshot) => void,
  ) {
    const { signal } = this.#closing;
    signal.addEventListener(
      'abort',
      quality.subscribe(() => this.#choose()),
    );
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
    const hls = new Script({ enableWorker: false, startPosition: at, maxBufferLength: 30, backBufferLength: 10 });
    this.#hls = hls;
    hls.on(Script.Events.MANIFEST_PARSED, () => this.#choose());
    hls.on(Script.Events.LEVEL_SWITCHED, (_, { level }) => {
      const rendition = this.#renditionOf(hls.levels[level]);
      if (rendition) this.heard(rendition);
    });
    hls.on(Script.Events.FRAG_BUFFERED, () => {
      this.#failures = 0;
    });
    hls.on(Script.Events.ERROR, (_, error) => void this.#stumble(hls, error, Script).catch(() => {}));
    hls.loadSource(new URL(hlsAddress(track.id), document.baseURI).href);
    hls.attachMedia(audio);
    if (this.seat.wanted()) void audio.play().catch(() => {});
  }

  #choose(): void {
    const hls = this.#hls;
    if (!hls) return;
    const there = hls.levels.flatMap((level) => this.#renditionOf(level) ?? []);
    const asked = this.quality.value;
    const wanted = asked === 'automatic' ? null : nearest(there, asked === 'original' ? 'lossless' : asked);
    hls.nextLevel = wanted ? hls.levels.findIndex((level) => this.#renditionOf(level) === wanted) : -1;
  }

  /** A playlist is named as its rendition. */
  #renditionOf(level: Level | undefined): RenditionSnapshot | null {
    const path = level ? new URL(level.uri, document.baseURI).pathname.split(/[/.]/) : [];
    return this.seat.track.renditions.find(({ name }) => path.includes(name)) ?? null;
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
    if (!cut && (response?.code === 404 || ++this.#failures >= patience)) return this.#fail('It could not be loaded.');
    await this.hub.connected(signal);
    if (hls.levels.length > 0) hls.startLoad();
    else hls.loadSource(hls.url ?? '');
  }

  #fail(sentence: string): void {
    if (this.#closing.signal.aborted) return;
    this.close();
    this.seat.failed({ kind: 'unavailable', sentence });
  }
}
