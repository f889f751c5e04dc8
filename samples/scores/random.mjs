/** Numbers in [-1, 1), small ones likelier; the same seed gives the same numbers, so a score always sounds the same. */
export function jitter(seed) {
  let state = 0x811c9dc5;
  for (const byte of Buffer.from(seed))
    state = Math.imul(state ^ byte, 0x01000193) >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => uniform() + uniform() - 1;
}
