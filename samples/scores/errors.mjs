/** A mistake in a score, told with the place where its author can mend it. */
export class ScoreError extends Error {
  constructor(place, message) {
    super(`${place.file}:${place.line}: ${message}`);
    this.name = 'ScoreError';
  }
}
