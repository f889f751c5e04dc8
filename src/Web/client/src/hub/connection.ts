import { type HubConnection, HubConnectionBuilder, type IHttpConnectionOptions, LogLevel } from '@microsoft/signalr';
import { MessagePackHubProtocol } from '@microsoft/signalr-protocol-msgpack';
import { type Readable, Store } from '../state/store';
import { reconnectDelay, waitOrOnline } from './reconnect';
import { SocketWatch } from './socket-watch';

/** `connecting` is the very first time, `reconnecting` every later one. */
export type ConnectionState = 'connecting' | 'connected' | 'reconnecting';

/**
 * A hub connection that is started and kept up for ever. SignalR's own automatic reconnect is not used: it leaves out the
 * first connect, its wait cannot be cut short when the network comes back, and after a refused handshake it gives up.
 */
export class Connection {
  readonly hub: HubConnection;
  readonly #state = new Store<ConnectionState>('connecting');
  readonly #sockets = new SocketWatch();
  readonly #carriesSound = new Store(this.#sockets.type !== undefined);

  constructor(url: string) {
    // SignalR takes this one, but its types do not name it.
    const options: IHttpConnectionOptions & { WebSocket?: typeof WebSocket } = {};
    if (this.#sockets.type) options.WebSocket = this.#sockets.type;
    this.hub = new HubConnectionBuilder()
      .withUrl(url, options)
      .withHubProtocol(new MessagePackHubProtocol())
      .configureLogging(LogLevel.None)
      .build();
  }

  get state(): Readable<ConnectionState> {
    return this.#state;
  }

  /**
   * Whether sound can come this way: over a WebSocket. Where there is none, SignalR polls, which is good enough for
   * questions. Hoped for until it is known.
   */
  get carriesSound(): Readable<boolean> {
    return this.#carriesSound;
  }

  /** Connects, and connects again whenever the connection ends. Never returns. */
  async keepConnected(): Promise<never> {
    let closed = () => {};
    this.hub.onclose(() => {
      // Now, not after the await below: whoever asked something hears of the cut in this very turn, and looks at the state.
      this.#state.set('reconnecting');
      closed();
    });
    for (let failures = 0; ; failures++) {
      try {
        const end = new Promise<void>((resolve) => {
          closed = resolve;
        });
        this.#sockets.opened = false;
        await this.hub.start();
        failures = 0;
        this.#carriesSound.set(this.#sockets.opened);
        this.#state.set('connected');
        await end;
      } catch {
        // The server cannot be reached now. The state says so to the listener; there is nobody else to tell.
      }
      await waitOrOnline(reconnectDelay(failures, Math.random()), globalThis);
    }
  }

  /** Resolves when there is a connection, at once when there is one already; rejects when aborted. */
  connected(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = () => {
        if (signal?.aborted) reject(signal.reason);
        else if (this.#state.value === 'connected') resolve();
        else return;
        leave();
        signal?.removeEventListener('abort', settle);
      };
      const leave = this.#state.subscribe(settle);
      signal?.addEventListener('abort', settle);
      settle();
    });
  }
}
