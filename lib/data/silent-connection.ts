import type { PoolClient } from 'pg';

/** Named like the error of a network that does not answer, which is what it is. */
class SilentDatabase extends Error {
  readonly code = 'ETIMEDOUT';
}

/** What is used of a connection's socket. */
interface Wire {
  bytesWritten: number;
  on: (event: 'data', heard: () => void) => unknown;
  setTimeout: (milliseconds: number, silent: () => void) => unknown;
  destroy: (error: Error) => unknown;
}

/** pg keeps the socket of a connection here; its types do not say so. */
type WithWire = PoolClient & { connection: { stream: Wire } };

/**
 * Cuts the connection when the database has been asked something and no byte came for that long: a statement's own time limit
 * ends nothing when the server or the way to it is gone without a word. A connection that nobody uses may be silent.
 */
export function cutWhenSilent(client: PoolClient, milliseconds: number): void {
  const { stream } = (client as WithWire).connection;
  let answered = stream.bytesWritten;
  stream.on('data', () => (answered = stream.bytesWritten));
  stream.setTimeout(milliseconds, () => {
    if (stream.bytesWritten > answered)
      stream.destroy(new SilentDatabase('The database does not answer.'));
  });
}
