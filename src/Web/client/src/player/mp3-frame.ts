/** What the four bytes of an MPEG audio Layer III frame header say. */
export interface Mp3Frame {
  /** Bytes, the header included. */
  readonly length: number;
  /** Bits per second. */
  readonly bitRate: number;
  readonly sampleRate: number;
  /** Samples per channel. */
  readonly samples: number;
  /** Bytes of side information between the header and what follows it, where the Xing tag stands. */
  readonly sideInfo: number;
}

const kilobits = {
  mpeg1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  mpeg2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
};
const sampleRates = [44_100, 48_000, 32_000];

/** The frame whose header stands at `at`, or null when none does. Free-format frames (no bit rate) count as none. */
export function readFrame(bytes: Uint8Array, at: number): Mp3Frame | null {
  const [b0, b1, b2, b3] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
  if (b0 !== 0xff || b1 === undefined || b2 === undefined || b3 === undefined) return null;

  const version = (b1 >> 3) & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5, 1: reserved
  const layer = (b1 >> 1) & 3; // 1: Layer III
  if ((b1 & 0xe0) !== 0xe0 || version === 1 || layer !== 1) return null;

  const mpeg1 = version === 3;
  const bitRate = ((mpeg1 ? kilobits.mpeg1 : kilobits.mpeg2)[b2 >> 4] ?? 0) * 1000;
  const sampleRate = (sampleRates[(b2 >> 2) & 3] ?? 0) / (mpeg1 ? 1 : version === 2 ? 2 : 4);
  if (bitRate === 0 || sampleRate === 0) return null;

  const samples = mpeg1 ? 1152 : 576;
  const mono = b3 >> 6 === 3;
  return {
    length: Math.floor((samples / 8) * (bitRate / sampleRate)) + ((b2 >> 1) & 1),
    bitRate,
    sampleRate,
    samples,
    sideInfo: mpeg1 ? (mono ? 17 : 32) : mono ? 9 : 17,
  };
}

/**
 * Index of the first frame, or -1. Two bytes of anything can look like a header, so a frame counts only when the next one
 * stands where it says; where the bytes end before that can be seen, `unconfirmed` decides.
 */
export function findFrame(bytes: Uint8Array, unconfirmed: 'accept' | 'refuse'): number {
  for (let at = 0; at + 4 <= bytes.length; at++) {
    const frame = readFrame(bytes, at);
    if (!frame) continue;
    const next = at + frame.length;
    if (next + 4 > bytes.length ? unconfirmed === 'accept' : readFrame(bytes, next)?.sampleRate === frame.sampleRate) return at;
  }
  return -1;
}
