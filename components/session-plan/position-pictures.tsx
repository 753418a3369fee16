import { positions } from '@/lib/content/positions';
import { posturesInOrder } from '@/lib/domain/session-plan/posture';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';
import { picturesOfPosition } from '@/lib/figures/pictures-of';

interface PositionPicturesProps {
  lines: readonly Pick<PlanLine, 'position' | 'side'>[];
}

/** The positions of a plan in the order in which the client takes them, each once. */
export function PositionPictures({ lines }: PositionPicturesProps) {
  const shown = posturesInOrder(
    lines,
    (position) => positions.find(({ id }) => id === position)?.name ?? position,
  ).flatMap(({ position, side, words }) =>
    picturesOfPosition(position, side).map((picture) => ({ words, picture })),
  );
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="positions-title" className="grid gap-2">
      <h2 id="positions-title" className="text-22 font-semibold">
        Positions
      </h2>
      <ul className="flex flex-wrap gap-4">
        {shown.map(({ words, picture }) => (
          <li key={picture.file} className="min-w-0">
            <img
              src={`/figures/${picture.file}`}
              alt={picture.alt}
              width={440}
              className="h-auto w-56 max-w-full rounded border border-rule bg-white forced-color-adjust-none p-1"
            />
            <p>{words}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
