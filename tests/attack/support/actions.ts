import { createRequire } from 'node:module';

import type { ActionEndpoint } from './endpoints';
import { ask, type Answer, type Ask } from './http';
import { target } from './target';

interface FlightClient {
  encodeReply: (value: unknown) => Promise<string | FormData>;
}

const flight = createRequire(import.meta.url)(
  'next/dist/compiled/react-server-dom-webpack/client.node.js',
) as FlightClient;

/** What React's own client would send for these arguments: a text, or a multipart form. */
export async function encoded(
  args: readonly unknown[],
): Promise<{ body: Buffer; contentType: string }> {
  const reply = await flight.encodeReply(args);
  const answer = new Response(reply);
  return {
    body: Buffer.from(await answer.arrayBuffer()),
    contentType: answer.headers.get('content-type') ?? 'text/plain;charset=UTF-8',
  };
}

/** An address that is there for sure, whoever asks. */
const ANY_PAGE = '/sign-in';

/** Calls a server action as its page would. `more` changes what goes over the wire. */
export async function callAction(
  action: Pick<ActionEndpoint, 'id'>,
  args: readonly unknown[],
  { headers = {}, url = target().url, path = ANY_PAGE, ...more }: Partial<Ask> = {},
): Promise<Answer> {
  const { body, contentType } = await encoded(args);
  return ask({
    method: 'POST',
    path,
    url,
    body,
    ...more,
    headers: {
      origin: url === target().tlsUrl ? target().tlsOrigin : url,
      accept: 'text/x-component',
      'next-action': action.id,
      'content-type': contentType,
      ...headers,
    },
  });
}

/** A form's fields as a browser gathers them. */
export function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

/** What a form's first state looks like. */
export const noState = { errors: [] };
