/** What goes over the wire while something runs: a statement with its values. */
import pg from 'pg';

export interface Heard {
  text: string;
  values: unknown[];
}

/** What opens and closes a transaction, and says whose rows it may see. */
const FRAME = /^(?:BEGIN|COMMIT|ROLLBACK|SET)|set_config\(/i;

interface Asked {
  text: string;
  values?: unknown[];
}

const isAsked = (query: unknown): query is Asked =>
  typeof query === 'object' && query !== null && 'text' in query;

/** The statements of `work` in their order, without those that frame its transactions. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Heard[]> {
  const heard: Heard[] = [];
  const { query } = pg.Client.prototype;
  const hear = function (this: pg.Client, ...given: unknown[]): unknown {
    const [first, second] = given;
    if (isAsked(first)) {
      const values = first.values ?? (Array.isArray(second) ? second : []);
      heard.push({ text: first.text, values });
    } else if (typeof first === 'string') {
      heard.push({ text: first, values: Array.isArray(second) ? second : [] });
    }
    return Reflect.apply(query, this, given);
  };
  Object.assign(pg.Client.prototype, { query: hear });
  try {
    await work();
  } finally {
    Object.assign(pg.Client.prototype, { query });
  }
  return heard.filter(({ text }) => !FRAME.test(text.trim()));
}
