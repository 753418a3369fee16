'use client';

import { Printer } from 'lucide-react';
import Link from 'next/link';

import { buttonStyle } from '@/components/ui/button-style';

interface LeftOut {
  name: string;
  /** "09:45, 16:15" */
  time: string;
  why: string;
  href: string;
}

interface SheetsToPrintProps {
  /** One, or several where a day is long; none where nobody has a sheet to print. */
  files: readonly { href: string; count: number }[];
  leftOut: readonly LeftOut[];
}

const sheets = (count: number): string => (count === 1 ? '1 sheet' : `${count} sheets`);

/** "Print 12 sheets", or of a long day "Print sheets 41 to 52". */
function labelOf(files: SheetsToPrintProps['files'], index: number): string {
  const { count = 0 } = files[index] ?? {};
  if (files.length === 1) return `Print ${sheets(count)}`;
  const before = files.slice(0, index).reduce((sum, one) => sum + one.count, 0);
  return `Print sheets ${before + 1} to ${before + count}`;
}

/** The sheets of today's clients to print in one go, and who has none among them, each with why. */
export function SheetsToPrint({ files, leftOut }: SheetsToPrintProps) {
  return (
    <section aria-labelledby="sheets-title" className="mt-10 grid gap-3 border-t border-rule pt-4">
      <h2 id="sheets-title" className="text-18 font-semibold">
        Home-care sheets of today
      </h2>
      {files.length > 0 ? (
        <>
          <p className="measure text-quiet">
            One PDF in the order of the appointments. Printed on one side or on both, no two clients
            share a paper.
          </p>
          <div className="flex flex-wrap gap-3">
            {files.map(({ href }, index) => (
              <a key={href} href={href} className={buttonStyle('secondary')}>
                <Printer aria-hidden size={18} />
                {labelOf(files, index)}
              </a>
            ))}
          </div>
        </>
      ) : (
        <p>Nobody who comes today has a sheet to print.</p>
      )}
      {leftOut.length > 0 ? <WithoutSheet leftOut={leftOut} /> : null}
    </section>
  );
}

function WithoutSheet({ leftOut }: Pick<SheetsToPrintProps, 'leftOut'>) {
  return (
    <div>
      <h3 className="font-semibold">Not among them</h3>
      <ul>
        {leftOut.map(({ name, time, why, href }) => (
          <li key={href} className="flex flex-wrap items-center gap-x-3 border-b border-rule py-1">
            <span className="tabular-nums">{time}</span>
            <Link href={href} className="inline-flex min-h-11 min-w-0 items-center text-link">
              <bdi className="min-w-0 break-words">{name}</bdi>
            </Link>
            <span>{why}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
