'use client';

import { PhoneText } from './phone-text';
import { partTitle } from './part-title';

interface SafetyNetBoxProps {
  language: string;
  title: string;
  blocks: readonly { title: string; lines: readonly string[] }[];
  /** The practice’s numbers, to tap where they stand. */
  phones: Parameters<typeof PhoneText>[0]['phones'];
  /** It stands beside the same box in another language. */
  isBeside: boolean;
}

/** When to stop and where to get help: all the blocks of the safety net. */
export function SafetyNetBox({ language, title, blocks, phones, isBeside }: SafetyNetBoxProps) {
  const titleId = isBeside ? 'safety-title-beside' : 'safety-title';
  return (
    <section
      lang={language}
      id={isBeside ? undefined : 'stay-safe'}
      aria-labelledby={titleId}
      tabIndex={-1}
      // A grid keeps two columns from going on over the page: the browser then prints all of the sheet smaller.
      className="grid grid-cols-1 gap-4 border-4 border-ink p-4 print:block print:border-2 print:p-3"
    >
      <h2 id={titleId} className={partTitle}>
        {title}
      </h2>
      <dl className="grid gap-4 print:block print:columns-2 print:gap-6 print:text-[length:var(--print-small,11pt)] print:leading-[1.3]">
        {blocks.map((block, index) => (
          <div key={index} className="break-inside-avoid print:mb-1.5">
            <dt className="font-semibold">{block.title}</dt>
            {block.lines.map((line, at) => (
              <dd key={at}>
                <PhoneText line={line} phones={phones} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
