import type { BlockOfNote } from './note-block';
import type { SoapField } from './soap-note.schema';

/** The fields of a block that have something in them, in the order of the content. */
export const soapFields = (
  block: BlockOfNote,
  linesOf: (id: string) => readonly string[],
): SoapField[] =>
  block.fields.flatMap(({ id, label }) => {
    const lines = linesOf(id).filter((line) => line !== '');
    return lines.length === 0 ? [] : [{ id, label, lines }];
  });
