import type { TrackPageSnapshot } from '../hub/contract';
import type { MusicHub } from '../hub/music-hub';
import { Pages } from './pages';

/** The ids of some tracks in their order: what a queue is made of. */
export type TrackIds = () => Promise<readonly number[]>;

export const idsOfTrack =
  (trackId: number): TrackIds =>
  async () => [trackId];

/** Everything that a search finds; all there is for the empty one. */
export const idsOfSearch =
  (hub: Pick<MusicHub, 'findTrackIds'>, query: string): TrackIds =>
  () =>
    hub.findTrackIds(query || null);

export const idsOfAlbum =
  (hub: Pick<MusicHub, 'getAlbumTracks'>, albumId: string): TrackIds =>
  () =>
    idsOf((skip, take) => hub.getAlbumTracks(albumId, skip, take));

export const idsOfArtist =
  (hub: Pick<MusicHub, 'getArtistTracks'>, artistId: string): TrackIds =>
  () =>
    idsOf((skip, take) => hub.getArtistTracks(artistId, skip, take));

async function idsOf(fetchPage: (skip: number, take: number) => Promise<TrackPageSnapshot>): Promise<number[]> {
  const tracks = await new Pages(fetchPage).all();
  return tracks.map(({ id }) => id);
}
