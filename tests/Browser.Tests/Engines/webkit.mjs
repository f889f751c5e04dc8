// WebKitGTK's own small browser, driven through its WebDriver, on a screen and a sound card that are not there.
import { once } from 'node:events';
import { install } from './in-page.mjs';
import { end, freePort, start } from './processes.mjs';
import { plugInSoundCard } from './sound-card.mjs';
import { until } from './until.mjs';
import { WebDriver } from './web-driver.mjs';

/** It has no switch that lets sound begin by itself: a click has to start it. */
export async function openWebKit(scratch) {
  const { env: sound, unplug } = await plugInSoundCard(scratch);

  // It chooses a free display itself and says which, once it is ready.
  const screen = start('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
  const [display] = await once(screen.stdout, 'data');

  const port = await freePort();
  const server = `http://127.0.0.1:${port}`;
  const driver = start('WebKitWebDriver', [`--port=${port}`], {
    ...sound,
    DISPLAY: `:${String(display).trim()}`,
    GDK_BACKEND: 'x11',
    HOME: scratch,
    XDG_RUNTIME_DIR: scratch,
  });
  await until('WebKitWebDriver listened', async () => (await fetch(`${server}/status`)).ok);
  const browser = await WebDriver.open(server);
  return {
    async visit(address) {
      await browser.visit(address);
      await browser.evaluate(install);
    },
    evaluate: (script, ...args) => browser.evaluate(script, ...args),
    click: (role, name) => browser.click((...sought) => inPage.byRole(...sought), role, name),
    async close() {
      await browser.close();
      [driver, screen].forEach(end);
      unplug();
    },
  };
}
