import { nameOf, withName, type NamedMember } from '@/lib/data/rows/member-name';

/** What is known of a paper without opening it. */
export interface ClientFileFacts {
  id: string;
  clientId: string;
  kind: string;
  /** Bytes. */
  size: number;
  createdAt: Date;
  createdByName: string;
}

export const clientFileSelect = {
  ...{ id: true, clientId: true, kind: true, size: true, createdAt: true },
  createdBy: withName,
} as const;

export function clientFileFacts(
  row: Omit<ClientFileFacts, 'createdByName'> & { createdBy: NamedMember },
): ClientFileFacts {
  const { id, clientId, kind, size, createdAt, createdBy } = row;
  return { id, clientId, kind, size, createdAt, createdByName: nameOf(createdBy) ?? '' };
}
