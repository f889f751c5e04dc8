import type { RenditionSnapshot } from '../hub/contract';
import { parseFault } from '../hub/fault';
import type { MusicHub } from '../hub/music-hub';
import { pause } from './wait';

/** Milliseconds to wait after the server refused a stream because too many are open. */
const refusedPause = 250;

/**
 * Reads ranges of one version of one rendition. A cut connection shows as a wait: the reader goes on from the byte it had
 * reached as soon as there is a connection again. Faults are thrown.
 */
export class RangeReader {
  constructor(
    private readonly hub: Pick<MusicHub, 'pull' | 'connected' | 'state'>,
    private readonly trackId: number,
    private readonly rendition: Pick<RenditionSnapshot, 'name' | 'version'>,
  ) {}

  /** The bytes of the range, in order and complete, as they arrive. */
  async *stream(offset: number, length: number, signal: AbortSignal): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
    const { name, version } = this.rendition;
    const end = offset + length;
    let next = offset;
    while (next < end) {
      const before = next;
      try {
        await this.hub.connected(signal);
        const rest = { trackId: this.trackId, rendition: name, version, offset: next, length: end - next };
        for await (const chunk of this.hub.pull(rest, signal)) {
          next += chunk.length;
          yield chunk;
        }
      } catch (error) {
        signal.throwIfAborted();
        const refused = parseFault(error)?.code === 'too-many-streams';
        if (!refused && this.hub.state.value === 'connected') throw error;
        if (refused) await pause(refusedPause, signal);
        continue;
      }
      if (next === before) throw new Error(`The server ended the range at ${next} of ${end}.`);
    }
  }

  /** The range as a whole. */
  async read(offset: number, length: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array(length);
    let filled = 0;
    for await (const chunk of this.stream(offset, length, signal)) {
      bytes.set(chunk, filled);
      filled += chunk.length;
    }
    return bytes;
  }
}
