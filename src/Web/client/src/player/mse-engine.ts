import type { RenditionSnapshot } from '../hub/contract';
import { parseFault } from '../hub/fault';
import type { MusicHub } from '../hub/music-hub';
import { AppendQueue } from './append-queue';
import { rangeAt } from './buffered';
import type { Engine, EngineSeat } from './engine';
import { type Pipe, runGeneration } from './generation';
import { openMediaSource, takesType } from './media-source';
import { RangeReader } from './range-reader';
import { hasSeekMap, readSeekMap } from './seek-maps';

/**
 * Plays a rendition pulled through the hub, by Media Source Extensions:
 *
 * 1. attach a media source; meanwhile read the head of the file and make the seek map;
 * 2. begin a generation at the wanted time: empty the buffer, set the timestamp offset;
 * 3. it asks the plan for a range, pulls it, appends each chunk as it arrives, and trims what was heard;
 * 4. when nothing is to be pulled it waits until the position moves, then 3 again;
 * 5. at the end of the file it says so to the media source;
 * 6. a seek out of the buffer aborts the generation with all that it has in hand, and begins at 2.
 *
 * A cut connection shows only as a pull that takes long: what is buffered plays on meanwhile.
 */
export class MseEngine implements Engine {
  readonly #closing = new AbortController();
  #generation = new AbortController();

  /** Whether this rendition can be played this way in this browser. */
  static takes(rendition: RenditionSnapshot): boolean {
    return hasSeekMap(rendition.mimeType) && takesType(rendition.mimeType);
  }

  constructor(
    private readonly seat: EngineSeat,
    hub: MusicHub,
    private readonly rendition: RenditionSnapshot,
  ) {
    const { signal } = this.#closing;
    seat.audio.addEventListener('error', () => this.#end(seat.audio.error), { signal });
    this.#open(new RangeReader(hub, seat.track.id, rendition), signal).catch((error) => this.#end(error));
  }

  close(): void {
    this.#closing.abort();
    this.#generation.abort();
  }

  async #open(reader: RangeReader, signal: AbortSignal): Promise<void> {
    const { audio, track, at } = this.seat;
    const { mimeType } = this.rendition;
    const length = this.rendition.length ?? 0;
    const [source, map] = await Promise.all([
      openMediaSource(audio),
      readSeekMap(this.rendition, track.duration, (offset, count) => reader.read(offset, count, signal)),
    ]);
    signal.throwIfAborted();
    if (!map) throw new Error('There is no frame where the sound should begin.');

    const buffer = source.addSourceBuffer(mimeType);
    source.duration = map.duration ?? track.duration ?? Number.POSITIVE_INFINITY;

    const pipe = { audio, source, buffer, queue: new AppendQueue(buffer), reader, map, length };
    let beginning = audio.currentTime || at;
    audio.addEventListener(
      'seeking',
      () => {
        const time = audio.currentTime;
        // The element seeks by itself to where a generation begins, as soon as there is something to seek in.
        if ((time === beginning && buffer.buffered.length === 0) || rangeAt(buffer.buffered, time)) return;
        beginning = time;
        this.#begin(pipe, time);
      },
      { signal },
    );
    if (beginning > 0) audio.currentTime = beginning;
    this.#begin(pipe, beginning);
  }

  #begin(pipe: Pipe, time: number): void {
    this.#generation.abort();
    this.#generation = new AbortController();
    const { signal } = this.#generation;
    runGeneration(pipe, time, signal).catch((error) => {
      if (!signal.aborted) this.#end(error);
    });
  }

  /** Ends the engine and says why, unless it was closed from outside. */
  #end(error: unknown): void {
    if (this.#closing.signal.aborted) return;
    this.close();
    const fault = parseFault(error);
    if (fault?.code === 'track-changed' || fault?.code === 'range-not-satisfiable') this.seat.failed({ kind: 'changed' });
    else if (fault) this.seat.failed({ kind: 'unavailable', sentence: fault.sentence });
    else this.seat.failed({ kind: 'unsupported' });
  }
}
