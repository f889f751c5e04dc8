import { expect, test, vi } from 'vitest';
import { trackWith } from '../hub/track.fixture';
import { Collections } from './collections';

const album = (id: string, tracks: number) => ({ id, title: 'Songs', tracks }) as never;

function hubOf(tracks: { count: number }) {
  return {
    getAlbum: vi.fn(async (id: string) => album(id, tracks.count)),
    getAlbumTracks: async () => ({
      items: Array.from({ length: tracks.count }, (_, index) => trackWith({ id: index + 1 })),
      total: tracks.count,
    }),
    getArtist: async () => {
      throw new Error('HubException: collection-not-found: There is no such artist.');
    },
    getArtistAlbums: async () => ({ items: [], total: 0 }),
    getArtistTracks: async () => ({ items: [], total: 0 }),
  };
}

test('an album is fetched once, and found again by who goes back to it', async () => {
  const hub = hubOf({ count: 2 });
  const collections = new Collections(hub);
  const opened = collections.album('a1');
  await vi.waitFor(() => expect(opened.head.value.value?.title).toBe('Songs'));

  expect(collections.album('a1')).toBe(opened);
  expect(hub.getAlbum).toHaveBeenCalledTimes(1);
});

test('when the library has changed, so have the albums that were opened', async () => {
  const tracks = { count: 2 };
  const collections = new Collections(hubOf(tracks));
  const opened = collections.album('a1');
  await opened.tracks.at(0);
  tracks.count = 3;
  collections.renew();
  await opened.tracks.at(0);
  await vi.waitFor(() => expect([opened.head.value.value?.tracks, opened.tracks.total]).toEqual([3, 3]));
});

test('an artist that does not exist says so', async () => {
  const { head } = new Collections(hubOf({ count: 0 })).artist('nobody');
  await vi.waitFor(() => expect(head.value).toEqual({ value: null, trouble: 'There is no such artist.' }));
});
