import { asOwner } from './target';

const EVERY_MILLISECONDS = 50;

/**
 * Forgets every try again and again until the answer is called: what would slow down a single address or account must
 * not be what saves the product in a test of something else.
 */
export function forgetThrottles(): () => Promise<void> {
  let isOn = true;
  const done = (async () => {
    while (isOn) {
      await asOwner('DELETE FROM throttle');
      await new Promise((resolve) => setTimeout(resolve, EVERY_MILLISECONDS));
    }
  })();
  return async () => {
    isOn = false;
    await done;
  };
}
