import type { AlbumSnapshot, ArtistSnapshot, TrackSnapshot } from '../../hub/contract';
import type { MusicHub } from '../../hub/music-hub';
import { idsOfAlbum, idsOfArtist, idsOfTrack, type TrackIds } from '../../library/track-ids';
import type { Jukebox } from '../../queue/jukebox';
import type { Layout } from '../layout';
import { type MenuGroup, type MenuItem, toggleMenu } from '../menu/menu';
import type { Navigation } from '../navigation';

/** What can be done with tracks, albums and artists wherever they are listed. */
export class Actions {
  constructor(
    readonly hub: Pick<MusicHub, 'findTrackIds' | 'getAlbumTracks' | 'getArtistTracks'>,
    readonly jukebox: Jukebox,
    private readonly navigation: Navigation,
    private readonly layout: Layout,
  ) {}

  /** Plays a track that someone chose in a list, and that list from there on. */
  play(track: TrackSnapshot, list: TrackIds): void {
    this.navigation.chose(track.id);
    this.layout.closeSheet();
    void this.jukebox.play(list, track);
  }

  moreAboutTrack(button: HTMLElement, track: TrackSnapshot): void {
    const { album, albumId, artistId, artist, albumArtist } = track;
    const places: MenuItem[] = [];
    if (albumId)
      places.push({ label: 'Go to album', detail: album ?? '', act: () => this.navigation.open({ kind: 'album', id: albumId }) });
    if (artistId) places.push(this.#artist(artistId, albumArtist ?? artist));
    this.#open(button, track.title, idsOfTrack(track.id), places);
  }

  moreAboutAlbum(button: HTMLElement, { id, title, artist, artistId }: AlbumSnapshot): void {
    this.#open(button, title, idsOfAlbum(this.hub, id), artistId ? [this.#artist(artistId, artist)] : [], true);
  }

  moreAboutArtist(button: HTMLElement, { id, name }: ArtistSnapshot): void {
    this.#open(button, name, idsOfArtist(this.hub, id), [], true);
  }

  #artist(id: string, name: string | null): MenuItem {
    return { label: 'Go to artist', detail: name ?? '', act: () => this.navigation.open({ kind: 'artist', id }) };
  }

  #open(button: HTMLElement, name: string, list: TrackIds, places: readonly MenuItem[], several = false): void {
    const { jukebox } = this;
    const start: MenuItem[] = [
      { label: 'Play', act: () => void jukebox.play(list) },
      { label: 'Shuffle', act: () => void jukebox.shuffle(list) },
    ];
    const later: MenuItem[] = [
      { label: 'Play next', act: () => void jukebox.addNext(list) },
      { label: 'Add to queue', act: () => void jukebox.add(list) },
    ];
    const groups: MenuGroup[] = [{ items: several ? [...start, ...later] : later }, { items: places }];
    toggleMenu(
      button,
      name,
      groups.filter(({ items }) => items.length > 0),
    );
  }
}
