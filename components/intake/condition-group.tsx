'use client';

import { CircleCheck } from 'lucide-react';

import { FieldNotes } from '@/components/forms/field';
import { Button } from '@/components/ui/button';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import type { AskedGroup, AskedRegion } from '@/lib/domain/intake/intake-questions';
import { noneOfTheOthers, unaskedIn } from '@/lib/domain/intake/unasked-conditions';
import type { ContraindicationId } from '@/lib/domain/screening/contraindication';

import { Condition } from './condition';
import type { RaisedWords } from './raised-words';
import type { SectionProps } from './section-props';

interface ConditionGroupProps extends Pick<SectionProps, 'errors' | 'said' | 'change'> {
  group: AskedGroup;
  /** What a search has found; null: everything is shown. */
  found: ReadonlySet<ContraindicationId> | null;
  given: IntakeAnswers['contraindications'];
  raised: RaisedWords;
  regions: readonly AskedRegion[];
}

/** One group of conditions. It is asked through when each has an answer, most of them by "none of the others". */
export function ConditionGroup(props: ConditionGroupProps) {
  const { group, found, given, raised, regions, errors, said, change } = props;
  const path = `conditions.${group.id}`;
  const shown = group.conditions.filter(({ id }) => found?.has(id) ?? true);
  if (shown.length === 0) return null;
  const unasked = unaskedIn(group, given);
  const present = group.conditions.filter(
    ({ id }) => raised.has(id) || isPresent(given, id),
  ).length;
  return (
    <section id={path} tabIndex={-1} aria-labelledby={`${path}-title`}>
      <h3 id={`${path}-title`} className="text-18 font-semibold">
        {group.title}
      </h3>
      <FieldNotes id={path} error={errors[path]} />
      <ul className="mt-2 grid gap-2 sm:grid-cols-2">
        {shown.map((condition) => (
          <Condition
            key={condition.id}
            condition={condition}
            given={given[condition.id]}
            raisedBy={raised.get(condition.id)}
            isAsked={unasked.length === 0}
            regions={regions}
            error={errors[`contraindications.${condition.id}.details`]}
            said={said.get(`contraindications.${condition.id}`)}
            change={change}
          />
        ))}
      </ul>
      {found === null ? (
        <div className="mt-2">
          {unasked.length > 0 ? (
            <Button
              onClick={() =>
                change((before) => ({
                  contraindications: noneOfTheOthers(
                    group,
                    before.contraindications,
                    new Set(raised.keys()),
                  ),
                }))
              }
            >
              {present === 0 ? 'None of these' : 'None of the others'}
              <span className="sr-only"> in: {group.title}</span>
            </Button>
          ) : (
            <p className="inline-flex min-h-11 items-center gap-2 text-quiet">
              <CircleCheck aria-hidden size={18} />
              {present === 0 ? 'Asked: none of these' : `Asked: ${present} ticked, no others`}
            </p>
          )}
        </div>
      ) : null}
    </section>
  );
}

function isPresent(given: IntakeAnswers['contraindications'], id: ContraindicationId): boolean {
  const answer = given[id]?.answer;
  return answer === 'yes' || answer === 'not_sure';
}
