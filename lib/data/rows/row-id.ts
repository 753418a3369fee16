const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Whether a text can be the id of a row. Ids come from addresses and forms: anything else, an object included, is
 * "not found" before it reaches a query.
 */
export function isRowId(id: unknown): id is string {
  return typeof id === 'string' && UUID.test(id);
}
