import { PrismaPg } from '@prisma/adapter-pg';

import { PrismaClient } from '@/lib/data/generated/client';

let client: PrismaClient | undefined;

/** The test database as its owner sees it, past row-level security: for making rows and for looking at what was written. */
export function ownerDatabase(): PrismaClient {
  const connectionString = process.env['TEST_OWNER_URL'] ?? '';
  client ??= new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 3 }) });
  return client;
}

/** For the end of a test file. */
export async function closeOwnerDatabase(): Promise<void> {
  const open = client;
  client = undefined;
  await open?.$disconnect();
}
