// A sound card that is not there. Firefox plays nothing without one, and a test must not be heard on a machine that has one.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { end, start } from './processes.mjs';
import { until } from './until.mjs';

/**
 * PulseAudio over a null sink, which takes samples at the pace of real time and drops them.
 * @param {string} scratch A folder for its socket.
 */
export async function plugInSoundCard(scratch) {
  const socket = join(scratch, 'sound');
  const server = start(
    'pulseaudio',
    [
      '-n',
      '--daemonize=no',
      '--use-pid-file=no',
      '--exit-idle-time=-1',
      '--disallow-exit',
      `--load=module-native-protocol-unix socket=${socket} auth-anonymous=1`,
      '--load=module-null-sink',
    ],
    { HOME: scratch, XDG_RUNTIME_DIR: scratch },
  );
  await until('PulseAudio listened', () => existsSync(socket));
  return { env: { PULSE_SERVER: `unix:${socket}` }, unplug: () => end(server) };
}
