'use client';

import Link from 'next/link';

import { classNames } from './class-names';

export type StepState = 'done' | 'now' | 'later' | 'attention';

export interface Step {
  label: string;
  href?: string | undefined;
  state: StepState;
  /** A short word below the label: a date, a number, what is open. */
  note?: string | undefined;
}

const stateWords: Record<StepState, string> = {
  done: 'done',
  now: 'next',
  later: 'not yet',
  attention: 'needs you',
};

const lines: Record<StepState, string> = {
  done: 'border-work',
  now: 'border-work',
  later: 'border-rule',
  attention: 'border-hold-ink',
};

const strokes: Record<StepState, string> = {
  done: 'stroke-work',
  now: 'stroke-work',
  later: 'stroke-line',
  attention: 'stroke-hold-ink',
};

function Shape({ state }: { state: StepState }) {
  switch (state) {
    case 'done':
      return (
        <>
          <circle cx="10" cy="10" r="8" className="fill-work" />
          <path d="m6.5 10.2 2.4 2.4 4.6-5" className="stroke-on-work" strokeLinecap="round" />
        </>
      );
    case 'now':
      return (
        <>
          <circle cx="10" cy="10" r="8" />
          <circle cx="10" cy="10" r="3" className="fill-work" />
        </>
      );
    case 'later':
      return <circle cx="10" cy="10" r="8" />;
    case 'attention':
      return (
        <path d="M10 2.5 18.5 17h-17zM10 8v4m0 2v.5" strokeLinejoin="round" strokeLinecap="round" />
      );
  }
}

/** Filled disc, ring with a dot, empty ring, triangle: read without colour. */
function Mark({ state }: { state: StepState }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      strokeWidth="2"
      className={classNames('shrink-0', strokes[state])}
    >
      <Shape state={state} />
    </svg>
  );
}

function StepText({ step }: { step: Step }) {
  return (
    <>
      <Mark state={step.state} />
      <span className="min-w-0">
        <span className={classNames('block', step.state !== 'later' && 'font-semibold')}>
          {step.label}
        </span>
        <span className="block text-14 font-normal text-quiet">
          {step.note ?? stateWords[step.state]}
        </span>
      </span>
    </>
  );
}

/** The steps of a piece of work in their order: a strip, in as many rows as the screen asks for. */
export function Steps({ steps, label = 'Steps' }: { steps: Step[]; label?: string }) {
  const columns = 'grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-6';
  return (
    <nav aria-label={label} className="print:hidden">
      <ol className={columns}>
        {steps.map((step) => {
          const style = classNames(
            'flex h-full min-h-11 items-start gap-2 border-t-4 py-2 pr-1',
            lines[step.state],
          );
          return (
            <li key={step.label} aria-current={step.state === 'now' ? 'step' : undefined}>
              {step.href ? (
                <Link href={step.href} className={classNames(style, 'text-ink hover:bg-wash')}>
                  <StepText step={step} />
                </Link>
              ) : (
                <span className={classNames(style, 'text-quiet')}>
                  <StepText step={step} />
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
