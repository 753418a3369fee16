import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import { PrismaPg } from '@prisma/adapter-pg';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type pg from 'pg';

type Connected = Awaited<ReturnType<PrismaPg['connect']>>;

/** PostgreSQL's one-byte type "char", which its own catalogue is full of. */
const CATALOGUE_CHAR = 18;
const TEXT = 25;

/**
 * The engine reads the catalogue and wants single characters there; the adapter refuses the
 * catalogue's "char". So the column passes the adapter as text and is named a character afterwards.
 */
function readCatalogueChars(connected: Connected): Connected {
  const charColumns = new WeakMap<unknown[], number[]>();
  const pool = connected.underlyingDriver();
  const ask: (...args: unknown[]) => Promise<pg.QueryArrayResult> = pool.query.bind(pool);
  const query = async (...args: unknown[]): Promise<pg.QueryArrayResult> => {
    const result = await ask(...args);
    const columns = result.fields.flatMap((field, index) =>
      field.dataTypeID === CATALOGUE_CHAR ? [index] : [],
    );
    for (const index of columns) Object.assign(result.fields[index] ?? {}, { dataTypeID: TEXT });
    charColumns.set(result.rows, columns);
    return result;
  };
  Object.assign(pool, { query });

  const askRaw = connected.queryRaw.bind(connected);
  connected.queryRaw = async (sql) => {
    const result = await askRaw(sql);
    for (const index of charColumns.get(result.rows) ?? []) {
      // An empty one means "does not apply": that is no character, and stays text.
      const isCharacter = result.rows.every((row) => row[index] !== '');
      if (isCharacter) result.columnTypes[index] = ColumnTypeEnum.Character;
    }
    return result;
  };
  return connected;
}

/** The engine notes a migration as begun, sends its script, and notes it as finished. */
const FINISHED = `;
UPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL;`;

/**
 * The adapter cuts a script at every semicolon, and a function's body has its own. PostgreSQL takes the whole script as
 * one message, and all of it or nothing. `end` becomes part of it.
 */
function sendScriptsWhole(connected: Connected, end = ''): Connected {
  const pool = connected.underlyingDriver();
  const send: (script: string) => Promise<unknown> = pool.query.bind(pool);
  connected.executeScript = async (script) => {
    await send(`${script}${end}`);
  };
  return connected;
}

const prepared = (connected: Connected, end?: string): Connected =>
  readCatalogueChars(sendScriptsWhole(connected, end));

class EngineAdapter extends PrismaPg {
  readonly #open: Connected[] = [];
  readonly #end: string;

  constructor(connectionString: string, end: string) {
    super({ connectionString });
    this.#end = end;
  }

  override async connect(): Promise<Connected> {
    const connected = prepared(await super.connect(), this.#end);
    this.#open.push(connected);
    return connected;
  }

  override async connectToShadowDb(): Promise<Connected> {
    return prepared(await super.connectToShadowDb());
  }

  /** The engine leaves its connections open, and a copy of a database needs it to be alone. */
  async close(): Promise<void> {
    const pools = this.#open.splice(0).map((connected) => connected.underlyingDriver());
    await Promise.all(pools.map((pool) => (pool.ended ? undefined : pool.end())));
  }
}

/** The engine's own time-out for its lock is never taken back, and would keep a finished program open. */
function quietTimer(callback: () => void, milliseconds: number): unknown {
  return setTimeout(callback, milliseconds).unref();
}

function engineImports(): WebAssembly.Imports {
  const functions = Object.entries(bindings).map(([name, value]) =>
    name.startsWith('__wbg_setTimeout') ? [name, quietTimer] : [name, value],
  );
  return { './schema_engine_bg.js': Object.fromEntries(functions) };
}

let loaded: Promise<void> | undefined;

/**
 * Prisma's schema engine as WebAssembly: the same engine as the one that Prisma's command line
 * downloads, without the download.
 */
async function load(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const wasm = await readFile(path.join(path.dirname(entry), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, engineImports());
  const start = instance.exports['__wbindgen_start'];
  // Where the engine says why it gave up; without it the reason is lost in a second error.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } });
  bindings.__wbg_set_wasm(instance.exports);
  if (typeof start === 'function') start();
}

/**
 * Runs `use` with an engine that is connected to that database, and lets go of it afterwards. `isMigrating`: that a
 * migration is finished is written in its own transaction, so that a kill leaves both or neither.
 */
export async function withSchemaEngine<Result>(
  connectionString: string,
  use: (engine: bindings.SchemaEngine) => Promise<Result>,
  { isMigrating = false } = {},
): Promise<Result> {
  await (loaded ??= load());
  const adapter = new EngineAdapter(connectionString, isMigrating ? FINISHED : '');
  const factory = bindMigrationAwareSqlAdapterFactory(adapter);
  const engine = await bindings.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    factory,
  );
  try {
    return await use(engine);
  } finally {
    engine.free();
    await adapter.close();
  }
}
