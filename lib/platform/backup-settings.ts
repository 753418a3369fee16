import { z } from 'zod';

const KEY_LENGTH = 16;
const KEEP = 'must be a whole number from 1 to 1000';

/** What may be set about backups; part of the settings in `env.ts`. */
export const backupSettings = {
  /** The time of day, by this machine's clock, of the nightly backup. */
  BACKUP_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 02:30')
    .optional(),
  BACKUP_DIR: z.string().optional(),
  /** How many nightly backups stay. */
  BACKUP_KEEP: z.coerce.number(KEEP).int(KEEP).min(1, KEEP).max(1000, KEEP).default(14),
  BACKUP_KEY: z.string().min(KEY_LENGTH, `must have at least ${KEY_LENGTH} characters`).optional(),
  BACKUP_KEY_FILE: z.string().optional(),
};
