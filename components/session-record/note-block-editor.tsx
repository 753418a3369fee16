'use client';

import { useState } from 'react';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { TextArea } from '@/components/forms/text-area';
import { Button } from '@/components/ui/button';
import type { SoapBlock, SoapField } from '@/lib/domain/session-record/soap-note.schema';
import type { WrittenBlock } from '@/lib/domain/session-record/written-block.schema';

import { focusOn } from './focus-on';
import { NoteFields } from './note-fields';

interface NoteBlockEditorProps {
  block: SoapBlock;
  /** What came from taps alone. */
  tapped: readonly SoapField[];
  written: WrittenBlock;
  error: string | undefined;
  onChange: (written: WrittenBlock) => void;
}

const HOW = [
  { value: 'add', label: 'What was tapped, and your words' },
  { value: 'replace', label: 'Your words alone' },
];

const asText = (fields: readonly SoapField[]): string =>
  fields.map(({ label, lines }) => `${label}: ${lines.join('; ')}`).join('\n');

/** One block of the note: what came from taps, and the therapist's own words beside it or instead of it. */
export function NoteBlockEditor(props: NoteBlockEditorProps) {
  const { block, tapped, written, error, onChange } = props;
  const isReplaced = block.replaced !== null;
  const name = `written.${block.id}.text`;
  return (
    <section aria-labelledby={`note-${block.id}`} className="grid gap-3 border-t border-rule pt-4">
      <h3 id={`note-${block.id}`} className="text-18 font-semibold">
        {block.title}
      </h3>
      <div className={isReplaced ? 'grid gap-2 opacity-80' : 'grid gap-2'}>
        <p className="text-14 text-quiet">
          {isReplaced ? 'What was tapped; the note says your words alone:' : 'What was tapped:'}
        </p>
        <NoteFields fields={tapped} />
      </div>
      <TextArea
        name={name}
        label={`Your words in “${block.title}”`}
        value={written?.text ?? ''}
        onChange={(text) => onChange({ how: written?.how ?? 'add', text })}
        error={error}
        rows={2}
      />
      <WhatTheNoteSays {...props} />
    </section>
  );
}

/**
 * With what was tapped or without it, and the way back from there. The row is there before the first letter is typed and
 * stays as high: nothing below it moves away under a finger. Where nothing was tapped there is nothing to choose.
 */
function WhatTheNoteSays({ block, tapped, written, onChange }: NoteBlockEditorProps) {
  const [putAway, setPutAway] = useState<WrittenBlock>(null);
  const write = (next: WrittenBlock) => {
    onChange(next);
    focusOn(`written.${block.id}.text`);
  };
  const giveBack = () => {
    setPutAway(written);
    write(null);
  };
  const rewrite = () => write({ how: 'replace', text: asText(tapped) });
  const choose = (how: string) =>
    written ? onChange({ ...written, how: how === 'replace' ? how : 'add' }) : rewrite();
  if (tapped.length === 0) return null;
  return (
    <div className="flex flex-wrap items-end gap-3">
      <ChoiceGroup
        legend="The note says"
        name={`written.${block.id}.how`}
        options={HOW}
        value={written?.how ?? 'add'}
        onChange={choose}
        inline
      />
      {written ? (
        <Button kind="quiet" onClick={giveBack}>
          Back to what was tapped
          <span className="sr-only"> in “{block.title}”</span>
        </Button>
      ) : (
        <Button onClick={rewrite}>
          Rewrite it
          <span className="sr-only">: “{block.title}”</span>
        </Button>
      )}
      {putAway && !written ? (
        <Button kind="quiet" onClick={() => write(putAway)}>
          Put my words back
        </Button>
      ) : null}
    </div>
  );
}
