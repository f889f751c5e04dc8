/** Notes whether a WebSocket was opened: SignalR takes other ways without a word where it cannot have one. */
export class SocketWatch {
  /** Whether one was opened since this was last set to false. */
  opened = false;

  /** For SignalR to make its sockets with; undefined in a browser that has none. */
  readonly type: typeof WebSocket | undefined;

  constructor(Socket: typeof WebSocket | undefined = globalThis.WebSocket) {
    const note = () => {
      this.opened = true;
    };
    this.type =
      Socket &&
      class extends Socket {
        constructor(url: string | URL, protocols?: string | string[]) {
          super(url, protocols);
          this.addEventListener('open', note);
        }
      };
  }
}
