// Writes Monkey's Audio, for which there is no free encoder in Debian: one channel, 16 bits, file version 3.88, level "fast".
// That version is the oldest whose residuals are plain Rice codes, so that an encoder is a page long. Readers take it to this day.
import { crc32 } from 'node:zlib';

const version = 3880;
const fast = 1000;
const createWavHeader = 32;
const blocksPerFrame = 9216;

/** @param {Int16Array} samples @param {number} rate @param {Record<string, string>} tags @returns {Buffer} */
export function apeOf(samples, rate, tags) {
  const frames = [];
  for (let start = 0; start < samples.length; start += blocksPerFrame)
    frames.push(frame(samples.subarray(start, start + blocksPerFrame)));

  const header = Buffer.alloc(32);
  header.write('MAC ');
  [version, fast, createWavHeader, 1].forEach((value, i) => header.writeUInt16LE(value, 4 + 2 * i));
  const last = samples.length - (frames.length - 1) * blocksPerFrame;
  [rate, 0, 0, frames.length, last].forEach((value, i) => header.writeUInt32LE(value, 12 + 4 * i));

  const seekTable = Buffer.alloc(4 * frames.length);
  let position = header.length + seekTable.length;
  frames.forEach((bytes, i) => {
    seekTable.writeUInt32LE(position, 4 * i);
    position += bytes.length;
  });
  return Buffer.concat([header, seekTable, ...frames, apeTag(tags)]);
}

/** A frame: a checksum, then each residual as a Rice code whose parameter follows the sizes of those before. */
function frame(samples) {
  const bits = new BitWriter();
  bits.write(crc32(Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength)) >>> 1, 32);
  let k = 10;
  let sum = 16 << k;
  for (const residual of residuals(samples)) {
    const code = residual > 0 ? 2 * residual - 1 : -2 * residual;
    for (let zeros = code >> k; zeros > 0; zeros--) bits.write(0, 1);
    bits.write(1, 1);
    bits.write(code & ((1 << k) - 1), k);
    sum += code - ((sum + 8) >> 4);
    if (sum < (k ? 1 << (k + 4) : 0)) k--;
    else if (sum >= 1 << (k + 5) && k < 24) k++;
  }
  return bits.end();
}

/** What a line through the last two differences, weighted by one coefficient that adapts, does not foretell. */
function* residuals(samples) {
  let [coefficient, sum, difference, before] = [375, 0, 0, 0];
  for (let i = 0; i < samples.length; i++) {
    const guess = 2 * difference - before;
    before = difference;
    if (i < 3) {
      difference = sum = samples[i];
      yield samples[i];
      continue;
    }
    difference = samples[i] - sum;
    sum = samples[i];
    const residual = difference - ((guess * coefficient) >> 9);
    coefficient += (residual ^ guess) > 0 ? 1 : -1;
    yield residual;
  }
}

/** Most significant bit first, in little-endian words of 32 bits. */
class BitWriter {
  #bytes = [];
  #held = 0;
  #count = 0;

  write(value, count) {
    for (let bit = count - 1; bit >= 0; bit--) {
      this.#held = (this.#held << 1) | ((value >>> bit) & 1);
      if (++this.#count < 8) continue;
      this.#bytes.push(this.#held);
      this.#held = this.#count = 0;
    }
  }

  end() {
    while (this.#count > 0 || this.#bytes.length % 4 > 0) this.write(0, 1);
    return Buffer.from(this.#bytes).swap32();
  }
}

function apeTag(tags) {
  const items = Object.entries(tags).map(([key, value]) => {
    const head = Buffer.alloc(8);
    head.writeUInt32LE(Buffer.byteLength(value), 0);
    return Buffer.concat([head, Buffer.from(`${key}\0${value}`)]);
  });
  const size = Buffer.concat(items).length + 32;
  const mark = (flags) => {
    const bytes = Buffer.alloc(32);
    bytes.write('APETAGEX');
    [2000, size, items.length, flags].forEach((value, i) => bytes.writeUInt32LE(value, 8 + 4 * i));
    return bytes;
  };
  return Buffer.concat([mark(0xa0000000), ...items, mark(0x80000000)]);
}
