// The few calls of the W3C WebDriver protocol that are needed here.
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const scriptTimeout = 60_000;

/** A session of a browser behind a WebDriver server. Scripts are functions that run in the page, alone, and may be asynchronous. */
export class WebDriver {
  #session;

  constructor(session) {
    this.#session = session;
  }

  /** @param {string} server @returns {Promise<WebDriver>} */
  static async open(server) {
    const capabilities = { alwaysMatch: { timeouts: { script: scriptTimeout } } };
    const { sessionId } = await call('POST', `${server}/session`, { capabilities });
    return new WebDriver(`${server}/session/${sessionId}`);
  }

  visit(address) {
    return call('POST', `${this.#session}/url`, { url: address });
  }

  async evaluate(script, ...args) {
    const { value, error } = await call('POST', `${this.#session}/execute/async`, {
      script: `
        const [args, done] = arguments;
        Promise.resolve().then(() => (${script})(...args)).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args: [args],
    });
    if (error) throw new Error(error);
    return value;
  }

  /** Clicks, as a person does, what a script finds. */
  async click(script, ...args) {
    const element = await call('POST', `${this.#session}/execute/sync`, { script: `return (${script})(...arguments)`, args });
    if (!element) throw new Error(`There is no ${args.join(' ')}.`);
    await call('POST', `${this.#session}/element/${element[elementKey]}/click`, {});
  }

  close() {
    return call('DELETE', this.#session);
  }
}

async function call(method, url, body) {
  const response = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
