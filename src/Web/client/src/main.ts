import { Connection } from './hub/connection';
import { hubPath } from './hub/contract';
import { MusicHub } from './hub/music-hub';
import { Collections } from './library/collections';
import { Library } from './library/library';
import { Scan } from './library/scan';
import { Lyrics } from './lyrics/lyrics';
import { connectMediaSession } from './player/media-session';
import { Player } from './player/player';
import { Volume } from './player/volume';
import { Jukebox } from './queue/jukebox';
import { keepQueue, queueOfLastVisit } from './queue/kept-queue';
import { QueueTracks } from './queue/queue-tracks';
import { Notices } from './state/notices';
import { Preferences } from './state/preferences';
import { App } from './ui/app';
import { Keyboard } from './ui/keyboard';
import { Layout, narrowScreen } from './ui/layout';
import { Actions } from './ui/library/actions';
import { Navigation } from './ui/navigation';
import { trackOf } from './ui/route';
import { Theme } from './ui/theme';
import { Tint } from './ui/tint';

// The element is in the page itself, not in a component: it outlives every redraw.
const audio = document.querySelector<HTMLAudioElement>('#audio');
if (!audio) throw new Error('The page has no audio element.');

const connection = new Connection(new URL(hubPath, document.baseURI).href);
void connection.keepConnected();

const preferences = Preferences.ofPage();
const notices = new Notices();
const hub = new MusicHub(connection);
const queue = queueOfLastVisit(preferences);
const volume = new Volume(audio, preferences);
const player = new Player(audio, hub, queue, volume, preferences, () => hub.findTrackIds(null));
keepQueue(queue, player, preferences);

const library = new Library(hub);
const collections = new Collections(hub);
const queueTracks = new QueueTracks(hub);
const scan = new Scan(hub, () => {
  for (const shown of [library, collections, queueTracks]) shown.renew();
});
const lyrics = new Lyrics(player, hub);
// On a narrow screen a visitor without a song begins with the choice of one.
const layout = new Layout(matchMedia(narrowScreen).matches && trackOf(location.hash) === null && queue.current === null);
const navigation = new Navigation(player, queue, hub, preferences);
const actions = new Actions(hub, new Jukebox(queue, player, notices), navigation, layout);
const theme = new Theme(preferences);
new Tint(player);
connectMediaSession(player);

const app = Object.assign(new App(), {
  connection: connection.state,
  player,
  volume,
  queue,
  queueTracks,
  library,
  collections,
  scan,
  lyrics,
  actions,
  navigation,
  notices,
  layout,
  theme,
});
new Keyboard(player, volume, queue, layout, () => app.focusSearch());
document.body.append(app);
