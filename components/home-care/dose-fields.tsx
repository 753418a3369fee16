import { OptionGroup } from '@/components/forms/option-group';
import { Counter } from '@/components/forms/counter';
import type { Dose } from '@/lib/domain/home-care/dose';
import type { ItemOffer } from '@/lib/domain/home-care/offer-items';

interface DoseFieldsProps {
  id: string;
  dose: Dose;
  limits: ItemOffer['doseLimits'];
  /** The allowed range in words. */
  range: string;
  error: string | undefined;
  onChange: (dose: Dose) => void;
}

interface Hold {
  seconds: number;
  repeats: number;
  timesPerDay: number;
}

const MINUTE = 60;
const SECONDS_STEP = 5;
/** What the form takes at most where the item itself names no number. */
const MOST = { seconds: 3600, repeats: 20, timesPerDay: 12, minutes: 240, timesPerWeek: 21 };

/** Longer items are set in minutes: nobody counts to 600. */
function TimeField({
  id,
  dose,
  limits,
  onChange,
}: DoseFieldsProps & { dose: Hold; onChange: (dose: Hold) => void }) {
  const { secondsMin = 1, secondsMax = MOST.seconds } = limits;
  const isLong = dose.seconds >= MINUTE && dose.seconds % MINUTE === 0 && secondsMin >= MINUTE;
  if (isLong) {
    return (
      <Counter
        name={`${id}-minutes`}
        label="Minutes"
        value={dose.seconds / MINUTE}
        min={Math.ceil(secondsMin / MINUTE)}
        max={Math.floor(secondsMax / MINUTE)}
        onChange={(minutes) => onChange({ ...dose, seconds: minutes * MINUTE })}
      />
    );
  }
  return (
    <Counter
      name={`${id}-seconds`}
      label="Seconds"
      value={dose.seconds}
      min={secondsMin}
      max={secondsMax}
      step={SECONDS_STEP}
      onChange={(seconds) => onChange({ ...dose, seconds })}
    />
  );
}

function HoldFields(props: DoseFieldsProps & { dose: Hold }) {
  const { id, dose, limits, onChange } = props;
  const { repeatsMin = 1, repeatsMax = MOST.repeats, timesPerDayMax = MOST.timesPerDay } = limits;
  return (
    <>
      <TimeField {...props} />
      {repeatsMax > repeatsMin ? (
        <Counter
          name={`${id}-repeats`}
          label="Repeats"
          value={dose.repeats}
          min={repeatsMin}
          max={repeatsMax}
          onChange={(repeats) => onChange({ ...dose, repeats })}
        />
      ) : null}
      {timesPerDayMax > 1 ? (
        <Counter
          name={`${id}-day`}
          label="Times a day"
          value={dose.timesPerDay}
          min={1}
          max={timesPerDayMax}
          onChange={(timesPerDay) => onChange({ ...dose, timesPerDay })}
        />
      ) : null}
    </>
  );
}

function WeekFields({
  id,
  dose,
  limits,
  onChange,
}: DoseFieldsProps & { dose: { minutes: number; timesPerWeek: number } }) {
  const { minutesMin = 1, minutesMax = MOST.minutes } = limits;
  const { timesPerWeekMin = 1, timesPerWeekMax = MOST.timesPerWeek } = limits;
  return (
    <>
      <Counter
        name={`${id}-minutes`}
        label="Minutes"
        value={dose.minutes}
        min={minutesMin}
        max={minutesMax}
        onChange={(minutes) => onChange({ ...dose, minutes })}
      />
      <Counter
        name={`${id}-week`}
        label="Times a week"
        value={dose.timesPerWeek}
        min={timesPerWeekMin}
        max={timesPerWeekMax}
        onChange={(timesPerWeek) => onChange({ ...dose, timesPerWeek })}
      />
    </>
  );
}

/** The dose as numbers inside the item's own range; a habit has nothing to set. */
export function DoseFields(props: DoseFieldsProps) {
  const { id, dose, range, error } = props;
  const isHabit = 'always' in dose;
  return (
    <OptionGroup id={id} legend="Dose" hint={isHabit ? undefined : range} error={error}>
      {isHabit ? (
        <p className="text-quiet">A habit: {range}</p>
      ) : (
        <div className="flex flex-wrap gap-x-4 gap-y-2">
          {'minutes' in dose ? (
            <WeekFields {...props} dose={dose} />
          ) : (
            <HoldFields {...props} dose={dose} />
          )}
        </div>
      )}
    </OptionGroup>
  );
}
