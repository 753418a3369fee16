import type { ReactNode } from 'react';

import { classNames } from './class-names';
import type { Tone } from './tone';
import { ToneShape } from './tone-shape';

const grounds: Record<Tone, string> = {
  stop: 'bg-stop text-on-stop',
  hold: 'bg-hold text-on-hold',
  limits: 'border border-limits bg-limits-wash text-limits',
  fine: 'border border-line text-ink',
};

/** One or two words with a meaning, in a line or a cell. */
export function Tag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 rounded px-2 text-14 leading-6 font-semibold print:border',
        grounds[tone],
      )}
    >
      {tone === 'fine' ? null : <ToneShape tone={tone} size={14} />}
      {children}
    </span>
  );
}
