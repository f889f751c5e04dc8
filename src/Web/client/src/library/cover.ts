/** What may have a cover: a track, or an album or artist by one of its tracks. */
export interface Covered {
  readonly trackId: number | null;
  /** Changes with the picture. */
  readonly version: string | null;
}

/** The address of a cover, relative to the page; null when there is none. */
export function coverAddress({ trackId, version }: Covered, size: 'small' | 'large'): string | null {
  if (trackId === null || version === null) return null;
  return `api/tracks/${trackId}/cover?size=${size}&v=${encodeURIComponent(version)}`;
}
