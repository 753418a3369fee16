'use client';

import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { fillIn } from '@/lib/domain/shared/fill-in';
import type { ToldMedicine } from '@/lib/domain/told-intake/told-question';

import { Asked } from './asked';
import { BigOption } from './big-option';
import type { QuestionProps } from './question-props';
import { lineStyle, PASTED_MAX } from './typed';

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

const SHOWN = 6;

function found(medicines: readonly ToldMedicine[], typed: string, ids: readonly string[]) {
  const start = plain(typed);
  if (start.length < 2) return [];
  return medicines
    .filter(({ id }) => !ids.includes(id))
    .filter(({ name, aliases }) => [name, ...aliases].some((one) => plain(one).startsWith(start)))
    .slice(0, SHOWN);
}

type MedicinesProps = QuestionProps<'medicines'>;
type Given = NonNullable<MedicinesProps['given']>;

const nothing: Given = { kind: 'medicines', isNone: false, ids: [], other: '' };

function MedicineSearch({ question, given, onAnswer, words }: MedicinesProps) {
  const [typed, setTyped] = useState('');
  const ids = given?.ids ?? [];
  const choices = found(question.medicines, typed, ids);
  const isNothing = typed.trim().length >= 2 && choices.length === 0;
  const add = (id: string) => {
    onAnswer({ ...nothing, ...given, isNone: false, ids: [...ids, id] });
    setTyped('');
    document.getElementById(`${question.id}-find`)?.focus();
  };
  return (
    <>
      <label htmlFor={`${question.id}-find`} className="pt-1">
        {words.findMedicine}
      </label>
      <input
        id={`${question.id}-find`}
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
        className={lineStyle}
      />
      <p role="status">{isNothing ? words.noMedicine : null}</p>
      {choices.map(({ id, name }) => (
        <Button key={id} className="min-h-14 justify-start text-20" onClick={() => add(id)}>
          {words.add}: {name}
        </Button>
      ))}
    </>
  );
}

/** Medicines: found by the first letters of any of their names, or written as the client knows them. */
export function MedicinesQuestion(props: MedicinesProps) {
  const { question, given, onAnswer, error, labels, words } = props;
  const { ids, other, isNone } = given ?? nothing;
  const put = (next: Partial<Given>) => {
    const all = { ...nothing, ...given, isNone: false, ...next };
    onAnswer(all.ids.length === 0 && all.other === '' ? undefined : all);
  };
  return (
    <Asked question={question} error={error} words={words}>
      {ids.map((id) => {
        const name = question.medicines.find((one) => one.id === id)?.name ?? id;
        return (
          <div
            key={id}
            className="flex flex-wrap items-center gap-3 rounded bg-work-wash px-4 py-1"
          >
            <span className="grow font-semibold">{name}</span>
            <Button
              kind="quiet"
              className="min-h-12"
              aria-label={fillIn(words.takeOff, { name })}
              onClick={() => put({ ids: ids.filter((one) => one !== id) })}
            >
              {words.remove}
            </Button>
          </div>
        );
      })}
      <MedicineSearch {...props} />
      <label htmlFor={`${question.id}-other`} className="pt-1">
        {labels.otherMedicines}
      </label>
      <input
        id={`${question.id}-other`}
        value={other}
        maxLength={PASTED_MAX}
        dir="auto"
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        onChange={(event) => put({ other: event.currentTarget.value })}
        className={lineStyle}
      />
      <BigOption
        type="checkbox"
        id={`${question.id}-none`}
        name={question.id}
        label={question.none}
        checked={isNone}
        onChange={(isOn) => onAnswer(isOn ? { ...nothing, isNone: true } : undefined)}
      />
    </Asked>
  );
}
