import { z } from 'zod';

import { Refusal } from '../start/refusal';

const tableSchema = z.object({ name: z.string(), columns: z.array(z.string()) });

/** What stands first in a backup: which release wrote it and what it holds. */
export const manifestSchema = z.object({
  takenAt: z.iso.datetime(),
  server: z.string(),
  /** Every migration that the database had, oldest first, with the checksum of its text. */
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(tableSchema),
  sequences: z.array(z.object({ name: z.string(), value: z.string().nullable() })),
  /** Secrets that the start has made for this installation: without them a new machine could not read what it restores. */
  secrets: z.record(z.string(), z.unknown()),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type TableShape = z.infer<typeof tableSchema>;

const endSchema = z.object({ rows: z.number().int(), digest: z.string() });
export type TableEnd = z.infer<typeof endSchema>;

/** A backup is a list of these, compressed and sealed. */
export type Frame =
  | { kind: 'manifest'; manifest: Manifest }
  | { kind: 'table'; name: string }
  /** Whole lines of PostgreSQL's text form. */
  | { kind: 'rows'; lines: Buffer }
  | { kind: 'table-end'; end: TableEnd }
  | { kind: 'end' };

const MARKS = {
  manifest: 0x4d,
  table: 0x54,
  rows: 0x52,
  'table-end': 0x45,
  end: 0x5a,
} as const satisfies Record<Frame['kind'], number>;

function bodyOf(frame: Frame): Buffer {
  switch (frame.kind) {
    case 'manifest':
      return Buffer.from(JSON.stringify(frame.manifest));
    case 'table':
      return Buffer.from(frame.name);
    case 'rows':
      return frame.lines;
    case 'table-end':
      return Buffer.from(JSON.stringify(frame.end));
    case 'end':
      return Buffer.alloc(0);
  }
}

export function writeFrame(frame: Frame): Buffer {
  const body = bodyOf(frame);
  const head = Buffer.alloc(5);
  head.writeUInt8(MARKS[frame.kind]);
  head.writeUInt32BE(body.length, 1);
  return Buffer.concat([head, body]);
}

function parseFrame(mark: number, body: Buffer): Frame {
  switch (mark) {
    case MARKS.manifest:
      return { kind: 'manifest', manifest: manifestSchema.parse(JSON.parse(body.toString())) };
    case MARKS.table:
      return { kind: 'table', name: body.toString() };
    case MARKS.rows:
      return { kind: 'rows', lines: body };
    case MARKS['table-end']:
      return { kind: 'table-end', end: endSchema.parse(JSON.parse(body.toString())) };
    case MARKS.end:
      return { kind: 'end' };
    default:
      throw new Refusal('This backup holds something that this version of Fascicle does not know.');
  }
}

/** The frames of a stream, however it is cut. */
export async function* readFrames(source: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let held: Buffer = Buffer.alloc(0);
  for await (const part of source) {
    held = held.length === 0 ? part : Buffer.concat([held, part]);
    while (held.length >= 5) {
      const size = held.readUInt32BE(1);
      if (held.length < 5 + size) break;
      yield parseFrame(held.readUInt8(), held.subarray(5, 5 + size));
      held = held.subarray(5 + size);
    }
  }
  if (held.length > 0) throw new Refusal('This backup ends in the middle of a row.');
}
