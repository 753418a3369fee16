import { pressures } from '@/lib/content/pressures';
import { isUsual, type Restriction, type RestrictionKind } from '@/lib/domain/screening/explain';

interface LimitListProps {
  restrictions: readonly Restriction[];
  /** The most that the whole session takes: its level is said in words. */
  pressureMax: number;
}

const groups: readonly { title: string; kinds: readonly RestrictionKind[]; isOpen: boolean }[] = [
  { title: 'Warnings', kinds: ['finding'], isOpen: true },
  { title: 'The whole session', kinds: ['pressure', 'minutes'], isOpen: true },
  { title: 'Positions', kinds: ['position'], isOpen: true },
  { title: 'Places on the body', kinds: ['region'], isOpen: true },
  { title: 'Techniques and muscles', kinds: ['technique', 'muscle', 'narrowed'], isOpen: true },
  { title: 'Home care', kinds: ['home_count', 'home_item'], isOpen: false },
];

/** Every limit that remains, in words, each with all the rules that caused it: this client's own first. */
export function LimitList({ restrictions, pressureMax }: LimitListProps) {
  const own = restrictions.filter((one) => !isUsual(one));
  return (
    <section aria-labelledby="limits-title" className="grid gap-2">
      <h2 id="limits-title" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        Limits
      </h2>
      <p className="measure text-quiet">
        All findings together, the strictest of each. After the colon stands the reason.{' '}
        <PressureScale most={pressureMax} />
      </p>
      {groups.map(({ title, kinds, isOpen }) => (
        <Group
          key={title}
          title={title}
          isOpen={isOpen}
          restrictions={own.filter(({ kind }) => kinds.includes(kind))}
        />
      ))}
      <Group
        title="The usual care of places, as for every client"
        isOpen={false}
        restrictions={restrictions.filter(isUsual)}
      />
    </section>
  );
}

/** What the numbers mean, said once: the ends of the scale, and the level that is the most today. */
function PressureScale({ most }: { most: number }) {
  const [first, last] = [pressures[0], pressures.at(-1)];
  const level = pressures.find((one) => one.level === most);
  if (!first || !last || !level) return null;
  return (
    <>
      Pressure goes by Walton’s scale, from {first.level} ({first.name.toLowerCase()}) to{' '}
      {last.level} ({last.name.toLowerCase()}). Today’s most is {level.level},{' '}
      {level.name.toLowerCase()}: {level.inOurWords}
    </>
  );
}

interface GroupProps extends Pick<LimitListProps, 'restrictions'> {
  title: string;
  isOpen: boolean;
}

function Group({ title, isOpen, restrictions }: GroupProps) {
  if (restrictions.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary className="inline-flex min-h-11 items-center gap-2 text-18 font-semibold text-work-strong underline">
        {title} <span className="text-14 font-normal text-quiet">{restrictions.length}</span>
      </summary>
      <ul className="measure grid gap-1 border-l-4 border-limits pl-4">
        {restrictions.map(({ kind, about, sentence }) => (
          <li key={`${kind}-${about}-${sentence}`}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
