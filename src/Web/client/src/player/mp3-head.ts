import { findFrame, readFrame } from './mp3-frame';

/** What the beginning of an MP3 file says about all of it. */
export interface Mp3Head {
  /** Offset of the first frame of sound, past tags, cover and the Xing frame. */
  readonly firstFrame: number;
  readonly sampleRate: number;
  /** Samples per frame. */
  readonly samples: number;
  /** Bits per second of the first frame: of all of them when `toc` and `variable` say nothing else. */
  readonly bitRate: number;
  readonly variable: boolean;
  /** Frames of sound, where the Xing tag tells. */
  readonly frames: number | null;
  /** Where in the sound each percent of the time begins, in 256ths of the bytes. */
  readonly toc: readonly number[] | null;
  /** Samples that the encoder put before and after the music. */
  readonly delay: number;
  readonly padding: number;
}

/** Bytes of the ID3v2 tag at the beginning, its header included; 0 when there is none. */
export function id3Length(bytes: Uint8Array): number {
  if (bytes.length < 10 || ascii(bytes, 0, 3) !== 'ID3') return 0;
  const size = [6, 7, 8, 9].reduce((sum, at) => (sum << 7) | ((bytes[at] ?? 0) & 0x7f), 0);
  const footer = ((bytes[5] ?? 0) & 0x10) !== 0 ? 10 : 0;
  return 10 + size + footer;
}

/** Reads the head from `bytes`, which stand at `offset` of the file. Null when there is no Layer III frame in them. */
export function readMp3Head(bytes: Uint8Array, offset: number): Mp3Head | null {
  const at = findFrame(bytes, 'refuse');
  const frame = readFrame(bytes, at);
  if (!frame) return null;

  const { sampleRate, samples } = frame;
  const tagAt = at + 4 + frame.sideInfo;
  const tag = ascii(bytes, tagAt, 4);
  if (tag !== 'Xing' && tag !== 'Info') {
    // VBRI is Fraunhofer's word for a variable bit rate.
    const variable = ascii(bytes, at + 36, 4) === 'VBRI';
    const common = { sampleRate, samples, bitRate: frame.bitRate, frames: null, toc: null, delay: 0, padding: 0 };
    return { ...common, firstFrame: offset + at, variable };
  }

  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flags = view.getUint32(tagAt + 4);
  let cursor = tagAt + 8;
  const frames = flags & 1 ? view.getUint32(cursor) : null;
  cursor += flags & 1 ? 4 : 0;
  cursor += flags & 2 ? 4 : 0;
  const toc = flags & 4 ? [...bytes.subarray(cursor, cursor + 100)] : null;
  cursor += flags & 4 ? 100 : 0;
  cursor += flags & 8 ? 4 : 0;

  // The encoder's part: nine letters of its name, and further on twelve bits of delay and twelve of padding.
  const named = /^[A-Za-z0-9]{4}/.test(ascii(bytes, cursor, 4)) && cursor + 24 <= bytes.length;
  const gap = named ? (view.getUint32(cursor + 20) & 0xffffff) >>> 0 : 0;
  const first = at + frame.length;
  return {
    firstFrame: offset + first,
    sampleRate,
    samples,
    // The Xing frame may have a bit rate of its own.
    bitRate: readFrame(bytes, first)?.bitRate ?? frame.bitRate,
    variable: tag === 'Xing',
    frames,
    toc,
    delay: gap >> 12,
    padding: gap & 0xfff,
  };
}

function ascii(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}
