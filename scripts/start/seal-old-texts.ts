/** Started by first-data.ts: seals what an earlier version has stored in the clear, and reports of how many clients. */
import { sealOldTexts } from '../keys/seal-old-texts';

process.send?.(await sealOldTexts(process.env['OWNER_URL'] ?? ''));
