import type { BlockOfNote } from './note-block';
import { soapFields } from './soap-fields';
import type { SoapNote } from './soap-note.schema';

/** Who signed and what was added since, in words, with the practice's clock. */
export interface NoteLock {
  /** Null while it is a draft. */
  signature: string | null;
  /** "Tue 24 Nov 2026, 15:04"; null while it is a draft. */
  signedAt: string | null;
  /** The oldest first. */
  addenda: readonly Addendum[];
}

/** A later change of a signed record: the record itself stays as it was. */
export interface Addendum {
  /** "Wed 25 Nov 2026, 09:10" */
  at: string;
  by: string;
  text: string;
  reason: string;
}

function addendumLines({ at, by, text, reason }: Addendum): string[] {
  const [first = '', ...rest] = text.split('\n');
  return [`${at}, ${by}: ${first}`, ...rest, `Reason: ${reason}`];
}

/** The whole note as it is read and printed: what was written, then who signed it and what was added later. */
export function lockedNote(
  note: SoapNote,
  { blocks, lock }: { blocks: readonly BlockOfNote[]; lock: NoteLock },
): SoapNote {
  const block = blocks.find(({ id }) => id === 'lock');
  if (!block) return note;
  const values: Readonly<Record<string, string[]>> = {
    signature: [lock.signature ?? 'Not signed yet'],
    signed_at: lock.signedAt === null ? [] : [lock.signedAt],
    addenda: lock.addenda.flatMap(addendumLines),
  };
  const fields = soapFields(block, (id) => values[id] ?? []);
  return { blocks: [...note.blocks, { id: 'lock', title: block.title, fields, replaced: null }] };
}
