/** The codes of expected failures, as in src/Contract/FaultCode.cs. */
export const faultCodes = [
  'track-not-found',
  'text-not-found',
  'lyrics-not-found',
  'rendition-not-found',
  'track-changed',
  'range-not-satisfiable',
  'not-utf8',
  'too-many-streams',
  'media-unavailable',
  'media-refused',
  'collection-not-found',
  'cover-not-found',
  'bad-request',
] as const;

export type FaultCode = (typeof faultCodes)[number];

/** A fault taken apart: `code: one sentence`, the sentence meant for people. */
export interface Fault {
  readonly code: FaultCode;
  readonly sentence: string;
}

const marker = 'HubException: ';

/**
 * Reads a fault out of the text that reaches a client, which SignalR wraps in a sentence of its own:
 * `An unexpected error occurred invoking 'GetTrack' on the server. HubException: track-not-found: There is ...`.
 * Null when there is none in it: then it is a cut connection or a surprise.
 */
export function parseFault(error: unknown): Fault | null {
  const message = error instanceof Error ? error.message : String(error);
  const at = message.indexOf(marker);
  const text = at < 0 ? message : message.slice(at + marker.length);
  const colon = text.indexOf(': ');
  if (colon < 0) return null;
  const code = faultCodes.find((known) => known === text.slice(0, colon));
  return code ? { code, sentence: text.slice(colon + 2) } : null;
}
