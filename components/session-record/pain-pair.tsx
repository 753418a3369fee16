'use client';

import { NumberScale } from '@/components/forms/number-scale';
import { intakeWords } from '@/lib/content/intake-words';

interface Pain {
  back: number | null;
  leg: number | null;
}

interface PainPairProps {
  when: 'before' | 'after';
  pain: Pain;
  errors: Record<string, string>;
  onChange: (pain: Pain) => void;
}

/** Back and leg pain 0–10 before or after the session (numeric pain rating scale). */
export function PainPair({ when, pain, errors, onChange }: PainPairProps) {
  const field = when === 'before' ? 'painBefore' : 'painAfter';
  return (
    <section aria-labelledby={`${field}-title`} className="grid gap-4">
      <h3 id={`${field}-title`} className="text-18 font-semibold">
        Pain {when} the session
      </h3>
      {(['back', 'leg'] as const).map((place) => {
        const error = errors[`${field}.${place}`];
        return (
          <NumberScale
            key={place}
            legend={`${place === 'back' ? 'Back' : 'Leg'} pain now, 0 none to 10 worst imaginable`}
            hint={intakeWords[`pain.${place}`].hint}
            name={`${field}.${place}`}
            value={pain[place]}
            onChange={(value) => onChange({ ...pain, [place]: value })}
            max={10}
            {...(error ? { error } : {})}
          />
        );
      })}
    </section>
  );
}
