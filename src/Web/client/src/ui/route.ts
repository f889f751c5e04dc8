/** The track that an address names, or null: `#/track/3`. */
export function trackOf(hash: string): number | null {
  const id = Number(/^#\/track\/(\d{1,10})$/.exec(hash)?.[1]);
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}

export function addressOf(trackId: number): string {
  return `#/track/${trackId}`;
}
