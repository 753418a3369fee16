import type { Prisma } from '@/lib/data/generated/client';

/** A value as a JSON column stores it: only what JSON can say, no `undefined`, no `Date`. */
export function toJson(value: object): Prisma.InputJsonObject | Prisma.InputJsonArray {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject | Prisma.InputJsonArray;
}
