import type { ReactNode } from 'react';

import { classNames } from './class-names';

interface WideHead {
  label: string;
  /** The column shows from 768 px on; its cells carry `hidden md:table-cell`. */
  wide: true;
}

interface TableProps {
  caption: string;
  head: (ReactNode | WideHead)[];
  /** `<tr>` rows. */
  children: ReactNode;
  /** The caption is read out but not shown, where a heading already says it. */
  quietCaption?: boolean;
}

const isWide = (cell: ReactNode | WideHead): cell is WideHead =>
  typeof cell === 'object' && cell !== null && 'wide' in cell;

/** Things that are compared, with real headers. What does not fit is scrolled inside, also by keyboard. */
export function Table({ caption, head, children, quietCaption = false }: TableProps) {
  return (
    <div role="region" aria-label={caption} tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse text-left">
        <caption
          className={quietCaption ? 'sr-only' : 'pb-2 text-left text-18 font-semibold text-ink'}
        >
          {caption}
        </caption>
        <thead className="border-b-2 border-line text-14 text-quiet">
          <tr>
            {head.map((cell, index) => (
              <th
                key={index}
                scope="col"
                className={classNames(
                  'py-2 pr-4 align-bottom font-semibold',
                  isWide(cell) && 'hidden md:table-cell',
                )}
              >
                {isWide(cell) ? cell.label : cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="[&_td]:py-3 [&_td]:pr-4 [&_td]:align-top [&_th]:py-3 [&_th]:pr-4 [&_th]:align-top [&_tr]:border-b [&_tr]:border-rule">
          {children}
        </tbody>
      </table>
    </div>
  );
}
