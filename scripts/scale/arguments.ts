import { parseArgs } from 'node:util';

import { Refusal } from '../start/refusal';
import type { Size } from './sizes';

const USAGE = `npm run bench:load -- --practices 1000 --clients 1000000 [--keep DIR | --database postgresql://…] [--load-only] [--export]`;
/** Of the large database, the small one has this part. */
const PART = 100;
const PRACTICES_MAX = 65_000;

export interface Asked {
  full: Size;
  hundredth: Size;
  /** Folder that stays. */
  keep: string | undefined;
  /** A server of somebody's own. */
  database: string | undefined;
  /** Does not measure. */
  isLoadOnly: boolean;
  /** Exports the largest practice as well: twenty minutes for 200,000 clients. */
  isWithExport: boolean;
}

const isWhole = (number: number, least: number): boolean =>
  Number.isInteger(number) && number >= least;

/** What was asked for on the command line; both sizes in proportion. */
export function readArguments(): Asked {
  const text = { type: 'string' } as const;
  const options = {
    practices: { ...text, default: '1000' },
    clients: { ...text, default: '1000000' },
    keep: text,
    database: text,
    'load-only': { type: 'boolean' } as const,
    export: { type: 'boolean' } as const,
  };
  try {
    const { values } = parseArgs({ options });
    const [practices, clients] = [Number(values.practices), Number(values.clients)];
    const isSound = isWhole(practices, PART) && practices <= PRACTICES_MAX;
    if (!isSound || !isWhole(clients, practices * 10))
      throw new Error('At least 100 practices, and ten clients for each of them.');
    return {
      full: { practices, clients },
      hundredth: { practices: Math.round(practices / PART), clients: Math.round(clients / PART) },
      ...{ keep: values.keep, database: values.database },
      isLoadOnly: values['load-only'] ?? false,
      isWithExport: values.export ?? false,
    };
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}
