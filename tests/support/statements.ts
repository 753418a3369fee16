import pg from 'pg';
import { vi } from 'vitest';

/** Everything that goes over the wire while `work` runs, without what opens and closes the transaction. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const spy = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    return spy.mock.calls
      .map(([query]) => (typeof query === 'string' ? query : (query as { text: string }).text))
      .filter((text) => !/^(BEGIN|COMMIT|ROLLBACK|SET)|set_config/.test(text.trim()));
  } finally {
    spy.mockRestore();
  }
}
