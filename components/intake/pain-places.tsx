'use client';

import { AddPlace } from '@/components/body-map/add-place';
import { BodyChart, type BodyMark } from '@/components/body-map/body-chart';
import { addMark, removeMark, toggleMark } from '@/components/body-map/toggle-mark';
import { OptionGroup } from '@/components/forms/option-group';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

import { PainPlace, type Place } from './pain-place';
import { asLegend, type SectionProps } from './section-props';

interface PainPlacesProps extends SectionProps {
  places: IntakeAnswers['places'];
}

const newPlace = (mark: BodyMark): Place => ({ ...mark, pain: null, kinds: [] });

/** The body chart, its list twin, and for each marked place how strong it is and what it feels like. */
export function PainPlaces({ questions, places, errors, change }: PainPlacesProps) {
  const set = (update: (places: Place[]) => Place[]) =>
    change((before) => ({ places: update(before.places) }));
  return (
    <OptionGroup id="places" {...asLegend(questions.words.places)} error={errors['places']}>
      <BodyChart
        regions={questions.regions}
        marks={places}
        onToggle={(mark) => set((before) => toggleMark(before, newPlace(mark)))}
      />
      <AddPlace
        name="places"
        label="Or choose it from the list"
        regions={questions.regions}
        onAdd={(mark) => set((before) => addMark(before, newPlace(mark)))}
      />
      {places.length === 0 ? (
        <p className="text-quiet">No place is marked yet.</p>
      ) : (
        <ol className="divide-y divide-rule border-y border-rule">
          {places.map((place, index) => (
            <PainPlace
              key={`${place.region}.${place.side}`}
              path={`places[${index}]`}
              place={place}
              questions={questions}
              error={errors[`places[${index}]`]}
              onChange={(part) =>
                set((before) => before.map((one, at) => (at === index ? { ...one, ...part } : one)))
              }
              onRemove={() => set((before) => removeMark(before, place))}
            />
          ))}
        </ol>
      )}
    </OptionGroup>
  );
}
