'use client';

import { useState } from 'react';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { SelectField } from '@/components/forms/select-field';
import { Button } from '@/components/ui/button';
import { muscles, type Muscle } from '@/lib/domain/anatomy/muscle';
import { sides, type Side } from '@/lib/domain/anatomy/side';
import { sideWords } from '@/lib/domain/anatomy/side-words';
import type { TriggerPoint } from '@/lib/domain/session-record/trigger-point.schema';

import { nameOfMuscle } from './name-of-muscle';
import { onParts } from './on-parts';
import type { PartOf } from './part-props';
import { PointPanel } from './point-panel';
import { hasPointError, pointsOf } from './points-of';
import { SessionSection } from './session-section';

const isMuscle = (id: string): id is Muscle => (muscles as readonly string[]).includes(id);

interface Place {
  muscle: Muscle;
  side: Side;
}

/** Each muscle and side with points, in the order in which they were found. */
function placesOf(points: readonly TriggerPoint[]): Place[] {
  const all = new Map(points.map(({ muscle, side }) => [`${muscle} ${side}`, { muscle, side }]));
  return [...all.values()];
}

/** What stands open: what was chosen; before that, what is to be mended and stands at no line. */
function useChosen({ record, facts, errors }: PartOf<'points'>) {
  const { points } = record;
  const [muscle, setMuscle] = useState('');
  const [side, setSide] = useState<Side | null>(null);
  const atLines = new Set(facts.lines.flatMap((line) => pointsOf(points, line)));
  const wrong = points.find((_, at) => !atLines.has(at) && hasPointError(errors, [at]));
  const chosen = { muscle: muscle || (wrong?.muscle ?? ''), side: side ?? wrong?.side ?? null };
  const choose = (place: Place) => {
    setMuscle(place.muscle);
    setSide(place.side);
  };
  return { ...chosen, setMuscle, setSide, choose };
}

/** Every trigger point that was found, and the way to one in any muscle. No side is taken for granted: it is asked. */
export const SessionPoints = onParts(Points, ['points']);

function Points(props: PartOf<'points'>) {
  const { record, facts, errors, set } = props;
  const { points } = record;
  const { muscle, side, setMuscle, setSide, choose } = useChosen(props);
  const nameOf = nameOfMuscle(facts);
  return (
    <SessionSection id="points" title="Trigger points">
      <Found points={points} nameOf={nameOf} choose={choose} />
      <div className="grid gap-4 md:grid-cols-2">
        <SelectField
          name="point-muscle"
          label="Trigger point in another muscle"
          options={[
            { value: '', label: 'Choose a muscle' },
            ...muscles.map((id) => ({ value: id, label: nameOf(id) })),
          ]}
          value={muscle}
          onChange={setMuscle}
        />
        <ChoiceGroup
          legend="Side, the client’s own"
          name="point-side"
          options={sides.map((one) => ({ value: one, label: sideWords[one] }))}
          value={side ?? ''}
          onChange={(one) => setSide(one as Side)}
          inline
        />
      </div>
      {isMuscle(muscle) && side ? (
        <PointPanel
          key={`${muscle}-${side}`}
          at="other-points"
          name={nameOf(muscle)}
          choices={facts.choices}
          onChange={(next) => set({ points: next })}
          {...{ muscle, side, points, errors }}
        />
      ) : null}
    </SessionSection>
  );
}

interface FoundProps {
  points: readonly TriggerPoint[];
  nameOf: (muscle: Muscle) => string;
  choose: (place: Place) => void;
}

/** One button for each muscle and side in which points were found: it opens them. */
function Found({ points, nameOf, choose }: FoundProps) {
  const places = placesOf(points);
  if (places.length === 0) return <p className="text-quiet">None found yet.</p>;
  return (
    <ul aria-label="Found so far" className="flex flex-wrap gap-2">
      {places.map((place) => (
        <li key={`${place.muscle} ${place.side}`}>
          <Button onClick={() => choose(place)}>
            {nameOf(place.muscle)}, {place.side}: {pointsOf(points, place).length}
          </Button>
        </li>
      ))}
    </ul>
  );
}
