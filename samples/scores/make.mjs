import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { lrc } from './lrc.mjs';
import { midi } from './midi.mjs';
import { library, scores } from './read.mjs';
import { master, synthesise } from './render.mjs';

const [only = ''] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), 'byeol-samples-'));
try {
  for (const { name, score, performance } of scores().filter((each) => each.name.includes(only))) {
    const target = join(library, score.header.file.normalize('NFC'));
    const [notes, wave] = [join(work, 'notes.mid'), join(work, 'raw.wav')];
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(notes, midi(performance));
    synthesise(notes, wave);
    master(wave, target, score.header, performance.length);
    const lyrics = lrc(score.header, performance);
    if (lyrics)
      writeFileSync(target.replace(/\.\w+$/, '.lrc'), lyrics);
    console.log(`${name}: ${score.header.file}, ${performance.length.toFixed(1)} s`);
  }
} finally {
  rmSync(work, { recursive: true });
}
