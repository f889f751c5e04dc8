import { type Kind, kinds } from '../library/library';

/** What the library shows. */
export type View = { readonly kind: Kind | 'problems' } | { readonly kind: 'album' | 'artist'; readonly id: string };

/** What an address names: something to look at, or a track to hear. */
export type Route = View | { readonly kind: 'track'; readonly id: number };

/** Reads the part behind the # of an address; null when it names nothing. */
export function routeOf(hash: string): Route | null {
  const [, kind = '', id = null] = /^#\/([a-z]+)(?:\/([\w-]{1,64}))?$/.exec(hash) ?? [];
  if (id === null) return kind === 'problems' || isKind(kind) ? { kind } : null;
  if (kind === 'album' || kind === 'artist') return { kind, id };
  if (kind !== 'track' || !/^\d{1,10}$/.test(id) || Number(id) === 0) return null;
  return { kind, id: Number(id) };
}

export function addressOf(route: Route): string {
  return 'id' in route ? `#/${route.kind}/${route.id}` : `#/${route.kind}`;
}

export function isKind(text: unknown): text is Kind {
  return kinds.some((kind) => kind === text);
}

/** The track that an address names, or null. */
export function trackOf(hash: string): number | null {
  const route = routeOf(hash);
  return route?.kind === 'track' ? route.id : null;
}
