import { execFileSync, spawnSync } from 'node:child_process';

const SOUND_FONT = process.env.SOUND_FONT ?? '/usr/share/sounds/sf2/FluidR3_GM.sf2';
export const RATE = 44100;
const LOUDNESS = -16;
/** Leaves room for what a lossy encoder adds on top of the peaks. */
const PEAK = -2;
const FADE = 3;

/** One room for every instrument; how much of it each part gets is the part's own setting. */
const ROOM = [
  'synth.gain=0.5', 'synth.polyphony=512',
  'synth.reverb.room-size=0.72', 'synth.reverb.damp=0.35', 'synth.reverb.width=0.9', 'synth.reverb.level=0.75',
  'synth.chorus.nr=3', 'synth.chorus.level=1.2', 'synth.chorus.speed=0.25', 'synth.chorus.depth=6',
];

export function synthesise(midiFile, waveFile) {
  const room = ROOM.flatMap((setting) => ['-o', setting]);
  const output = ['-r', String(RATE), '-T', 'wav', '-O', 'float', '-F', waveFile];
  execFileSync('fluidsynth', ['-ni', '-q', ...room, ...output, SOUND_FONT, midiFile]);
}

function ffmpeg(args) {
  const result = spawnSync('ffmpeg', ['-hide_banner', '-nostdin', '-y', ...args], { encoding: 'utf8' });
  if (result.status !== 0)
    throw new Error(`ffmpeg ${args.join(' ')}\n${result.stderr}`);
  return result.stderr;
}

/** The integrated loudness in LUFS of a file as the given filters leave it. */
function loudness(waveFile, filters) {
  const report = ffmpeg(['-i', waveFile, '-af', [...filters, 'ebur128'].join(','), '-f', 'null', '-']);
  return Number(/I:\s+(-?[\d.]+) LUFS\s+Threshold/.exec(report)[1]);
}

/** The limiter works on four times the rate, where it sees the peaks between the samples. */
function level(gain) {
  const limit = (10 ** (PEAK / 20)).toFixed(4);
  return [
    `volume=${gain.toFixed(2)}dB`, `aresample=${4 * RATE}`,
    `alimiter=limit=${limit}:level=false:attack=5:release=120:latency=true`, `aresample=${RATE}`,
  ];
}

function tags({ title, artist, composer, album, track, date, genre }) {
  return Object.entries({ title, artist, composer, album, track, date, genre })
    .filter(([, value]) => value).flatMap(([name, value]) => ['-metadata', `${name}=${value}`]);
}

/** "V2" asks LAME for a steady quality, "160k" for a steady bit rate: players seek in the two differently. */
const lame = (quality) => (quality.startsWith('V') ? ['-q:a', quality.slice(1)] : ['-b:a', quality]);

const CODECS = {
  mp3: ({ quality }) => ['-c:a', 'libmp3lame', ...lame(quality), '-id3v2_version', '4', '-write_id3v1', '0'],
  flac: () => ['-c:a', 'flac', '-sample_fmt', 's16', '-compression_level', '12'],
};

/** Brings the raw sound to the loudness of the library, fades its tail and writes it with its tags. */
export function master(waveFile, target, header, seconds) {
  const length = seconds.toFixed(3);
  const fade = `afade=t=out:st=${(seconds - FADE).toFixed(3)}:d=${FADE}:curve=qsin`;
  const shape = ['highpass=f=28', `apad=whole_dur=${length}`, `atrim=end=${length}`, fade];
  const gain = LOUDNESS - loudness(waveFile, shape);
  const correction = LOUDNESS - loudness(waveFile, [...shape, ...level(gain)]);
  const filters = [...shape, ...level(gain + correction)].join(',');
  const codec = CODECS[target.split('.').at(-1)](header);
  const unstamped = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags', '+bitexact'];
  ffmpeg(['-i', waveFile, '-af', filters, ...unstamped, ...tags(header), ...codec, target]);
}
