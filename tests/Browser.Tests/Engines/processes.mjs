// Programs beside the browser, and what all of them share. None of them outlives this process.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const running = new Set();

/**
 * Starts a program in a process group of its own, so that its children end with it.
 * @returns {import('node:child_process').ChildProcess} Its standard output can be read.
 */
export function start(command, args, env = {}) {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  child.on('error', (error) => console.error(`${command}: ${error.message}`));
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
}

/** Ends a program and its children at once: there is nothing to be saved. */
export function end(child) {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

process.on('exit', () => running.forEach(end));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

/** A port that was free a moment ago. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
