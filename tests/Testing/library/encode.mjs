// One file of a signal in a format.
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { apeOf } from './ape.mjs';
import { formats } from './formats.mjs';

const run = promisify(execFile);
const most = 256 * 1024 * 1024;

/** Runs ffmpeg and returns what it writes to its standard output. */
export async function ffmpeg(...args) {
  const { stdout } = await run('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...args], { encoding: 'buffer', maxBuffer: most });
  return stdout;
}

/**
 * Two voices that go up and down over soft noise: something to hear, and as much work for an encoder as music is.
 * @param {{ seconds: number, rate?: number, channels?: number, hertz?: number }} signal
 */
function input({ seconds, rate = 44100, channels = 2, hertz = 330 }) {
  const voice = (base) => `0.25*sin(2*PI*${base}*t+20*sin(t/2))+0.1*sin(2*PI*${base}*1.5*t)+0.02*(random(0)-0.5)`;
  const voices = channels === 1 ? voice(hertz) : `${voice(hertz)}|${voice(hertz * 1.25)}`;
  return ['-f', 'lavfi', '-i', `aevalsrc=exprs=${voices}:s=${rate}:d=${seconds}`];
}

/**
 * @param {string} path Where it goes; folders on the way are made.
 * @param {keyof typeof formats} format
 * @param {Parameters<typeof input>[0]} signal
 * @param {{ tags?: Record<string, string>, cover?: string }} also Tags by ffmpeg's names, and a picture to embed.
 */
export async function encode(path, format, signal, { tags = {}, cover } = {}) {
  await mkdir(dirname(path), { recursive: true });
  const { args } = formats[format];
  if (format === 'ape') {
    const pcm = await ffmpeg(...input({ ...signal, channels: 1 }), ...args, '-');
    const samples = new Int16Array(pcm.buffer.slice(pcm.byteOffset, pcm.byteOffset + pcm.byteLength));
    await writeFile(path, apeOf(samples, signal.rate ?? 44100, tags));
    return;
  }

  const picture = cover ? ['-i', cover, '-map', '0', '-map', '1', '-c:v', 'copy', '-disposition:v', 'attached_pic'] : [];
  const described = Object.entries(tags).flatMap(([key, value]) => ['-metadata', `${key}=${value}`]);
  await ffmpeg(...input(signal), ...picture, ...args, ...described, path);
}
