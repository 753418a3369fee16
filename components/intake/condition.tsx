'use client';

import { memo } from 'react';

import { OptionLabel } from '@/components/forms/option-label';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import type { AskedCondition, AskedRegion } from '@/lib/domain/intake/intake-questions';
import type { ContraindicationId } from '@/lib/domain/screening/contraindication';

import { ClientSaid } from './client-said';
import { ConditionDetails, type ConditionAnswer } from './condition-details';
import type { ChangeIntake } from './use-intake-draft';

interface ConditionProps {
  condition: AskedCondition;
  given: ConditionAnswer | undefined;
  /** The medicines that say it already. */
  raisedBy: string | undefined;
  /** The whole group is asked through: taking a tick back is a no. */
  isAsked: boolean;
  regions: readonly AskedRegion[];
  error: string | undefined;
  /** What the client said, where it says otherwise. */
  said: string | undefined;
  change: ChangeIntake;
}

type Given = IntakeAnswers['contraindications'];

function without(given: Given, id: ContraindicationId): Given {
  const { [id]: _taken, ...rest } = given;
  return rest;
}

const blank = (answer: 'yes' | 'no'): ConditionAnswer => ({
  answer,
  details: null,
  sites: [],
  note: '',
});

/** One condition: a tick, and when it is there, what the rules need to know about it. */
export const Condition = memo(function Condition(props: ConditionProps) {
  const { condition, given, raisedBy, isAsked, change } = props;
  const { id, name, ask } = condition;
  const isTicked = given !== undefined && given.answer !== 'no';
  const isPresent = isTicked || raisedBy !== undefined;
  const set = (answer: ConditionAnswer) =>
    change((before) => ({ contraindications: { ...before.contraindications, [id]: answer } }));
  const toggle = () => {
    if (!isPresent) set(blank('yes'));
    else if (isAsked) set(blank('no'));
    else change((before) => ({ contraindications: without(before.contraindications, id) }));
  };
  return (
    <li className={isPresent ? 'sm:col-span-2' : 'grid'}>
      <OptionLabel
        type="checkbox"
        id={`contraindications.${id}`}
        name={`contraindications.${id}`}
        label={name}
        hint={ask}
        reason={raisedBy && `Given under Medicines: ${raisedBy}. It need not be ticked again.`}
        disabled={raisedBy !== undefined}
        checked={isPresent}
        onChange={toggle}
      />
      <ClientSaid words={props.said} />
      {isPresent ? (
        <ConditionDetails {...props} given={isTicked ? given : blank('yes')} onChange={set} />
      ) : null}
    </li>
  );
});
