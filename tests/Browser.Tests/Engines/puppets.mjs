// Chromium and Firefox, both driven by Puppeteer, with Debian's own programs: nothing is downloaded.
import puppeteer from 'puppeteer-core';
import { join } from 'node:path';
import { install } from './in-page.mjs';
import { plugInSoundCard } from './sound-card.mjs';

export const openChromium = (scratch) =>
  open({
    executablePath: process.env.BYEOL_CHROMIUM || '/usr/bin/chromium',
    userDataDir: join(scratch, 'profile'),
    ignoreDefaultArgs: ['--mute-audio'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--autoplay-policy=no-user-gesture-required',
    ],
  });

/** Headless as it is, it wants a sound card: without one every element ends in OnMediaSinkAudioError. */
export async function openFirefox(scratch) {
  const { env, unplug } = await plugInSoundCard(scratch);
  const engine = await open({
    browser: 'firefox',
    executablePath: process.env.BYEOL_FIREFOX || '/usr/bin/firefox-esr',
    userDataDir: join(scratch, 'profile'),
    env: { ...process.env, ...env, HOME: scratch },
    extraPrefsFirefox: { 'media.autoplay.default': 0, 'media.autoplay.blocking_policy': 0 },
  });
  return { ...engine, close: () => engine.close().finally(unplug) };
}

async function open(options) {
  const browser = await puppeteer.launch({ headless: true, defaultViewport: { width: 1280, height: 800 }, ...options });
  const page = await browser.newPage();
  return {
    async visit(address) {
      await page.goto(address);
      await page.evaluate(install);
    },
    evaluate: (script, ...args) => page.evaluate(script, ...args),
    async click(role, name) {
      const element = (await page.evaluateHandle((...sought) => inPage.byRole(...sought), role, name)).asElement();
      if (!element) throw new Error(`There is no ${role} “${name}”.`);
      await element.click();
    },
    close: () => browser.close(),
  };
}
