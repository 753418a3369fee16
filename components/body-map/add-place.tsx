'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { SelectField } from '@/components/forms/select-field';
import { Button } from '@/components/ui/button';
import type { Region } from '@/lib/domain/anatomy/region';
import { markSides, type MarkSide } from '@/lib/domain/anatomy/side';
import type { AskedRegion } from '@/lib/domain/intake/intake-questions';

import type { BodyMark } from './body-chart';

interface AddPlaceProps {
  /** Begins the ids of the fields. */
  name: string;
  label: string;
  regions: readonly AskedRegion[];
  onAdd: (mark: BodyMark) => void;
}

const sideNames: Record<MarkSide, string> = { left: 'Left', right: 'Right', both: 'Both' };
const sideChoices = markSides.map((side) => ({ value: side, label: sideNames[side] }));

function inGroups(regions: readonly AskedRegion[]) {
  const groups = [...new Set(regions.map(({ group }) => group))];
  return groups.map((label) => ({
    label,
    options: regions
      .filter(({ group }) => group === label)
      .map((region) => ({ value: region.id as string, label: region.label })),
  }));
}

/** The list twin of the body chart: choose a place and its side, with keys or a screen reader. */
export function AddPlace({ name, label, regions, onAdd }: AddPlaceProps) {
  const [region, setRegion] = useState('');
  const [side, setSide] = useState<MarkSide | ''>('');
  const [error, setError] = useState<string>();
  const midline = regions.find(({ id }) => id === region)?.midline ?? false;
  const add = () => {
    if (region === '') return setError('Choose a place first.');
    if (!midline && side === '') return setError('Choose the side first.');
    onAdd({ region: region as Region, side: midline ? 'both' : (side as MarkSide) });
    setError(undefined);
    setRegion('');
    setSide('');
    document.getElementById(`${name}-region`)?.focus();
  };
  return (
    <div className="grid max-w-lg gap-3">
      <SelectField
        name={`${name}-region`}
        label={label}
        options={[{ value: '', label: 'Choose a place' }, ...inGroups(regions)]}
        value={region}
        onChange={setRegion}
        error={error}
      />
      {region !== '' && !midline ? (
        <ChoiceGroup
          legend="Side, the client’s own"
          name={`${name}-side`}
          options={sideChoices}
          value={side}
          onChange={(next) => setSide(next as MarkSide)}
          inline
        />
      ) : null}
      <Button onClick={add} className="justify-self-start">
        <Plus aria-hidden size={18} />
        Add this place
      </Button>
    </div>
  );
}
