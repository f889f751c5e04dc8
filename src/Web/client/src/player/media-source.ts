/** ManagedMediaSource where there is one (on an iPhone it is the only one), else MediaSource; TypeScript knows only the latter. */
type MediaSourceClass = typeof MediaSource;

interface Managed extends MediaSource {
  /** False while the browser asks for no more bytes, to save power. */
  readonly streaming?: boolean;
}

export function mediaSourceClass(): MediaSourceClass | null {
  const scope = globalThis as { ManagedMediaSource?: MediaSourceClass; MediaSource?: MediaSourceClass };
  return scope.ManagedMediaSource ?? scope.MediaSource ?? null;
}

/** Whether the browser wants bytes now. A plain MediaSource always does. */
export function wantsBytes(source: MediaSource): boolean {
  return (source as Managed).streaming !== false;
}

/** Whether Media Source Extensions take this type here. */
export function takesType(mimeType: string): boolean {
  return mediaSourceClass()?.isTypeSupported(mimeType) ?? false;
}

/** Whether a buffer can go on with another type than it began with. WebKit's port for Linux knows no way. */
export function canChangeType(): boolean {
  return typeof SourceBuffer !== 'undefined' && 'changeType' in SourceBuffer.prototype;
}

/** Attaches a new media source to the element and waits until it is open. */
export async function openMediaSource(audio: HTMLAudioElement): Promise<MediaSource> {
  const Source = mediaSourceClass();
  if (!Source) throw new Error('There are no Media Source Extensions here.');
  const source = new Source();
  // A ManagedMediaSource stays closed as long as the sound could move to a remote speaker.
  audio.disableRemotePlayback = true;
  const url = URL.createObjectURL(source);
  audio.src = url;
  await new Promise<void>((resolve) => source.addEventListener('sourceopen', () => resolve(), { once: true }));
  URL.revokeObjectURL(url);
  return source;
}
