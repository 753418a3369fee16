import { minutesPerDay } from '@/lib/domain/home-care/minutes-per-day';
import type { ItemOffer } from '@/lib/domain/home-care/offer-items';
import type { ProgramItem } from '@/lib/domain/home-care/program';

/** Items on a sheet where nothing asks for fewer (pv_11). */
const USUAL_MAX = 4;

interface ProgramSumProps {
  program: readonly ProgramItem[];
  offers: readonly ItemOffer[];
  itemsMax: number;
  itemsMaxWhy: string;
}

/** Every program has an activity, unless the limits leave none (pv_10). */
function lacksActivity({ program, offers }: ProgramSumProps): boolean {
  const activities = offers.filter(({ isActivity }) => isActivity);
  const canHave = activities.some(({ sides }) => sides.some(({ status }) => status !== 'no'));
  return canHave && !activities.some(({ item }) => program.some((one) => one.item === item));
}

/** How much the program asks for, while it is chosen. */
export function ProgramSum(props: ProgramSumProps) {
  const { program, itemsMax, itemsMaxWhy } = props;
  const minutes = minutesPerDay(program);
  const surplus = program.length - itemsMax;
  return (
    <div className="mt-1 grid gap-1">
      <p role="status" className="text-18 tabular-nums">
        <span className={surplus > 0 ? 'font-semibold text-stop' : 'font-semibold'}>
          {program.length} of {itemsMax} items
        </span>
        {' · '}
        {minutes === 0 ? 'habits only' : `about ${minutes} minutes a day`}
      </p>
      {itemsMax < USUAL_MAX && itemsMaxWhy ? (
        <p className="text-quiet">
          {itemsMax} at most: {itemsMaxWhy}
        </p>
      ) : null}
      {surplus > 0 ? <p className="font-semibold text-stop">Remove {surplus}.</p> : null}
      {lacksActivity(props) ? (
        <p className="font-semibold text-hold-ink">
          An activity is missing: short walks, keep moving, or swimming and the like.
        </p>
      ) : null}
    </div>
  );
}
