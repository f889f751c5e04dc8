// Makes a small library of every format, script and kind of damage, and prints what it made, as JSON.
// node make-library.mjs FOLDER
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { encode, ffmpeg } from './encode.mjs';
import { good, half, letter, long, nothing } from './files.mjs';
import { formats } from './formats.mjs';

const [folder] = process.argv.slice(2);
const nameOf = ({ path, format }) => `${path}.${formats[format].extension}`;
const placeOf = (file) => join(folder, nameOf(file));

const cover = join(folder, 'Formats', 'cover.jpg');
await mkdir(dirname(cover), { recursive: true });
await ffmpeg('-f', 'lavfi', '-i', 'testsrc=size=600x600:duration=1', '-frames:v', '1', cover);

const waiting = [...good];
async function work() {
  for (let file; (file = waiting.shift());)
    await encode(placeOf(file), file.format, file.signal, { tags: file.tags, cover: file.embedsCover ? cover : undefined });
}
await Promise.all(Array.from({ length: availableParallelism() }, work));

const minute = join(folder, 'minute.mp3');
await encode(minute, long.format, long.signal, { tags: long.tags });
await ffmpeg('-stream_loop', String(long.minutes - 1), '-i', minute, '-c', 'copy', '-write_xing', '0', placeOf(long));
await rm(minute);

await mkdir(join(folder, dirname(letter.path)));
for (const { path, text } of [letter, nothing]) await writeFile(join(folder, path), text);
const whole = await readFile(placeOf(good.find(({ tags }) => tags.title === half.of)));
await writeFile(join(folder, half.path), whole.subarray(0, whole.length / 2));

console.log(
  JSON.stringify({
    good: [...good, long].map((file) => ({
      path: nameOf(file),
      title: file.tags.title ?? basename(file.path),
      lossless: formats[file.format].lossless ?? false,
    })),
    bad: [letter, nothing, half].map(({ path }) => path),
  }),
);
