import { once } from 'node:events';
import { Readable } from 'node:stream';
import type pg from 'pg';

/** What pg's connection can do for COPY; its types leave it out. */
type Connection = pg.Connection & {
  query: (text: string) => void;
  sendCopyFromChunk: (piece: Buffer) => void;
  sendCopyFail: (reason: string) => void;
  endCopyFrom: () => void;
};

/** What pg tells a statement of its own making; it names no types for these. */
interface Heard {
  submit: (connection: pg.Connection) => void;
  handleError: (error: Error) => void;
  handleReadyForQuery: () => void;
  handleCommandComplete: () => void;
  handleRowDescription: () => void;
  handleDataRow: () => void;
  handleEmptyQuery: () => void;
  handlePortalSuspended: () => void;
  handleCopyInResponse: (connection: Connection) => void;
  handleCopyData: (message: { chunk: Buffer }, connection: pg.Connection) => void;
}

const nothing = (): void => undefined;

function hear(sql: string, own: Partial<Heard>): Heard {
  return {
    submit: (connection) => (connection as Connection).query(sql),
    handleError: nothing,
    handleReadyForQuery: nothing,
    handleCommandComplete: nothing,
    handleRowDescription: nothing,
    handleDataRow: nothing,
    handleEmptyQuery: nothing,
    handlePortalSuspended: nothing,
    handleCopyInResponse: nothing,
    handleCopyData: nothing,
    ...own,
  };
}

/**
 * The rows of a `COPY … TO STDOUT` in PostgreSQL's text form, one a line, as they come. Each piece holds whole lines: the
 * server sends a line a message. The network waits while nobody reads.
 */
export function copyOut(client: pg.Client, sql: string): Readable {
  let socket: pg.Connection['stream'] | undefined;
  const rows = new Readable({
    highWaterMark: 1 << 16,
    read: () => void socket?.resume(),
    destroy: (error, done) => {
      socket?.resume();
      done(error);
    },
  });
  client.query(
    hear(sql, {
      handleCopyData: ({ chunk }, connection) => {
        socket = connection.stream;
        // The driver writes its next message over this one.
        if (!rows.destroyed && !rows.push(Buffer.from(chunk))) socket.pause();
      },
      handleCommandComplete: () => rows.push(null),
      handleError: (error) => rows.destroy(error),
    }),
  );
  return rows;
}

interface Into {
  connection: Connection;
  /** Settles when the server has taken or refused all of it. */
  done: Promise<void>;
  hasFailed: () => boolean;
}

function openInto(client: pg.Client, sql: string): Promise<Into> {
  return new Promise((resolve, reject) => {
    let failed = false;
    let finish: () => void = nothing;
    let fail: (error: Error) => void = nothing;
    const done = new Promise<void>((ok, no) => {
      finish = ok;
      fail = no;
    });
    done.catch(nothing);
    client.query(
      hear(sql, {
        handleCopyInResponse: (connection) =>
          resolve({ connection, done, hasFailed: () => failed }),
        handleCommandComplete: () => finish(),
        handleError: (error) => {
          failed = true;
          fail(error);
          reject(error);
        },
      }),
    );
  });
}

/** Sends the lines to a `COPY … FROM STDIN`. Throws what the source throws, or what the server says. */
export async function copyIn(
  client: pg.Client,
  sql: string,
  lines: AsyncIterable<Buffer>,
): Promise<void> {
  const { connection, done, hasFailed } = await openInto(client, sql);
  try {
    for await (const piece of lines) {
      if (hasFailed()) break;
      connection.sendCopyFromChunk(piece);
      if (connection.stream.writableNeedDrain)
        await Promise.race([once(connection.stream, 'drain'), done]);
    }
  } catch (error) {
    connection.sendCopyFail('The backup could not be read on.');
    await done.catch(nothing);
    throw error;
  }
  if (!hasFailed()) connection.endCopyFrom();
  await done;
}
