import { Phone, Printer } from 'lucide-react';
import type { ReactNode } from 'react';

import { LinkButton } from '@/components/ui/link-button';
import { ToneShape } from '@/components/ui/tone';

interface StopScreenProps {
  word: string;
  title: string;
  /** What to do now: a few short lines. */
  lines: string[];
  phone: { label: string; number: string } | null;
  settingsHref: string;
  summaryHref: string;
  /** The findings that stop the visit, by name. */
  findings: string[];
  children: ReactNode;
}

/** An emergency or urgent finding: what to do now, the number as a button, then the paper. Nothing else comes first. */
export function StopScreen(props: StopScreenProps) {
  const { word, title, lines, phone, settingsHref, summaryHref, findings, children } = props;
  return (
    <section
      aria-labelledby="stop-title"
      className="grid gap-6 border-4 border-stop bg-stop-wash p-6"
    >
      <div>
        <p className="flex items-center gap-2 text-22 font-semibold text-stop">
          <ToneShape tone="stop" size={28} />
          {word}
        </p>
        <h2 id="stop-title" className="mt-2 text-28 font-semibold">
          {title}
        </h2>
        <p className="mt-1">{findings.join('. ')}</p>
      </div>
      <ol className="measure grid list-decimal gap-2 pl-6 text-20">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-2">
        {phone ? (
          <LinkButton href={`tel:${phone.number.replace(/[^+\d]/g, '')}`} kind="stop">
            <Phone aria-hidden size={20} />
            {phone.label}: {phone.number}
          </LinkButton>
        ) : (
          <LinkButton href={settingsHref} kind="secondary">
            The practice has no number here yet. Enter it in settings
          </LinkButton>
        )}
        <LinkButton href={summaryHref} kind="secondary">
          <Printer aria-hidden size={20} />
          Print the one-page summary
        </LinkButton>
      </div>
      {children}
    </section>
  );
}
