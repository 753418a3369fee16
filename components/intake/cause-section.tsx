'use client';

import { memo } from 'react';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { OptionGroup } from '@/components/forms/option-group';
import { OptionLabel } from '@/components/forms/option-label';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import type { Confirmer, SuspectedCause } from '@/lib/domain/intake/suspected-cause';

import { ClientSaid } from './client-said';
import { SectionFrame } from './section-frame';
import { asChoices, asLegend, type SectionProps } from './section-props';

interface CauseSectionProps extends SectionProps {
  causes: IntakeAnswers['causes'];
  missing: number;
}

type Causes = IntakeAnswers['causes'];

const withCause = (causes: Causes, cause: SuspectedCause): Causes =>
  causes.some((one) => one.cause === cause)
    ? causes.filter((one) => one.cause !== cause)
    : [...causes, { cause, confirmedBy: null }];

const withConfirmer = (causes: Causes, cause: SuspectedCause, confirmedBy: Confirmer): Causes =>
  causes.map((one) => (one.cause === cause ? { ...one, confirmedBy } : one));

/** What the client or a doctor says it is, and who has confirmed each of it. The product diagnoses nothing. */
export const CauseSection = memo(function CauseSection(props: CauseSectionProps) {
  const { questions, causes, errors, said, change, missing } = props;
  return (
    <SectionFrame section="why" missing={missing}>
      <OptionGroup id="causes" {...asLegend(questions.words.causes)} error={errors['causes']}>
        <div className="grid gap-2 sm:grid-cols-2">
          {questions.causes.map(({ id, label, hint }) => (
            <OptionLabel
              key={id}
              type="checkbox"
              id={`causes-${id}`}
              name="causes"
              value={id}
              label={label}
              hint={hint}
              checked={causes.some((one) => one.cause === id)}
              onChange={() => change((before) => ({ causes: withCause(before.causes, id) }))}
            />
          ))}
        </div>
      </OptionGroup>
      <ClientSaid words={said.get('causes')} />
      {causes.map(({ cause, confirmedBy }, index) => {
        const label = questions.causes.find(({ id }) => id === cause)?.label ?? cause;
        return (
          <ChoiceGroup
            key={cause}
            legend={`${label}: ${questions.words.confirmedBy.ask}`}
            name={`causes[${index}].confirmedBy`}
            options={asChoices(questions.confirmers)}
            value={confirmedBy ?? ''}
            onChange={(who) =>
              change((before) => ({
                causes: withConfirmer(before.causes, cause, who as Confirmer),
              }))
            }
            error={errors[`causes[${index}].confirmedBy`]}
            inline
          />
        );
      })}
    </SectionFrame>
  );
});
