const patience = 30_000;
const pause = 50;

/**
 * Asks again and again until the answer is truthy, and returns it.
 * @param {string} what For the error, if it never is.
 * @param {() => Promise<any> | any} ask
 * @param {() => unknown} seen What is to be told beside, if it never is.
 */
export async function until(what, ask, seen = () => undefined) {
  const deadline = performance.now() + patience;
  let trouble;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      trouble = error.message;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  } while (performance.now() < deadline);
  throw new Error(`Waited in vain until ${what}. ${trouble ?? ''} ${JSON.stringify(seen()) ?? ''}`);
}
