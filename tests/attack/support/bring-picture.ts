import { tryAsk, type Answer } from './http';
import { target } from './target';

/** Sends a picture as the settings do; `type` is what its sender says that it is. */
export const bringPicture = (
  body: Buffer,
  cookie: string,
  type = 'application/octet-stream',
): Promise<Answer> =>
  tryAsk({
    ...{ method: 'POST', path: '/api/pictures', cookie, body },
    headers: { origin: target().url, 'content-type': type },
  });
