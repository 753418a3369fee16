import { positions } from '@/lib/content/positions';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';
import { picturesOfPosition, type Picture } from '@/lib/figures/pictures-of';

interface PositionPicturesProps {
  lines: readonly Pick<PlanLine, 'position' | 'side'>[];
}

const wordsOf = ({ position, side }: PositionPicturesProps['lines'][number]): string => {
  const name = positions.find(({ id }) => id === position)?.name ?? position;
  return position === 'side_lying' ? `${name}, ${side} side up` : name;
};

/** The positions of a plan in the order in which the client takes them, each once. */
export function PositionPictures({ lines }: PositionPicturesProps) {
  const pictures = new Map<string, { words: string; picture: Picture }>();
  for (const line of lines)
    for (const picture of picturesOfPosition(line.position, line.side))
      if (!pictures.has(picture.file))
        pictures.set(picture.file, { words: wordsOf(line), picture });
  if (pictures.size === 0) return null;
  return (
    <section aria-labelledby="positions-title" className="grid gap-2">
      <h2 id="positions-title" className="text-22 font-semibold">
        Positions
      </h2>
      <ul className="flex flex-wrap gap-4">
        {[...pictures.values()].map(({ words, picture }) => (
          <li key={picture.file} className="min-w-0">
            <img
              src={`/figures/${picture.file}`}
              alt={picture.alt}
              width={440}
              loading="lazy"
              className="h-auto w-56 max-w-full rounded border border-rule bg-white p-1"
            />
            <p>{words}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
