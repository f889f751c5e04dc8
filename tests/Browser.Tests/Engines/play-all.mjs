// Plays each of some tracks in a tier, each as the only one of the queue, and prints how long its first sound took, as JSON.
// node play-all.mjs ENGINE SCRATCH-FOLDER ADDRESS TIER TITLE...
import { engines } from './engines.mjs';
import { until } from './until.mjs';

const [name, scratch, address, tier, ...titles] = process.argv.slice(2);
const patience = 20_000;

const engine = await engines[name](scratch);
try {
  await engine.visit(address);
  await engine.evaluate((quality) => localStorage.setItem('byeol.quality', quality), tier);
  await engine.visit(`${address}?#/tracks`);

  const played = [];
  for (const title of titles) played.push(await play(title));
  console.log(JSON.stringify(played));
} finally {
  await engine.close();
}

async function play(title) {
  // Letters and digits alone are searched for; the rest of a title does no harm, but finds nothing either.
  await engine.evaluate((words) => inPage.search(words), title.match(/[\p{L}\p{N}]+/gu).join(' '));
  await until(`“${title}” was found`, () => engine.evaluate((wanted) => inPage.byRole('button', wanted) !== undefined, title));
  const milliseconds = await engine.evaluate(
    (wanted, most) => inPage.soundAfter(wanted, () => inPage.byRole('button', wanted).click(), most),
    title,
    patience,
  );
  const { title: playing, tier: heard, trouble } = await engine.evaluate(() => inPage.look());
  return { title, playing, tier: heard, trouble, milliseconds };
}
