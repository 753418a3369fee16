import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';

import { target } from './target';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** As it came, undecoded. */
  body: Buffer;
  text: string;
  milliseconds: number;
}

export interface Ask {
  method?: string;
  /** Sent exactly as it is: nothing is cleaned up on the way. */
  path: string;
  headers?: Record<string, string | string[]>;
  cookie?: string;
  body?: string | Buffer;
  /** Which of the two servers; the plain one unless said otherwise. */
  url?: string;
  timeout?: number;
}

/** One request as an attacker's program sends it: any header, any path, no redirects followed, no cookies kept. */
export function ask({
  method = 'GET',
  path,
  headers = {},
  cookie,
  body,
  url = target().url,
  timeout = 30_000,
}: Ask): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      {
        host: hostname,
        port,
        method,
        path,
        headers: {
          ...(cookie !== undefined && { cookie }),
          ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
          ...headers,
        },
        agent: false,
        timeout,
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.once('error', reject);
        answer.once('end', () => {
          const whole = Buffer.concat(chunks);
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: whole,
            text: whole.toString('utf8'),
            milliseconds: performance.now() - begin,
          });
        });
      },
    );
    sent.once('timeout', () => sent.destroy(new Error(`no answer within ${timeout} ms`)));
    sent.once('error', reject);
    sent.end(body);
  });
}

/** What a link of ours asks for: Next first leads to an address that names its headers. */
export async function askRsc(what: Ask): Promise<Answer> {
  const headers = { rsc: '1', ...what.headers };
  const first = await ask({ ...what, headers });
  const to = first.headers.location;
  const isOwn = first.status === 307 && to?.includes('_rsc');
  return isOwn ? ask({ ...what, headers, path: to ?? '' }) : first;
}

/** `ask` whose failure on the wire is an answer too: status 0 and the reason as text. */
export async function tryAsk(what: Ask): Promise<Answer> {
  try {
    return await ask(what);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { status: 0, headers: {}, body: Buffer.alloc(0), text, milliseconds: 0 };
  }
}

/** Whether the server still serves. */
export async function isAlive(url = target().url): Promise<boolean> {
  return (await tryAsk({ path: '/api/health', url, timeout: 5_000 })).status === 200;
}

/** Does the work for each entry, a few at a time. */
export async function each<In, Out>(
  list: readonly In[],
  work: (one: In, index: number) => Promise<Out>,
  { atOnce = 4 } = {},
): Promise<Out[]> {
  const results: Out[] = [];
  let next = 0;
  const run = async (): Promise<void> => {
    for (let index = next++; index < list.length; index = next++) {
      results[index] = await work(list[index] as In, index);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, run));
  return results;
}
