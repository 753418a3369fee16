'use client';

import { useState } from 'react';

import { OptionGroup } from '@/components/forms/option-group';
import { Button } from '@/components/ui/button';
import type { PartWords } from '@/components/drafts/draft-saved';
import type { OwnIntakeTexts } from '@/lib/content/languages/language';

import { BigOption } from './questions/big-option';

interface TwoAnswersProps {
  contested: readonly PartWords[];
  choose: (choices: Readonly<Record<string, 'yours' | 'theirs'>>) => Promise<boolean>;
  words: OwnIntakeTexts['form'];
}

/** The same question was answered on two devices: both answers stand here until one of them is chosen. */
export function TwoAnswers({ contested, choose, words }: TwoAnswersProps) {
  const [chosen, setChosen] = useState<Readonly<Record<string, 'yours' | 'theirs'>>>({});
  const isDone = contested.every(({ part }) => chosen[part] !== undefined);
  return (
    <section role="alert" className="grid gap-6 border-l-4 border-hold-ink bg-hold-wash p-4">
      <p className="font-semibold">{words.twoDevices}</p>
      {contested.map(({ part, label, yours, theirs }) => (
        <OptionGroup key={part} id={`two-${part}`} legend={label} hint={words.which}>
          {(['yours', 'theirs'] as const).map((whose) => (
            <BigOption
              key={whose}
              type="radio"
              id={`two-${part}-${whose}`}
              name={`two-${part}`}
              label={`${whose === 'yours' ? words.here : words.there}: ${(whose === 'yours' ? yours : theirs) || words.nothing}`}
              checked={chosen[part] === whose}
              onChange={() => setChosen({ ...chosen, [part]: whose })}
            />
          ))}
        </OptionGroup>
      ))}
      <Button
        kind="primary"
        className="min-h-14 text-20"
        aria-disabled={!isDone || undefined}
        onClick={() => (isDone ? void choose(chosen) : undefined)}
      >
        {words.keepChosen}
      </Button>
    </section>
  );
}
