import Link from 'next/link';

import { classNames } from '@/components/ui/class-names';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';

interface ReadByProps {
  /** Undefined: the therapist reads aloud. */
  readIn: SheetLanguage | undefined;
  /** The questions are asked once more today. */
  again: boolean;
}

const ways: readonly { readIn: SheetLanguage | undefined; label: string }[] = [
  { readIn: undefined, label: 'I ask aloud' },
  { readIn: 'en', label: 'Client reads, English' },
  { readIn: 'es', label: 'Client reads, Spanish' },
];

function hrefOf(readIn: SheetLanguage | undefined, again: boolean): string {
  const query = new URLSearchParams({
    ...(again && { again: '1' }),
    ...(readIn && { read: readIn }),
  });
  return `?${query.toString()}`;
}

/** Who reads today's questions: chosen before the first answer, as what was tapped goes with the other form. */
export function ReadBy({ readIn, again }: ReadByProps) {
  return (
    <div className="grid gap-2">
      <ul aria-label="Who reads the questions" className="flex flex-wrap gap-x-4">
        {ways.map((way) => (
          <li key={way.label}>
            <Link
              href={hrefOf(way.readIn, again)}
              aria-current={way.readIn === readIn ? 'true' : undefined}
              className={classNames(
                'inline-flex min-h-11 items-center border-b-2 px-1 text-work-strong hover:border-line',
                way.readIn === readIn ? 'border-work font-semibold' : 'border-transparent',
              )}
            >
              {way.label}
            </Link>
          </li>
        ))}
      </ul>
      {readIn ? (
        <p className="measure text-quiet">
          Hand over the tablet and stay within reach: it still shows your account.
        </p>
      ) : null}
    </div>
  );
}
