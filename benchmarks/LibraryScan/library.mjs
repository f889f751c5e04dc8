// Fills a folder with small files of sound, each with its own names and bytes: one file of each format is made by ffmpeg, and
// copied with other names in its tags. Usage: node library.mjs FOLDER COUNT
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const tracksPerAlbum = 12;
const albumsPerArtist = 4;

// In all of these a name can be replaced by another of the same length; pages of Ogg have a checksum.
const formats = [
  { ending: 'mp3', codec: ['-c:a', 'libmp3lame', '-b:a', '128k'] },
  { ending: 'flac', codec: ['-c:a', 'flac'] },
  { ending: 'm4a', codec: ['-c:a', 'aac', '-b:a', '128k'] },
  { ending: 'm4a', codec: ['-c:a', 'alac'] },
  { ending: 'wav', codec: ['-c:a', 'pcm_s16le'] },
  { ending: 'wma', codec: ['-c:a', 'wmav2'] },
  { ending: 'wv', codec: ['-c:a', 'wavpack'] },
];
const placeholders = { title: 'Title @@@@@@@@', artist: 'Artist @@@@@@', album: 'Album @@@@@@' };

const [folder, count] = [process.argv[2], Number(process.argv[3])];
const work = mkdtempSync(join(tmpdir(), 'byeol-library-'));
try {
  const cover = join(work, 'cover.jpg');
  ffmpeg('-f', 'lavfi', '-i', 'color=teal:size=500x500:duration=0.04', '-frames:v', '1', '-update', '1', cover);
  const seeds = formats.map((format, index) => ({ ...format, bytes: seed(format, index) }));
  const image = readFileSync(cover);
  for (let track = 0; track < count; track++) write(track, seeds[track % seeds.length], image);
} finally {
  rmSync(work, { recursive: true });
}

function seed({ ending, codec }, index) {
  const path = join(work, `${index}.${ending}`);
  const tags = Object.entries(placeholders).flatMap(([name, value]) => ['-metadata', `${name}=${value}`]);
  ffmpeg('-f', 'lavfi', '-i', 'anoisesrc=r=44100:d=0.3:a=0.1', '-ac', '2', ...codec, ...tags, path);
  return readFileSync(path);
}

function write(track, { ending, bytes }, image) {
  const album = Math.floor(track / tracksPerAlbum);
  const artist = Math.floor(album / albumsPerArtist);
  const copy = Buffer.from(bytes);
  for (const [name, number] of Object.entries({ title: track, artist, album })) replace(copy, placeholders[name], number);

  const path = join(folder, `Artist ${artist}`, `Album ${album}`);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, `${String((track % tracksPerAlbum) + 1).padStart(2, '0')} Title ${track}.${ending}`), copy);
  if (track % tracksPerAlbum === 0) writeFileSync(join(path, 'cover.jpg'), image);
}

function replace(bytes, placeholder, number) {
  const digits = placeholder.replace(/@+/, (blank) => String(number).padStart(blank.length, '0'));
  for (const encoding of ['latin1', 'utf16le']) {
    const wanted = Buffer.from(placeholder, encoding);
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at)) bytes.write(digits, at, encoding);
  }
}

function ffmpeg(...options) {
  execFileSync('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...options]);
}
