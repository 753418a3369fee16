'use client';

import { memo, useMemo } from 'react';

import { useAfterPicture } from '@/components/ui/use-after-picture';
import { nothingRecorded } from '@/lib/domain/session-record/nothing-recorded';
import { soapNote } from '@/lib/domain/session-record/soap-note';
import type { WrittenBlockId } from '@/lib/domain/session-record/written-block.schema';

import { clockIn } from './clock-in';
import { NoteBlockEditor } from './note-block-editor';
import { NoteFields } from './note-fields';
import type { PartProps } from './part-props';
import { SessionSection } from './session-section';

/**
 * The SOAP note as it would be signed now: written from the taps, and from the therapist's own words block by block. Far
 * below what is tapped, and long: it follows a tap in a later picture. What is typed in it is of this moment.
 */
export function NoteEditor({ record, ...rest }: PartProps) {
  return <NoteOf {...rest} record={useAfterPicture(record)} written={record.written} />;
}

const NoteOf = memo(NoteBlocks);

type NoteProps = PartProps & Pick<PartProps['record'], 'written'>;

function NoteBlocks({ record, written, facts, errors, set }: NoteProps) {
  const note = useMemo(() => {
    const end = record.endedAt && clockIn(facts.timeZone, record.endedAt);
    const visit = { ...facts.note.visit, end };
    const of = { ...facts.note, visit, tests: facts.tests, plan: { lines: [...facts.lines] } };
    const tapped = soapNote({ ...of, record: { ...record, written: nothingRecorded.written } });
    // Without a word of the therapist's own, what was tapped is the note.
    const isWritten = Object.values(record.written).some((block) => block !== null);
    return { tapped, whole: isWritten ? soapNote({ ...of, record }) : tapped };
  }, [facts, record]);
  return (
    <SessionSection id="note" title="Note">
      <p className="measure text-quiet">
        Written from what you tapped. Add your own words to a block, or rewrite it; what was tapped
        stays and can be taken back.
      </p>
      {note.whole.blocks.map((block) => {
        const tapped = note.tapped.blocks.find(({ id }) => id === block.id)?.fields ?? [];
        if (block.id === 'header' || block.id === 'lock') {
          return (
            <section key={block.id} className="grid gap-3 border-t border-rule pt-4">
              <h3 className="text-18 font-semibold">{block.title}</h3>
              <NoteFields fields={block.fields} />
            </section>
          );
        }
        const id: WrittenBlockId = block.id;
        return (
          <NoteBlockEditor
            key={id}
            block={block}
            tapped={tapped}
            written={written[id]}
            error={errors[`written.${id}.text`]}
            onChange={(own) => set({ written: { ...written, [id]: own } })}
          />
        );
      })}
    </SessionSection>
  );
}
