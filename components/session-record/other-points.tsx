'use client';

import { useState } from 'react';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { SelectField } from '@/components/forms/select-field';
import { muscles, type Muscle } from '@/lib/domain/anatomy/muscle';
import { sides, type Side } from '@/lib/domain/anatomy/side';
import { sideWords } from '@/lib/domain/anatomy/side-words';

import { PointPanel, type PointPanelProps } from './point-panel';

interface OtherPointsProps extends Pick<PointPanelProps, 'points' | 'errors' | 'onChange'> {
  nameOf: (muscle: Muscle) => string;
}

const isMuscle = (id: string): id is Muscle => (muscles as readonly string[]).includes(id);

/** A trigger point in any muscle, also one that the plan does not have. No side is taken for granted: it is asked. */
export function OtherPoints({ nameOf, ...rest }: OtherPointsProps) {
  const [muscle, setMuscle] = useState('');
  const [side, setSide] = useState<Side | null>(null);
  return (
    <div className="grid gap-4">
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
          muscle={muscle}
          name={nameOf(muscle)}
          side={side}
          {...rest}
        />
      ) : null}
    </div>
  );
}
