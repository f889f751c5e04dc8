import type { RenditionSnapshot } from '../hub/contract';
import { id3Length, readMp3Head } from './mp3-head';
import { mp3SeekMap } from './mp3-seek-map';
import type { SeekMap } from './seek-map';

/** Enough for the tags of a song without a cover and its first frames, and one chunk on the wire. */
const headLength = 32 * 1024;

/** Reads a range of a rendition as a whole. */
export type ReadRange = (offset: number, length: number) => Promise<Uint8Array>;

/** Whether there is a seek map for this type; a type without one goes to the browser over HTTP. */
export function hasSeekMap(mimeType: string): boolean {
  return mimeType === 'audio/mpeg';
}

/** Makes the seek map from the beginning of the sound, or null when the bytes are not what the type says. */
export async function readSeekMap(
  rendition: RenditionSnapshot,
  duration: number | null,
  read: ReadRange,
): Promise<SeekMap | null> {
  // The original is a file that is there: its length is always known.
  const length = rendition.length ?? 0;
  const range = (offset: number) => read(offset, Math.min(headLength, length - offset));

  let bytes = await range(0);
  const offset = id3Length(bytes);
  // A cover can be larger than all that was read; it is stepped over, never played through.
  if (offset >= length) return null;
  if (offset > bytes.length / 2) bytes = await range(offset);
  else bytes = bytes.subarray(offset);
  const head = readMp3Head(bytes, offset);
  return head && mp3SeekMap(head, length, duration);
}
