import type { FormAction } from '@/components/forms/form-state';
import { OneButtonForm } from '@/components/forms/one-button-form';

interface AsLastTimeProps {
  /** "Tue 24 Nov" */
  day: string;
  repeat: FormAction;
}

/** The quickest way to a plan: what was done last time, inside today’s limits. */
export function AsLastTime({ day, repeat }: AsLastTimeProps) {
  return (
    <section aria-labelledby="as-last-time" className="grid justify-items-start gap-2">
      <h2 id="as-last-time" className="text-22 font-semibold">
        As last time
      </h2>
      <p className="measure text-quiet">
        What was done on {day}, inside today’s limits. What they forbid now is taken out and named;
        every other line is marked until you have looked at it.
      </p>
      <OneButtonForm action={repeat} pending="Planning">
        Plan as on {day}
      </OneButtonForm>
    </section>
  );
}
