import type { Player } from './player';

/** Seconds that the system's own forward and backward buttons skip. */
const skip = 10;

/** Shows the track on the lock screen, and lets headsets and media keys control the player. */
export function connectMediaSession(player: Player, session: MediaSession | undefined = navigator.mediaSession): void {
  if (!session) return;
  const { audio } = player;

  const actions: Partial<Record<MediaSessionAction, MediaSessionActionHandler>> = {
    play: () => player.play(),
    pause: () => player.pause(),
    nexttrack: () => player.next(),
    previoustrack: () => player.previous(),
    seekto: ({ seekTime }) => player.seek(seekTime ?? 0),
    seekforward: ({ seekOffset }) => player.seek(player.position + (seekOffset || skip)),
    seekbackward: ({ seekOffset }) => player.seek(player.position - (seekOffset || skip)),
  };
  for (const [action, handler] of Object.entries(actions)) {
    try {
      session.setActionHandler(action as MediaSessionAction, handler);
    } catch {
      // This browser does not know the action.
    }
  }

  const showPosition = () => {
    const { duration, position } = player;
    if (duration > 0) session.setPositionState({ duration, position: Math.min(position, duration), playbackRate: 1 });
  };
  for (const event of ['loadedmetadata', 'durationchange', 'seeked', 'playing', 'pause'])
    audio.addEventListener(event, showPosition);

  let shown: unknown = null;
  player.state.subscribe(({ track, paused }) => {
    session.playbackState = track ? (paused ? 'paused' : 'playing') : 'none';
    if (track === shown) return;
    shown = track;
    showPosition();
    session.metadata = track && new MediaMetadata({ title: track.title, artist: track.artist ?? '', album: track.album ?? '' });
  });
}
