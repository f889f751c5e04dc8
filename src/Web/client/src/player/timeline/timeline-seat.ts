import type { RenditionSnapshot } from '../../hub/contract';
import type { QueueItem } from '../../queue/queue';
import type { EngineFailure } from '../engine';
import type { Next } from './spool';

/** Whom the timeline tells what is heard, and whom it asks what follows. */
export interface TimelineSeat {
  readonly audio: HTMLAudioElement;
  /** What comes after an item, if it can be joined on. */
  following(item: QueueItem): Promise<Next | null>;
  /** The key of what comes after an item, whatever it is; null when nothing does. */
  followingKey(item: QueueItem): number | null;
  /** Another track is heard now. */
  crossed(next: Next): void;
  /** Another form is heard now. */
  heard(rendition: RenditionSnapshot): void;
  /** The track that is heard cannot go on this way; the engine does nothing more after it. */
  failed(failure: EngineFailure): void;
}
