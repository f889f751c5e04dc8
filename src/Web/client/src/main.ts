import { Connection } from './hub/connection';
import { hubPath } from './hub/contract';
import { MusicHub } from './hub/music-hub';
import { Library } from './library/library';
import { Lyrics } from './lyrics/lyrics';
import { connectMediaSession } from './player/media-session';
import { Player } from './player/player';
import { Volume } from './player/volume';
import { Queue } from './queue/queue';
import { Preferences } from './state/preferences';
import { App } from './ui/app';
import { Keyboard } from './ui/keyboard';
import { Layout } from './ui/layout';
import { Navigation } from './ui/navigation';
import { trackOf } from './ui/route';
import { Theme } from './ui/theme';

// The element is in the page itself, not in a component: it outlives every redraw.
const audio = document.querySelector<HTMLAudioElement>('#audio');
if (!audio) throw new Error('The page has no audio element.');

const connection = new Connection(new URL(hubPath, document.baseURI).href);
void connection.keepConnected();

const preferences = Preferences.ofPage();
const hub = new MusicHub(connection);
const library = new Library(hub);
const queue = new Queue();
const volume = new Volume(audio, preferences);
const player = new Player(audio, hub, queue, volume, preferences, async () => {
  await library.all.at(0);
  return library.all.known();
});
const lyrics = new Lyrics(player, hub);
const narrow = matchMedia('(max-width: 800px)');
// On a narrow screen a visitor without a song begins with the choice of one.
const layout = new Layout(narrow.matches && trackOf(location.hash) === null);
const navigation = new Navigation(player, queue, library, hub);
const theme = new Theme(preferences);
connectMediaSession(player);

const app = Object.assign(new App(), {
  connection: connection.state,
  player,
  volume,
  library,
  lyrics,
  navigation,
  layout,
  theme,
});
new Keyboard(player, volume, layout, () => app.focusSearch());
document.body.append(app);
