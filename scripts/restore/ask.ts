import { createInterface } from 'node:readline/promises';

import { Refusal } from '../start/refusal';

/** Asks the person at the terminal; refuses with what to do where there is none. */
export async function ask(question: string, elsewhere: string): Promise<string> {
  if (!process.stdin.isTTY) throw new Refusal(elsewhere);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(question)).trim();
  } finally {
    terminal.close();
  }
}
