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
  { value: 'add', label: 'Beside what was tapped' },
  { value: 'replace', label: 'Instead of it' },
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
          {isReplaced ? 'What was tapped; your words stand instead of it:' : 'What was tapped:'}
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
      <WhereWordsStand {...props} />
    </section>
  );
}

/** Beside or instead; and the way back to what was tapped, from which there is a way back to the words too. */
function WhereWordsStand({ block, tapped, written, onChange }: NoteBlockEditorProps) {
  const [putAway, setPutAway] = useState<WrittenBlock>(null);
  const write = (next: WrittenBlock) => {
    onChange(next);
    focusOn(`written.${block.id}.text`);
  };
  const giveBack = () => {
    setPutAway(written);
    write(null);
  };
  if (written) {
    return (
      <div className="flex flex-wrap items-end gap-3">
        <ChoiceGroup
          legend="Where they stand"
          name={`written.${block.id}.how`}
          options={HOW}
          value={written.how}
          onChange={(how) => onChange({ ...written, how: how === 'replace' ? how : 'add' })}
          inline
        />
        <Button kind="quiet" onClick={giveBack}>
          Back to what was tapped
          <span className="sr-only"> in “{block.title}”</span>
        </Button>
      </div>
    );
  }
  return (
    <div className="flex flex-wrap items-end gap-3 empty:hidden">
      {tapped.length > 0 ? (
        <Button onClick={() => write({ how: 'replace', text: asText(tapped) })}>
          Rewrite it
          <span className="sr-only">: “{block.title}”</span>
        </Button>
      ) : null}
      {putAway ? (
        <Button kind="quiet" onClick={() => write(putAway)}>
          Put my words back
        </Button>
      ) : null}
    </div>
  );
}
