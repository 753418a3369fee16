/** `npm run generate`: makes Prisma's client when the schema has changed. */
import { ensureGeneratedClient } from './build/generated-client';

console.log((await ensureGeneratedClient()) ? 'Made the Prisma client.' : 'Nothing to do.');
