import { SMTPServer } from 'smtp-server';

export interface Received {
  to: string[];
  from: string | null;
  /** The message as it went over the line. */
  raw: string;
}

export interface MailBox {
  received: Received[];
  /** Answers the next message with a refusal. */
  refuseNext: () => void;
  close: () => Promise<void>;
}

/** A small e-mail server on this machine that keeps what it is sent. */
export function openMailBox(port: number): Promise<MailBox> {
  const received: Received[] = [];
  let isRefusing = false;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    authOptional: true,
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (isRefusing) {
          isRefusing = false;
          return done(Object.assign(new Error('No room.'), { responseCode: 452 }));
        }
        received.push({
          to: envelope.rcptTo.map(({ address }) => address),
          from: envelope.mailFrom ? envelope.mailFrom.address : null,
          raw: Buffer.concat(parts).toString('utf8'),
        });
        done();
      });
    },
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () =>
      resolve({
        received,
        refuseNext: () => {
          isRefusing = true;
        },
        close: () => new Promise((closed) => server.close(closed)),
      }),
    );
  });
}
