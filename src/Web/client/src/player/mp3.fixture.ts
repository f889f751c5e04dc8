/** Builds MP3 files that hold headers and no sound: enough for whatever only reads where frames stand. */

/** A frame of 128 kbit/s at 44.1 kHz stereo (417 bytes, 418 when padded), or of `index` in the table of bit rates. */
export function frame(padded = false, index = 9): Uint8Array<ArrayBuffer> {
  const kilobits = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320][index] ?? 0;
  const bytes = new Uint8Array(Math.floor((144 * kilobits * 1000) / 44_100) + (padded ? 1 : 0));
  bytes.set([0xff, 0xfb, (index << 4) | (padded ? 2 : 0), 0x00]);
  return bytes;
}

/** Frames of 128 kbit/s, padded so that the average is right, as encoders do. */
export function constantFrames(count: number): Uint8Array<ArrayBuffer>[] {
  const average = (144 * 128_000) / 44_100;
  let owed = 0;
  return Array.from({ length: count }, () => {
    owed += average - 417;
    const padded = owed >= 1;
    if (padded) owed -= 1;
    return frame(padded);
  });
}

/** The frame that tells of the others: `Info` for a constant bit rate, `Xing` for a variable one. */
export function tagFrame(name: 'Info' | 'Xing', frames: number, toc?: readonly number[], delay = 576, padding = 1000) {
  const bytes = frame();
  const view = new DataView(bytes.buffer);
  let at = 36;
  const write = (text: string) => {
    bytes.set(new TextEncoder().encode(text), at);
    at += text.length;
  };
  write(name);
  view.setUint32(at, toc ? 7 : 3);
  view.setUint32(at + 4, frames);
  view.setUint32(at + 8, 0);
  at += 12;
  if (toc) {
    bytes.set(toc, at);
    at += 100;
  }
  write('LAME3.100');
  view.setUint32(at + 11, (delay << 12) | padding);
  return bytes;
}

/** An ID3v2 tag of `size` bytes, as a cover would make it. */
export function id3(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(10 + size);
  bytes.set([0x49, 0x44, 0x33, 4, 0, 0, (size >> 21) & 0x7f, (size >> 14) & 0x7f, (size >> 7) & 0x7f, size & 0x7f]);
  return bytes;
}

export function join(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
