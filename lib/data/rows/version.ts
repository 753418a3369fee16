/** Whether a value can be the version of a row. Forms send it: an object would become a query of its own. */
export function isVersion(version: unknown): version is number {
  return typeof version === 'number' && Number.isSafeInteger(version) && version > 0;
}
