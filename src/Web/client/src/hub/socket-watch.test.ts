import { expect, test } from 'vitest';
import { SocketWatch } from './socket-watch';

class FakeSocket extends EventTarget {
  constructor(
    readonly url: string,
    readonly protocols?: string[],
  ) {
    super();
  }
}

test('a socket that opens is noted, one that is only made is not', () => {
  const watch = new SocketWatch(FakeSocket as unknown as typeof WebSocket);
  const socket = new watch.type!('ws://localhost/hub', ['one']) as unknown as FakeSocket;
  expect([socket.url, socket.protocols, watch.opened]).toEqual(['ws://localhost/hub', ['one'], false]);
  socket.dispatchEvent(new Event('open'));
  expect(watch.opened).toBe(true);
});

test('where there are no sockets none is offered', () => {
  expect(new SocketWatch(undefined).type).toBe(globalThis.WebSocket && expect.anything());
});
