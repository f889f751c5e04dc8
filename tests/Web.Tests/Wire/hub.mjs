// Talks to a running server with Microsoft's own JavaScript client and prints what it saw, as JSON.
// node hub.mjs ADDRESS json|messagepack FOLDER-OF-THE-PLAYER
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [address, protocol, player] = process.argv.slice(2);
const require = createRequire(join(player, 'package.json'));
const { HubConnectionBuilder, LogLevel } = require('@microsoft/signalr');
const { MessagePackHubProtocol } = require('@microsoft/signalr-protocol-msgpack');

const builder = new HubConnectionBuilder().withUrl(`${address}hubs/music`).configureLogging(LogLevel.None);
if (protocol === 'messagepack') builder.withHubProtocol(new MessagePackHubProtocol());
const connection = builder.build();
await connection.start();

const bytesOf = (chunk) => (typeof chunk === 'string' ? Buffer.from(chunk, 'base64') : Buffer.from(chunk));
const stream = (...call) =>
  new Promise((resolve, reject) => {
    const chunks = [];
    connection.stream(...call).subscribe({
      next: (chunk) => chunks.push(bytesOf(chunk)),
      complete: () => resolve(chunks),
      error: reject,
    });
  });
const faultOf = (call) => call.then(() => null, (error) => error.message);
const sha256 = (chunks) => createHash('sha256').update(Buffer.concat(chunks)).digest('hex');
const decodesAlone = (chunk) => new TextDecoder('utf-8', { fatal: true }).decode(chunk) !== undefined;

const page = await connection.invoke('FindTracks', null, 0, 100);
const sung = page.items.find((track) => track.hasLyrics);
const track = await connection.invoke('GetTrack', sung.id);
const [rendition] = track.renditions;
const text = await stream('StreamText', 'text_sample');
const lyrics = await stream('StreamLyrics', track.id);
const audio = await stream('StreamAudio', track.id, rendition.name, rendition.version, 0, null);
const part = await stream('StreamAudio', track.id, rendition.name, null, 1000, 70001);

console.log(
  JSON.stringify({
    page,
    track,
    timed: await connection.invoke('GetLyrics', track.id),
    digest: await connection.invoke('GetDigest', track.id, rendition.name),
    text: { sha256: sha256(text), chunks: text.length, decodeAlone: text.every(decodesAlone) },
    lyrics: { sha256: sha256(lyrics), decodeAlone: lyrics.every(decodesAlone) },
    audio: { sha256: sha256(audio), largest: Math.max(...audio.map((chunk) => chunk.length)) },
    part: { length: Buffer.concat(part).length },
    faults: [
      await faultOf(connection.invoke('GetTrack', 999)),
      await faultOf(stream('StreamText', 'no such text')),
      await faultOf(stream('StreamAudio', track.id, rendition.name, 'old', 0, null)),
    ],
  }),
);
await connection.stop();
