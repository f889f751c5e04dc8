/** What a key can ask for. */
export type Command =
  | 'toggle'
  | 'back'
  | 'forward'
  | 'previous'
  | 'next'
  | 'louder'
  | 'softer'
  | 'mute'
  | 'words'
  | 'queue'
  | 'shuffle'
  | 'repeat'
  | 'search'
  | 'keys'
  | 'close';

/** All shortcuts, in the order in which the list of keys shows them. */
export const shortcuts: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: 'Space', does: 'Play or pause' },
  { keys: '← →', does: 'Back or forward 5 seconds' },
  { keys: 'Shift + ← →', does: 'Previous or next track' },
  { keys: '↑ ↓', does: 'Louder or softer' },
  { keys: 'M', does: 'Mute' },
  { keys: 'L', does: 'Lyrics full screen' },
  { keys: 'Q', does: 'Queue' },
  { keys: 'S', does: 'Shuffle' },
  { keys: 'R', does: 'Repeat all, one, or off' },
  { keys: 'Alt + ↑ ↓', does: 'Move a row of the queue' },
  { keys: '/', does: 'Search' },
  { keys: '?', does: 'This list' },
  { keys: 'Esc', does: 'Close what is open' },
];

export interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Where the focus is: in a text, on something that uses arrows itself (the volume), on a button reached by keyboard. */
export type Focus = 'text' | 'arrows' | 'button' | 'page';

const plain: Readonly<Record<string, Command>> = {
  ' ': 'toggle',
  ArrowLeft: 'back',
  ArrowRight: 'forward',
  ArrowUp: 'louder',
  ArrowDown: 'softer',
  '/': 'search',
  m: 'mute',
  l: 'words',
  q: 'queue',
  s: 'shuffle',
  r: 'repeat',
};

/** The command of a key press, or null when the press is meant for what has the focus, or for the browser. */
export function commandOf(press: Press, focus: Focus): Command | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  if (press.key === 'Escape') return 'close';
  if (focus === 'text') return null;
  if (focus === 'button' && press.key === ' ') return null;
  if (focus === 'arrows' && press.key.startsWith('Arrow') && !press.shiftKey) return null;
  if (press.key === '?') return 'keys';
  if (!press.shiftKey) return plain[press.key] ?? plain[press.key.toLowerCase()] ?? null;
  if (press.key === 'ArrowLeft') return 'previous';
  if (press.key === 'ArrowRight') return 'next';
  return null;
}
