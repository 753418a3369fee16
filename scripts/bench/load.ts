/** Asks the running app for pages over connections that stay open, as a balancer does. */
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

export interface Asked {
  url: string;
  path: string;
  cookie: string;
  /** Stands on this page and on no other one. */
  mark: string;
}

/** Milliseconds until the page has come whole. Throws when it is another one. */
function once(agent: Agent, { url, path, cookie, mark }: Asked): Promise<number> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, url), { agent, headers: { cookie } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.once('error', reject);
      answer.once('end', () => {
        const took = performance.now() - begun;
        const isWhole = answer.statusCode === 200 && Buffer.concat(chunks).includes(mark);
        if (isWhole) resolve(took);
        else reject(new Error(`${path} answered ${answer.statusCode}, without “${mark}”.`));
      });
    });
    asked.once('error', reject);
    asked.end();
  });
}

/** How long each answer took while so many connections asked one after the other for so long, in milliseconds. */
export async function timesUnder(
  asked: Asked,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + seconds * 1_000;
  const times: number[] = [];
  const one = async (): Promise<void> => {
    while (performance.now() < end) times.push(await once(agent, asked));
  };
  try {
    await Promise.all(Array.from({ length: connections }, one));
    return times;
  } finally {
    agent.destroy();
  }
}

/** The page, asked for once. */
export async function opened(asked: Asked): Promise<void> {
  const agent = new Agent();
  await once(agent, asked).finally(() => agent.destroy());
}

/** So many connections ask for all of these pages in turn for so long. What does not answer is passed over. */
export async function busyWith(
  pages: readonly Asked[],
  { connections, seconds }: { connections: number; seconds: number },
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + seconds * 1_000;
  let next = 0;
  const one = async (): Promise<void> => {
    while (performance.now() < end) {
      const asked = pages[next++ % pages.length];
      // Who sees an error looks at it for a moment; a server that was killed would be asked to death.
      if (asked) await once(agent, asked).catch(() => pause(1_000));
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
}
