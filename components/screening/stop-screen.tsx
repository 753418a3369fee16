import { OctagonX, Phone, Printer } from 'lucide-react';

export interface StopPhone {
  label: string;
  number: string;
}

interface StopScreenProps {
  word: string;
  title: string;
  lines: readonly string[];
  phones: readonly StopPhone[];
  /** The one-page summary for whoever takes over. */
  summaryHref: string;
}

const button =
  'inline-flex min-h-14 items-center gap-3 rounded border-2 border-on-stop px-5 text-20 font-semibold';

/** Emergency or urgent: the whole page says what to do now, with the number as a button and the paper to hand over. */
export function StopScreen({ word, title, lines, phones, summaryHref }: StopScreenProps) {
  return (
    <section
      aria-labelledby="stop-title"
      className="-mx-4 grid min-h-[80dvh] content-center gap-6 bg-stop px-6 py-8 text-on-stop sm:px-10 print:min-h-0"
    >
      <div>
        <p className="flex items-center gap-2 text-20 font-semibold">
          <OctagonX aria-hidden size={28} />
          {word}
        </p>
        <h2 id="stop-title" className="mt-1 text-36 font-semibold">
          {title}
        </h2>
      </div>
      <ol className="measure grid list-decimal gap-3 pl-7 text-20">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-3 print:hidden">
        {phones.map(({ label, number }) => (
          <a
            key={label}
            href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}
            className={`${button} bg-on-stop text-stop`}
          >
            <Phone aria-hidden size={22} />
            {label} {number}
          </a>
        ))}
        <a href={summaryHref} className={button}>
          <Printer aria-hidden size={22} />
          Print the emergency summary
        </a>
      </div>
      {phones.length === 0 ? (
        <p className="text-18">
          No number is set for this practice. Dial the emergency number of your country.
        </p>
      ) : null}
    </section>
  );
}
