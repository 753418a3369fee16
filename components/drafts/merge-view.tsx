'use client';

import { useState, useTransition } from 'react';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { OptionGroup } from '@/components/forms/option-group';
import { OptionLabel } from '@/components/forms/option-label';

import type { PartWords } from './draft-saved';

export type Side = 'yours' | 'theirs';
export type Choices = Readonly<Record<string, Side>>;

interface MergeViewProps {
  /** The parts that two people changed, each with what both say. */
  contested: readonly PartWords[];
  /** Takes what was chosen; false when it could not be saved. */
  choose: (choices: Choices) => Promise<boolean>;
}

const sides: readonly { side: Side; label: string }[] = [
  { side: 'yours', label: 'Yours' },
  { side: 'theirs', label: 'Theirs' },
];

interface PartChoiceProps {
  words: PartWords;
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
}

function PartChoice({ words, chosen, onChoose }: PartChoiceProps) {
  const id = `merge-${words.part}`;
  return (
    <OptionGroup id={id} legend={words.label}>
      <div className="grid gap-2 sm:grid-cols-2">
        {sides.map(({ side, label }) => (
          <OptionLabel
            key={side}
            type="radio"
            id={`${id}-${side}`}
            name={id}
            value={side}
            label={label}
            hint={
              <bdi className="block break-words whitespace-pre-line text-ink">
                {words[side] || 'Nothing'}
              </bdi>
            }
            checked={chosen === side}
            onChange={() => onChoose(side)}
          />
        ))}
      </div>
    </OptionGroup>
  );
}

/** Two people changed the same parts: shows both and lets one of them be chosen, part by part. Nothing is lost before. */
export function MergeView({ contested, choose }: MergeViewProps) {
  const [choices, setChoices] = useState<Choices>({});
  const [busy, start] = useTransition();
  const open = contested.filter(({ part }) => choices[part] === undefined).length;
  const all = (side: Side) =>
    setChoices(Object.fromEntries(contested.map(({ part }) => [part, side])));
  return (
    <div role="alert">
      <Notice tone="hold" word="Someone else changed this" title="Choose what stays, one by one">
        <p>What only one of you changed is kept. Both of you changed what is below.</p>
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => all('yours')}>All of yours</Button>
          <Button onClick={() => all('theirs')}>All of theirs</Button>
        </div>
        {contested.map((words) => (
          <PartChoice
            key={words.part}
            words={words}
            chosen={choices[words.part]}
            onChoose={(side) => setChoices({ ...choices, [words.part]: side })}
          />
        ))}
        <div>
          <Button
            kind="primary"
            disabled={open > 0 || busy}
            onClick={() => start(async () => void (await choose(choices)))}
          >
            Keep what I chose
          </Button>
          {open > 0 ? <p className="mt-2 text-quiet">{open} still to choose.</p> : null}
        </div>
      </Notice>
    </div>
  );
}
