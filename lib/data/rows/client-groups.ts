/** The rows of several clients of one practice. */
export interface OfClients {
  practiceId: string;
  clientId: { in: string[] };
}

/** The rows of each client, in the order in which they came. */
export function byClient<Row extends { clientId: string }, T>(
  rows: readonly Row[],
  read: (row: Row) => T,
): (clientId: string) => T[] {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const before = found.get(row.clientId);
    if (before) before.push(read(row));
    else found.set(row.clientId, [read(row)]);
  }
  return (clientId) => found.get(clientId) ?? [];
}
