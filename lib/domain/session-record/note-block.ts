import type { OutcomeMeasure } from '../outcomes/measure';
import type { Sourced } from '../shared/source-mark';

/** The blocks of a SOAP note, in their order (spec §7.6). */
export const noteBlocks = [
  'header',
  'subjective',
  'objective',
  'assessment',
  'plan',
  'lock',
] as const;
export type NoteBlockId = (typeof noteBlocks)[number];

/** Where a field is kept already; `measures` are the outcome measures. */
type HeldBy =
  | `${'intake' | 'record' | 'screening'}.${string}`
  | `measures.${OutcomeMeasure}`
  | 'plan'
  | 'program'
  | 'client'
  | 'practice'
  | 'account';

export interface NoteField {
  id: string;
  label: string;
  /** Left out: nothing keeps it yet, the note has to. */
  heldBy?: HeldBy;
}

/** What of a block the note itself is made of. */
export interface BlockOfNote {
  id: NoteBlockId;
  title: string;
  fields: readonly NoteField[];
}

/** One block of the note, with where it comes from. */
export interface NoteBlock extends Sourced, BlockOfNote {}
