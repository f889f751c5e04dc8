import type { TrackSnapshot } from '../hub/contract';

/** Why an engine cannot go on. */
export type EngineFailure =
  /** The browser does not take these bytes; another engine may. */
  | { readonly kind: 'unsupported' }
  /** It goes on, but only with a break: to be opened anew at the same time. */
  | { readonly kind: 'broken-off' }
  /** The file is another one now: get the track again and go on at the same time. */
  | { readonly kind: 'changed' }
  /** The track cannot be had; the sentence is for people. */
  | { readonly kind: 'unavailable'; readonly sentence: string };

/** Brings sound into the `<audio>` element, from the time it is made until it is closed. Pause and volume stay the element's own. */
export interface Engine {
  close(): void;
}

/** What an engine for one track needs, whichever it is. The element's time is then the track's own: to seek is to set `currentTime`. */
export interface EngineSeat {
  readonly audio: HTMLAudioElement;
  readonly track: TrackSnapshot;
  /** Seconds at which to begin. */
  readonly at: number;
  /** Whether the listener wants it to play: the element itself forgets that when it loads anew. */
  wanted(): boolean;
  /** Called at most once; the engine does nothing more after it. */
  failed(failure: EngineFailure): void;
}
