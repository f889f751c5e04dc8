import type { LyricLineSnapshot, TrackSnapshot } from '../hub/contract';
import type { MusicHub } from '../hub/music-hub';
import type { Player } from '../player/player';
import { type Readable, Store } from '../state/store';

/** The words of the selected track. `wordless` is a sheet without a word in it, `absent` no sheet at all. */
export interface LyricsState {
  readonly status: 'idle' | 'loading' | 'ready' | 'wordless' | 'absent' | 'failed';
  readonly lines: readonly LyricLineSnapshot[];
}

const empty = (status: LyricsState['status']): LyricsState => ({ status, lines: [] });

/** Fetches the lyrics of whatever track the player has selected. */
export class Lyrics {
  readonly #state = new Store<LyricsState>(empty('idle'));
  #track: TrackSnapshot | null = null;

  constructor(
    player: Player,
    private readonly hub: MusicHub,
  ) {
    player.state.subscribe(({ track }) => {
      // The same track again after its file has changed: the words may have, too.
      if (track !== this.#track) void this.#load(track);
    });
  }

  get state(): Readable<LyricsState> {
    return this.#state;
  }

  async #load(track: TrackSnapshot | null): Promise<void> {
    this.#track = track;
    if (!track?.hasLyrics) {
      this.#state.set(empty(track ? 'absent' : 'idle'));
      return;
    }
    this.#state.set(empty('loading'));
    let next: LyricsState;
    try {
      const { lines } = await this.hub.getLyrics(track.id);
      next = { status: lines.some((line) => line.text.trim() !== '') ? 'ready' : 'wordless', lines };
    } catch {
      next = empty('failed');
    }
    if (track === this.#track) this.#state.set(next);
  }
}
