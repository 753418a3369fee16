import { NumberScale } from '@/components/forms/number-scale';
import { TextField } from '@/components/forms/text-field';
import { ACTIVITY_FIELDS, activityField } from '@/lib/domain/outcomes/measure-fields';

import type { MeasureFieldsProps } from './measure-fields-props';

interface ActivityProps extends MeasureFieldsProps {
  index: number;
}

function Name({ index, texts, values, errorAt, onChange }: ActivityProps) {
  const name = activityField(index, 'activity');
  return (
    <TextField
      label={texts.activities.name.replace('{number}', String(index + 1))}
      name={name}
      maxLength={120}
      dir="auto"
      defaultValue={values?.[name]}
      onChange={onChange && ((value) => onChange(name, value))}
      error={errorAt?.(name)}
    />
  );
}

function Rating({ index, texts, values, errorAt, onChange, activities = [] }: ActivityProps) {
  const name = activityField(index, 'rating');
  const given = values?.[name];
  const same = activities[index];
  return (
    <NumberScale
      legend={same === undefined ? texts.activities.rate : <SameWords words={same} />}
      name={name}
      max={10}
      ends={texts.ends.psfs}
      defaultValue={given === undefined ? undefined : Number(given)}
      onChange={onChange && ((value) => onChange(name, String(value)))}
      error={errorAt?.(name)}
    />
  );
}

function SameWords({ words }: { words: string }) {
  return (
    <span className="text-20">
      <bdi>{words}</bdi>
    </span>
  );
}

/** The client's own activities: three to five that are named now, or the same as the first time. */
export function ActivityFields(props: MeasureFieldsProps) {
  const { texts, activities = [], activityCount = ACTIVITY_FIELDS } = props;
  const count = activities.length > 0 ? activities.length : activityCount;
  return (
    <div>
      <p className="measure">
        {activities.length > 0 ? texts.activities.again : texts.activities.examples}
      </p>
      <ol className="mt-2 divide-y divide-rule border-y border-rule">
        {Array.from({ length: count }, (_, index) => (
          <li key={index} className="grid gap-3 py-4">
            {activities.length > 0 ? null : <Name index={index} {...props} />}
            <Rating index={index} {...props} />
          </li>
        ))}
      </ol>
    </div>
  );
}
