'use client';

import { useMemo } from 'react';

import { nothingRecorded } from '@/lib/domain/session-record/nothing-recorded';
import { soapNote } from '@/lib/domain/session-record/soap-note';
import type { WrittenBlockId } from '@/lib/domain/session-record/written-block.schema';

import { clockIn } from './clock-in';
import { NoteBlockEditor } from './note-block-editor';
import { NoteFields } from './note-fields';
import type { PartProps } from './part-props';
import { SessionSection } from './session-section';

/** The SOAP note as it would be signed now: written from the taps, and from the therapist's own words block by block. */
export function NoteEditor({ record, facts, errors, set }: PartProps) {
  const note = useMemo(() => {
    const end = record.endedAt && clockIn(facts.timeZone, record.endedAt);
    const visit = { ...facts.note.visit, end };
    const of = { ...facts.note, visit, tests: facts.tests, plan: { lines: [...facts.lines] } };
    const { written } = nothingRecorded;
    const tapped = soapNote({ ...of, record: { ...record, written } });
    return { tapped, whole: soapNote({ ...of, record }) };
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
            written={record.written[id]}
            error={errors[`written.${id}.text`]}
            onChange={(written) => set({ written: { ...record.written, [id]: written } })}
          />
        );
      })}
    </SessionSection>
  );
}
