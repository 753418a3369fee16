import { headerFields } from './note-header';
import { objectiveFields, textLines } from './note-objective';
import { subjectiveFields } from './note-subjective';
import { frozenRecord } from './frozen-record';
import type { BlockOfNote, NoteBlockId } from './note-block';
import { responseWords, teachBackWords } from './record-words';
import { soapFields } from './soap-fields';
import type { SoapBlock, SoapField, SoapNote } from './soap-note.schema';
import type { FieldLines, NoteFacts } from './visit';
import type { WrittenBlock, WrittenBlockId } from './written-block.schema';

type Filled = Exclude<NoteBlockId, 'lock'>;

/** What fills each field of the note; a field that nothing fills is left to the therapist's own words. */
const filled: Readonly<Record<Filled, Readonly<Record<string, FieldLines>>>> = {
  header: headerFields,
  subjective: subjectiveFields,
  objective: objectiveFields,
  assessment: {
    response: ({ record: { response } }) => (response === null ? [] : [responseWords[response]]),
    active_cautions: ({ visit }) => visit.screening.cautions,
  },
  plan: {
    repeat_next: (facts) => frozenRecord(facts).next.repeat,
    tell_next: ({ record }) => textLines(record.tellNext),
    home_items: ({ visit }) => visit.homeItems,
    teach_back: ({ record: { teachBack } }) =>
      teachBack === null ? [] : [teachBackWords[teachBack]],
  },
};

/** The field under which the therapist's own words stand. */
export const WRITTEN_FIELD = 'written';

/** Fields of one block as they come from taps, in the order of the content; empty ones are left out. */
function tappedFields(block: BlockOfNote, id: Filled, facts: NoteFacts): SoapField[] {
  return soapFields(block, (field) => filled[id][field]?.(facts) ?? []);
}

function withWritten(tapped: SoapField[], written: WrittenBlock): Omit<SoapBlock, 'id' | 'title'> {
  const lines = textLines(written?.text ?? '');
  if (!written || lines.length === 0) return { fields: tapped, replaced: null };
  const own = { id: WRITTEN_FIELD, label: 'In the therapist’s words', lines };
  return written.how === 'replace'
    ? { fields: [own], replaced: tapped }
    : { fields: [...tapped, own], replaced: null };
}

const isWritable = (id: Filled): id is WrittenBlockId => id !== 'header';

/**
 * The SOAP note of a session (spec §7.6), written from what was tapped and what the visit knows: header, S, O, A and P. A
 * block that the therapist has written in says so; where their words stand instead, what came from taps is kept beside them.
 * The lock is put under it when it is read (`lockedNote`): who signed and what was added later.
 */
export function soapNote(facts: NoteFacts): SoapNote {
  const blocks = facts.blocks.flatMap((block): SoapBlock[] => {
    const { id, title } = block;
    if (id === 'lock') return [];
    const tapped = tappedFields(block, id, facts);
    const written = isWritable(id) ? facts.record.written[id] : null;
    return [{ id, title, ...withWritten(tapped, written) }];
  });
  return { blocks };
}

/** Which fields something fills: the test holds them to the content. */
export const filledFields: readonly string[] = Object.entries(filled).flatMap(([block, fields]) =>
  Object.keys(fields).map((field) => `${block}.${field}`),
);
