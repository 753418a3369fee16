/** What the tests use of the package, which brings no types of its own. */
declare module 'smtp-server' {
  import type { Readable } from 'node:stream';

  export interface Session {
    envelope: { mailFrom: false | { address: string }; rcptTo: { address: string }[] };
  }

  export class SMTPServer {
    constructor(options: {
      disabledCommands?: string[];
      authOptional?: boolean;
      onData: (
        stream: Readable,
        session: Session,
        done: (error?: Error & { responseCode?: number }) => void,
      ) => void;
    });
    listen(port: number, host: string, ready: () => void): void;
    close(done: () => void): void;
  }
}
