import type { Metadata } from 'next';

import { LinkButton } from '@/components/ui/link-button';
import { PublicFrame } from '@/components/ui/public-frame';

export const metadata: Metadata = { title: { absolute: 'Fascicle' } };

const steps = [
  { name: 'Intake', text: 'What hurts, on which side, and what must be known before hands go on.' },
  {
    name: 'Screening',
    text: 'Each finding with the answer that raised it, and what remains allowed.',
  },
  { name: 'Session plan', text: 'Minutes, muscles and pressure, drafted inside those limits.' },
  { name: 'Session record', text: 'Done, changed or skipped, line by line, with a few taps.' },
  { name: 'Home care', text: 'Four items at most, with a dose, on one printed sheet.' },
  { name: 'The client’s own view', text: 'The same sheet on a phone, by the code printed on it.' },
];

export default function LandingPage() {
  return (
    <PublicFrame wide>
      <h1 className="max-w-2xl text-36 font-semibold">
        From the first question to the sheet at home
      </h1>
      <p className="measure mt-4 text-20">
        Fascicle helps massage therapists plan work for sciatica, low-back and hip-related leg pain.
        It shows what must not be missed; you decide.
      </p>
      <div className="mt-8 flex flex-wrap gap-3">
        <LinkButton href="/sign-in" kind="primary">
          Sign in
        </LinkButton>
        <LinkButton href="/s">I have a code from my sheet</LinkButton>
      </div>
      <h2 className="mt-16 mb-4 text-22 font-semibold">One visit, six steps</h2>
      <ol className="max-w-2xl border-t-2 border-work">
        {steps.map(({ name, text }, index) => (
          <li
            key={name}
            className="grid grid-cols-[2rem_1fr] gap-x-2 border-b border-rule py-4 sm:grid-cols-[2rem_11rem_1fr]"
          >
            <span aria-hidden className="text-20 font-semibold text-work tabular-nums">
              {index + 1}
            </span>
            <span className="text-18 font-semibold">{name}</span>
            <span className="col-start-2 text-quiet sm:col-start-3">{text}</span>
          </li>
        ))}
      </ol>
    </PublicFrame>
  );
}
