/** What the browser sends when somebody saves: taken from a page, and sent again as often as it takes to measure. */
import { Agent, request } from 'node:http';

import type { Page } from '@playwright/test';

export interface SentByBrowser {
  /** Left out: POST, as every action. */
  method?: 'GET';
  url: string;
  headers: Record<string, string>;
  body: Buffer;
}

/** Headers of the connection: each sending has its own. */
const OF_THE_CONNECTION = /^(?::|host$|connection$|content-length$|accept-encoding$)/;

/** Does something on the page and takes the server action that it sends; the server never gets it. */
export async function sentBy(page: Page, act: () => Promise<void>): Promise<SentByBrowser> {
  const isAction = (headers: Record<string, string>): boolean => 'next-action' in headers;
  const taken = new Promise<SentByBrowser>((resolve) => {
    void page.route('**/*', async (route) => {
      const asked = route.request();
      if (!isAction(asked.headers())) return route.continue();
      const all = Object.entries(await asked.allHeaders());
      const headers = Object.fromEntries(all.filter(([name]) => !OF_THE_CONNECTION.test(name)));
      resolve({ url: asked.url(), headers, body: asked.postDataBuffer() ?? Buffer.alloc(0) });
      return route.abort();
    });
  });
  await act();
  return taken;
}

/** Milliseconds until the answer has come whole. */
export function sendAgain(agent: Agent, sent: SentByBrowser): Promise<number> {
  const { method = 'POST', url, headers, body } = sent;
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const options = {
      agent,
      method,
      headers: { ...headers, 'content-length': body.length },
    };
    const asked = request(url, options, (answer) => {
      answer.resume();
      answer.once('error', reject);
      answer.once('end', () => {
        if (answer.statusCode === 200) resolve(performance.now() - begun);
        else reject(new Error(`${method} was answered with ${answer.statusCode}.`));
      });
    });
    asked.once('error', reject);
    asked.end(body);
  });
}

/** How Next fetches that page for the answer to an action; without the empty `_rsc` it would be sent there first. */
export const fetchOf = ({ url, headers }: SentByBrowser, path: string): SentByBrowser => ({
  method: 'GET',
  url: new URL(`${path}?_rsc`, url).href,
  headers: { cookie: headers['cookie'] ?? '', rsc: '1' },
  body: Buffer.alloc(0),
});

export const keptOpen = (): Agent => new Agent({ keepAlive: true, maxSockets: 1 });
