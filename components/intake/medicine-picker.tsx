'use client';

import { Plus, X } from 'lucide-react';
import { useState } from 'react';

import { TextField } from '@/components/forms/text-field';
import { Button } from '@/components/ui/button';
import type { IntakeQuestions, QuestionWords } from '@/lib/domain/intake/intake-questions';

import { findMedicines, namedMedicines } from './find-medicines';
import { asLabel } from './section-props';

interface MedicinePickerProps {
  words: QuestionWords;
  classes: IntakeQuestions['medicines'];
  picked: readonly string[];
  onChange: (ids: readonly string[]) => void;
  error: string | undefined;
}

/** Type a few letters of a generic or brand name, tap what fits. */
export function MedicinePicker({ words, classes, picked, onChange, error }: MedicinePickerProps) {
  const [query, setQuery] = useState('');
  const found = findMedicines(classes, query).filter(({ id }) => !picked.includes(id));
  const pick = (id: string) => {
    onChange([...picked, id]);
    setQuery('');
    document.getElementById('medicines')?.focus();
  };
  return (
    <div className="grid gap-2">
      <TextField
        {...asLabel(words)}
        name="medicines"
        value={query}
        onChange={setQuery}
        autoComplete="off"
        error={error}
      />
      <div role="status" className="text-quiet">
        {query.trim().length > 1 && found.length === 0
          ? 'Not in the list, neither as a name nor as a kind of medicine. Write it below: you judge what it means.'
          : null}
      </div>
      {found.length > 0 ? (
        <ul aria-label="Medicines that fit" className="flex flex-wrap gap-2">
          {found.map(({ id, name, also, group }) => (
            <li key={id}>
              <Button onClick={() => pick(id)} className="text-left">
                <Plus aria-hidden size={18} className="shrink-0" />
                <span>
                  {name}
                  <span className="block text-14 font-normal text-quiet">
                    {[also, group].filter(Boolean).join(' · ')}
                  </span>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <PickedMedicines classes={classes} picked={picked} onChange={onChange} />
    </div>
  );
}

function PickedMedicines({
  classes,
  picked,
  onChange,
}: Pick<MedicinePickerProps, 'classes' | 'picked' | 'onChange'>) {
  if (picked.length === 0) return null;
  return (
    <ul aria-label="Medicines taken" className="divide-y divide-rule border-y border-rule">
      {namedMedicines(classes, picked).map(({ id, name, group }) => (
        <li key={id} className="flex items-center justify-between gap-4 py-1">
          <span>
            <span className="font-semibold">{name}</span>
            {group ? <span className="block text-14 text-quiet">{group}</span> : null}
          </span>
          <Button kind="quiet" onClick={() => onChange(picked.filter((one) => one !== id))}>
            <X aria-hidden size={18} />
            Remove<span className="sr-only"> {name}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
