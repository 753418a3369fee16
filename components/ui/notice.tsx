import type { ReactNode } from 'react';

import { classNames } from './class-names';
import { toneStyles, type Tone } from './tone';
import { ToneShape } from './tone-shape';

interface NoticeProps {
  tone: Tone;
  /** The meaning in a word: "Emergency", "Blocked", "Limits". */
  word: string;
  title?: string;
  children?: ReactNode;
}

/** Something that must be seen where the work is. Colour, shape and word say the same. */
export function Notice({ tone, word, title, children }: NoticeProps) {
  const style = toneStyles[tone];
  return (
    <section
      aria-label={title ? `${word}: ${title}` : word}
      className={classNames('border-l-4 py-3 pr-4 pl-4 print:border', style.block)}
    >
      <p className={classNames('flex items-center gap-2 font-semibold', style.word)}>
        <ToneShape tone={tone} />
        {word}
      </p>
      {title ? <p className="mt-1 text-18 font-semibold">{title}</p> : null}
      {children ? <div className="measure mt-1 grid gap-2">{children}</div> : null}
    </section>
  );
}
