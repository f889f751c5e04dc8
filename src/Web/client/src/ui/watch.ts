import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Readable } from '../state/store';

/** Draws a component again whenever a store changes. */
export class Watch<T> implements ReactiveController {
  #leave = () => {};

  /** @param store Asked for when the component is connected, by when its properties have been set. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly store: () => Readable<T>,
    private readonly changed: (value: T) => void = () => {},
  ) {
    host.addController(this);
  }

  get value(): T {
    return this.store().value;
  }

  hostConnected(): void {
    this.#leave = this.store().subscribe((value) => {
      this.changed(value);
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#leave();
  }
}
