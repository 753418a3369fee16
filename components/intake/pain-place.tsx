'use client';

import { X } from 'lucide-react';

import { PlaceName } from '@/components/body-map/place-name';
import { CheckGroup } from '@/components/forms/check-group';
import { NumberScale } from '@/components/forms/number-scale';
import { Button } from '@/components/ui/button';
import type { IntakeAnswers, SymptomKind } from '@/lib/domain/intake/intake-answers.schema';
import type { IntakeQuestions } from '@/lib/domain/intake/intake-questions';

import { asChoices } from './section-props';

export type Place = IntakeAnswers['places'][number];

interface PainPlaceProps {
  path: string;
  place: Place;
  questions: IntakeQuestions;
  error: string | undefined;
  onChange: (part: Partial<Pick<Place, 'pain' | 'kinds'>>) => void;
  onRemove: () => void;
}

/** One marked place: how strong, and what it feels like. */
export function PainPlace({ path, place, questions, error, onChange, onRemove }: PainPlaceProps) {
  return (
    <li id={path} className="grid gap-4 py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h3 className="text-18">
          <PlaceName mark={place} regions={questions.regions} />
        </h3>
        <Button kind="quiet" onClick={onRemove}>
          <X aria-hidden size={18} />
          Remove
        </Button>
      </div>
      <NumberScale
        legend="How strong, 0 to 10"
        name={`${path}.pain`}
        value={place.pain}
        onChange={(pain) => onChange({ pain })}
        max={10}
        error={error}
      />
      <CheckGroup
        legend="What it feels like"
        name={`${path}.kinds`}
        options={asChoices(questions.kinds)}
        values={place.kinds}
        onChange={(kinds) => onChange({ kinds: kinds as SymptomKind[] })}
        inline
      />
    </li>
  );
}
