import type { LineNames } from '../session-plan/line-words';
import type { FrozenRecord } from './frozen-record.schema';
import type { BlockOfNote } from './note-block';
import { lineOfWork, pointWords, testWords, textLines } from './note-objective';
import { painLines } from './note-subjective';
import { soapFields } from './soap-fields';
import type { RecordAnswers } from './session-record.schema';
import type { SoapNote } from './soap-note.schema';

interface EarlierRecord {
  frozen: FrozenRecord;
  answers: RecordAnswers;
}

/**
 * The note of a record that was signed before there were notes: what its page shows of it, in the blocks of today. What was
 * not asked then stays unsaid.
 */
export function earlierNote(
  { frozen, answers }: EarlierRecord,
  { blocks, names }: { blocks: readonly BlockOfNote[]; names: Pick<LineNames, 'muscles'> },
): SoapNote {
  const said: Readonly<Record<string, readonly string[]>> = {
    pain_now: painLines(answers.painBefore),
    palpation: answers.points.map((point) => pointWords(point, names)),
    tests: [...frozen.tests.map(testWords), ...textLines(answers.retest)],
    pain_after: painLines(answers.painAfter),
    work_done: frozen.lines.map(lineOfWork),
    adverse_reaction: textLines(answers.adverseReaction),
    notes: textLines(answers.notes),
    response: frozen.response === null ? [] : [frozen.response],
    repeat_next: frozen.next.repeat,
    tell_next: textLines(frozen.next.tell),
  };
  return {
    blocks: blocks.flatMap((block) => {
      const fields = soapFields(block, (id) => said[id] ?? []);
      return fields.length === 0
        ? []
        : [{ id: block.id, title: block.title, fields, replaced: null }];
    }),
  };
}
