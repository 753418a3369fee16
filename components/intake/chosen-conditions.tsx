'use client';

import { ArrowDown, CircleAlert } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { conditionWords } from '@/lib/domain/intake/frozen-lists';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import type { AskedCondition, AskedGroup, AskedRegion } from '@/lib/domain/intake/intake-questions';

import type { RaisedWords } from './raised-words';

interface ChosenConditionsProps {
  groups: readonly AskedGroup[];
  given: IntakeAnswers['contraindications'];
  raised: RaisedWords;
  regions: readonly AskedRegion[];
  /** Goes to it, wherever a search has left the list. */
  onGo: (condition: AskedCondition) => void;
}

/** All that is there or may be, whatever is searched for now: each with what was said of it and the way to it. */
export function ChosenConditions(props: ChosenConditionsProps) {
  const { groups, given, raised } = props;
  const chosen = groups
    .flatMap(({ conditions }) => conditions)
    .filter(({ id }) => raised.has(id) || isThere(given[id]));
  return (
    <section aria-labelledby="chosen-title" className="grid gap-1">
      <h3 id="chosen-title" className="text-18 font-semibold">
        Chosen so far: {chosen.length === 0 ? 'nothing' : chosen.length}
      </h3>
      {chosen.length > 0 ? (
        <ul className="divide-y divide-rule border-y border-rule">
          {chosen.map((condition) => (
            <Chosen key={condition.id} {...props} condition={condition} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

type Given = ChosenConditionsProps['given'][AskedCondition['id']];

const isThere = (one: Given): boolean => one !== undefined && one.answer !== 'no';

function Chosen({
  condition,
  given,
  raised,
  regions,
  onGo,
}: ChosenConditionsProps & { condition: AskedCondition }) {
  const { id, name } = condition;
  const answer = isThere(given[id]) ? given[id] : undefined;
  const medicines = raised.get(id);
  const said = [
    ...(answer ? [conditionWords(condition, answer, regions)] : []),
    ...(medicines ? [`From the medicines: ${medicines}`] : []),
  ].join('; ');
  const open = stillOpen(condition, answer);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 py-1">
      <span className="min-w-0 flex-1 basis-40">
        <span className="block font-semibold">{name}</span>
        <span dir="auto" className="block text-quiet">
          {said}
        </span>
        {open ? (
          <span className="flex items-start gap-2 font-semibold">
            <CircleAlert aria-hidden size={18} className="mt-0.5 shrink-0" />
            {open}
          </span>
        ) : null}
      </span>
      <Button kind="quiet" onClick={() => onGo(condition)}>
        <ArrowDown aria-hidden size={18} />
        Change
        <span className="sr-only">: {name}</span>
      </Button>
    </li>
  );
}

const isPlaced = (answer: Given): boolean =>
  Boolean(answer?.elsewhere) || (answer?.sites ?? []).length > 0;

/** What has still to be said of it: details have to be chosen, a place is asked for. */
function stillOpen({ details, takesSites }: AskedCondition, answer: Given): string | null {
  const open = [
    ...(details.length > 0 && !answer?.details ? ['Say what applies'] : []),
    ...(takesSites && !isPlaced(answer) ? ['Say where it is'] : []),
  ];
  return open.length > 0 ? `${open.join('. ')}.` : null;
}
