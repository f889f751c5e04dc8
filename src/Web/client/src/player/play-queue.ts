import type { TrackSnapshot } from '../hub/contract';

/** A list of tracks that may be longer than what has been fetched of it. */
export interface TrackList {
  readonly total: number;
  /** The track at an index, fetched when it must be; null past the ends. */
  at(index: number): Promise<TrackSnapshot | null>;
}

/** A list of one. */
export function single(track: TrackSnapshot): TrackList {
  return { total: 1, at: async (index) => (index === 0 ? track : null) };
}

/** Where playback is in a list: the list as it was shown when a track was started. */
export interface QueuePlace {
  readonly list: TrackList;
  readonly index: number;
}

/** The place `steps` further on, or null past the ends. */
export function step(place: QueuePlace, steps: 1 | -1): QueuePlace | null {
  const index = place.index + steps;
  return index >= 0 && index < place.list.total ? { ...place, index } : null;
}
