import { openChromium, openFirefox } from './puppets.mjs';
import { openWebKit } from './webkit.mjs';

/**
 * Opens a browser's engine. Its profile and sockets go to a scratch folder, which the caller removes.
 * @type {Record<string, (scratch: string) => Promise<{
 *   visit(address: string): Promise<unknown>,
 *   evaluate(script: Function, ...args: unknown[]): Promise<any>,
 *   click(role: string, name: string): Promise<void>,
 *   close(): Promise<void>,
 * }>>}
 */
export const engines = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit };
