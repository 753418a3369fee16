import { ChoiceGroup } from '@/components/forms/choice-group';
import { NumberScale } from '@/components/forms/number-scale';
import { TextField } from '@/components/forms/text-field';
import { sciaticaItems } from '@/lib/domain/outcomes/measure';

import { ActivityFields } from './activity-fields';
import type { MeasureFieldsProps } from './measure-fields-props';
import { TickFields } from './tick-fields';

/** A number with a sign: what is better is +, what is worse −. */
const signed = (number: number): string =>
  number > 0 ? `+${number}` : String(number).replace('-', '−');

interface ScaleProps extends MeasureFieldsProps {
  name: string;
  legend: string;
  hint?: string;
  min?: number;
  max: number;
  shown?: (number: number) => string;
}

function Scale({ name, measure, texts, values, errorAt, onChange, ...rest }: ScaleProps) {
  const given = values?.[name];
  return (
    <NumberScale
      legend={rest.legend}
      hint={rest.hint}
      name={name}
      min={rest.min}
      max={rest.max}
      shown={rest.shown}
      ends={texts.ends[measure]}
      defaultValue={given === undefined ? undefined : Number(given)}
      onChange={onChange && ((value) => onChange(name, String(value)))}
      error={errorAt?.(name)}
    />
  );
}

function Pain(props: MeasureFieldsProps) {
  const { texts } = props;
  return (
    <>
      <Scale {...props} name="now" legend={texts.pain.now} max={10} />
      {(['worst', 'average'] as const).map((name) => (
        <Scale
          key={name}
          {...props}
          name={name}
          legend={texts.pain[name]}
          hint={texts.mayLeaveOut}
          max={10}
        />
      ))}
    </>
  );
}

function Sciatica(props: MeasureFieldsProps) {
  return sciaticaItems.map((item) => (
    <Scale key={item} {...props} name={item} legend={props.texts.sciatica[item]} max={6} />
  ));
}

function Change(props: MeasureFieldsProps) {
  const { texts, since } = props;
  const day = since === undefined ? '' : texts.change.since.replace('{day}', since);
  const ask = texts.asks.groc;
  const hint = `${day} ${texts.change.unchanged}`.trim();
  return (
    <Scale {...props} name="change" legend={ask} hint={hint} min={-5} max={5} shown={signed} />
  );
}

function BelowKnee({ texts, values, errorAt, onChange }: MeasureFieldsProps) {
  const { ask, yes, no } = texts.belowKnee;
  return (
    <ChoiceGroup
      legend={ask}
      name="belowKnee"
      options={[
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ]}
      defaultValue={values?.['belowKnee']}
      onChange={onChange && ((value) => onChange('belowKnee', value))}
      error={errorAt?.('belowKnee')}
      inline
    />
  );
}

function Minutes({ measure, texts, values, errorAt, onChange }: MeasureFieldsProps) {
  return (
    <div className="max-w-xs">
      <TextField
        label={texts.asks[measure]}
        name="minutes"
        inputMode="numeric"
        maxLength={3}
        unit={texts.minutes}
        defaultValue={values?.['minutes']}
        onChange={onChange && ((value) => onChange('minutes', value))}
        error={errorAt?.('minutes')}
      />
    </div>
  );
}

/** The measures whose question is the legend of their one field. */
function OneQuestion(props: MeasureFieldsProps) {
  const { measure, texts } = props;
  const legend = texts.asks[measure];
  switch (measure) {
    case 'groc':
      return <Change {...props} />;
    case 'body_chart':
      return <BelowKnee {...props} />;
    case 'home_care_days':
      return <Scale {...props} name="days" legend={legend} max={7} />;
    case 'satisfaction':
      return <Scale {...props} name="rating" legend={legend} max={10} />;
    default:
      return <Minutes {...props} />;
  }
}

function Several(props: MeasureFieldsProps) {
  switch (props.measure) {
    case 'psfs':
      return <ActivityFields {...props} />;
    case 'rmdq_24':
      return <TickFields {...props} />;
    case 'sciatica_bothersomeness':
    case 'sciatica_frequency':
      return <Sciatica {...props} />;
    default:
      return <Pain {...props} />;
  }
}

const severalFields = new Set<MeasureFieldsProps['measure']>([
  'nprs_back',
  'nprs_leg',
  'psfs',
  'rmdq_24',
  'sciatica_bothersomeness',
  'sciatica_frequency',
]);

/**
 * The questions of one outcome measure with big targets, in the client's words: for the practice's tablet and for the
 * client's own page. It holds no form and no button; what is chosen stands in the fields.
 */
export function MeasureFields(props: MeasureFieldsProps) {
  if (!severalFields.has(props.measure)) return <OneQuestion {...props} />;
  return (
    <div className="grid gap-6">
      <h2 className="measure text-22 font-semibold">{props.texts.asks[props.measure]}</h2>
      <Several {...props} />
    </div>
  );
}
