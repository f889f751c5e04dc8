// Plays a track, seeks in it, lets it run into the next one, and prints what page and audio element showed, as JSON.
// node play-seek-join.mjs ENGINE SCRATCH-FOLDER ADDRESS TITLE NEXT-TITLE
import { engines } from './engines.mjs';
import { until } from './until.mjs';

const [name, scratch, address, title, next] = process.argv.slice(2);
const engine = await engines[name](scratch);
try {
  console.log(JSON.stringify(await scenario()));
} finally {
  await engine.close();
}

async function scenario() {
  await engine.visit(`${address}#/tracks`);
  await until(`“${title}” was listed`, () => engine.click('button', title).then(() => true));
  const played = await sound(title, 0.5);

  const middle = played.duration / 2;
  await seek(middle);
  const sought = await sound(title, middle + 0.5);

  // Paused until the next track has arrived as well, or the speed of this machine would be seen.
  await engine.click('button', 'Pause');
  await seek(played.duration - 3);
  const before = await sight(`“${next}” had arrived`, ({ ahead }) => ahead > 5);
  await engine.click('button', 'Play');
  const after = await sound(next, 1);
  return { agent: await engine.evaluate(() => navigator.userAgent), played, sought, before, after };
}

/** Waits until a track sounds past a place, and tells what is to be seen then. */
function sound(wanted, seconds) {
  return sight(
    `“${wanted}” sounded at ${seconds} s`,
    ({ title: shown, position, sounds }) => shown === wanted && position >= seconds && sounds,
  );
}

function sight(what, isThere) {
  let seen;
  const ask = async () => {
    seen = await engine.evaluate(() => inPage.look());
    return isThere(seen) && seen;
  };
  return until(what, ask, () => seen);
}

function seek(seconds) {
  return engine.evaluate((place) => inPage.seek(place), seconds);
}
