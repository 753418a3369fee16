import type { ChangeEvent } from 'react';

import { FieldNotes } from '@/components/forms/field';
import { OptionLabel } from '@/components/forms/option-label';
import { rmdqItems } from '@/lib/domain/outcomes/measure';
import { tickField } from '@/lib/domain/outcomes/measure-fields';

import type { MeasureFieldsProps } from './measure-fields-props';

/** The lines of a questionnaire to tick, in the exact words of its form: no yes and no boxes, and a tick that it is read. */
export function TickFields({
  texts,
  sentences = [],
  sentencesLang,
  values,
  errorAt,
  onChange,
}: MeasureFieldsProps) {
  const error = errorAt?.('finished');
  const tick = (name: string) => ({
    name,
    id: name,
    defaultChecked: values?.[name] === 'on',
    onChange:
      onChange &&
      ((event: ChangeEvent<HTMLInputElement>) =>
        onChange(name, event.currentTarget.checked ? 'on' : '')),
  });
  return (
    <div className="grid gap-6">
      <ol lang={sentencesLang} className="grid gap-2">
        {rmdqItems.map((item, index) => (
          <li key={item}>
            <OptionLabel
              type="checkbox"
              {...tick(tickField(item))}
              label={`${index + 1}. ${sentences[index] ?? ''}`}
            />
          </li>
        ))}
      </ol>
      <div className={error ? 'border-l-4 border-stop pl-3' : undefined}>
        <FieldNotes id="finished" error={error} />
        <OptionLabel type="checkbox" {...tick('finished')} label={texts.ticks.finished} />
      </div>
    </div>
  );
}
