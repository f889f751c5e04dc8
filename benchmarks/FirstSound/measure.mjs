// Measures first sounds and prints a table in Markdown. node measure.mjs SERVER SCRATCH-FOLDER [FORMAT...]
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { engines } from '../../tests/Browser.Tests/Engines/engines.mjs';
import { end, start } from '../../tests/Browser.Tests/Engines/processes.mjs';
import { until } from '../../tests/Browser.Tests/Engines/until.mjs';
import { encode } from '../../tests/Testing/library/encode.mjs';
import { formats } from '../../tests/Testing/library/formats.mjs';

const [program, scratch, ...wanted] = process.argv.slice(2);
const patience = 60_000;
const place = 210;
const [track, warmUp] = ['Four minutes', 'Warm-up'];

const engine = await engines.chromium(scratch);
try {
  console.log('| format | tier | click | seek to 3:30 |\n|---|---|---|---|');
  for (const name of wanted.length ? wanted : Object.keys(formats).filter((format) => format !== 'mp3Frames')) {
    const music = join(scratch, 'music');
    await encode(join(music, `${track}.${formats[name].extension}`), name, { seconds: 240, ...rateOf(name) });
    await encode(join(music, `${warmUp}.flac`), 'flac', { seconds: 5 });
    for (const tier of ['original', ...(formats[name].lossless ? ['lossless'] : []), 'high', 'low']) {
      const { heard, click, seek } = await measure(music, tier);
      console.log(`| ${name} | ${heard} | ${click ?? 'none'} ms | ${seek ?? 'none'} ms |`);
    }
    await rm(music, { recursive: true });
  }
} finally {
  await engine.close();
}

function rateOf(name) {
  return name === 'flac24' ? { rate: 96000 } : name === 'opus' || name === 'webm' ? { rate: 48000 } : {};
}

/** On a server that has played nothing but a short track, which has warmed up code and connection. */
async function measure(music, tier) {
  const cache = join(scratch, 'cache');
  await mkdir(cache);
  const server = start('dotnet', [
    program,
    '--urls=http://127.0.0.1:0',
    `--Library:Root=${music}`,
    `--Cache:Root=${cache}`,
    '--Library:Settle=00:00:00',
  ]);
  try {
    const address = await addressOf(server);
    await engine.visit(address);
    await engine.evaluate((quality) => localStorage.setItem('byeol.quality', quality), tier);
    await engine.visit(`${address}?#/tracks`);
    await soundOf(warmUp);
    const click = await soundOf(track);
    const seek = await engine.evaluate(
      (title, seconds, most) => inPage.soundAfter(title, () => inPage.seek(seconds), most),
      track,
      place,
      patience,
    );
    const { tier: heard } = await engine.evaluate(() => inPage.look());
    return { heard, click, seek };
  } finally {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    end(server);
    await ended;
    await rm(cache, { recursive: true });
  }
}

/** Waits until the library has been read, too. */
async function addressOf(server) {
  let address;
  for await (const line of createInterface(server.stdout)) {
    address ??= /Now listening on: (\S+)/.exec(line)?.[1];
    if (line.includes('The library has')) break;
  }
  server.stdout.resume();
  return `${address}/`;
}

/** Alone in the queue, so that nothing is made ahead. */
async function soundOf(title) {
  await engine.evaluate((words) => inPage.search(words), title);
  await until(`“${title}” was found`, () => engine.evaluate((words) => inPage.byRole('button', words) !== undefined, title));
  return engine.evaluate(
    (words, most) => inPage.soundAfter(words, () => inPage.byRole('button', words).click(), most),
    title,
    patience,
  );
}
