'use client';

import Link from 'next/link';
import { useState } from 'react';

import { FormProblems } from '@/components/forms/form-problems';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';

export interface TemplateChoice {
  id: string;
  name: string;
  /** What it is for, or whose it is. */
  about: string;
  /** "Piriformis syndrome. Subacute, persistent" */
  fit: string;
  /** Where its lines can be read. */
  href: string;
  /** Minutes it is written for. */
  lengths: readonly number[];
  /** What the search looks through. */
  found: string;
  isSuggested: boolean;
  /** Made in this practice. */
  isOwn: boolean;
  use: FormAction;
}

/** From so many on, they are searched. */
const SEARCHED_FROM = 8;
/** So many of the practice's own stand open though they are for another cause or phase. */
const OWN_OPEN = 4;

function matches({ found }: TemplateChoice, typed: string): boolean {
  const text = found.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Templates for the client’s cause and phase, one tap each, and a few of the practice’s own; all others folded away, to be searched. */
export function TemplateChooser({ choices }: { choices: readonly TemplateChoice[] }) {
  const suggested = choices.filter(({ isSuggested }) => isSuggested);
  const unfit = choices.filter(({ isSuggested }) => !isSuggested);
  const own = unfit.filter(({ isOwn }) => isOwn);
  const open = own.length <= OWN_OPEN ? own : [];
  const others = unfit.filter((one) => !open.includes(one));
  return (
    <section aria-labelledby="templates-title" className="grid gap-2">
      <h2 id="templates-title" className="text-22 font-semibold">
        From a template
      </h2>
      <p className="measure text-quiet">
        On the client’s own side, inside today’s limits. What they forbid is taken out and named.
      </p>
      {suggested.length > 0 ? (
        <ChoiceList label="For this cause and phase" choices={suggested} />
      ) : (
        <p>None for this cause in this phase.</p>
      )}
      {open.length > 0 ? (
        <>
          <h3 className="text-18 font-semibold">Your own, for another cause or phase</h3>
          <ChoiceList label="Your own, for another cause or phase" choices={open} />
        </>
      ) : null}
      {others.length > 0 ? <Others choices={others} /> : null}
      <p>
        <Link href="/settings/templates" className="text-link inline-flex min-h-11 items-center">
          Change the practice’s templates, in Settings
        </Link>
      </p>
    </section>
  );
}

function ChoiceList({ label, choices }: { label: string; choices: readonly TemplateChoice[] }) {
  return (
    <ul aria-label={label} className="divide-y divide-rule border-y border-rule">
      {choices.map((choice) => (
        <Choice key={choice.id} choice={choice} />
      ))}
    </ul>
  );
}

function Choice({ choice }: { choice: TemplateChoice }) {
  const { name, about, fit, href, lengths, use } = choice;
  const [state, send] = useFormAction(use, { errors: [] });
  return (
    <li className="grid gap-2 py-3 md:grid-cols-[1fr_auto] md:items-center md:gap-x-6">
      <div className="min-w-0">
        <Link
          href={href}
          className="text-link inline-flex min-h-11 items-center text-18 font-semibold"
        >
          <bdi>{name}</bdi>
        </Link>
        <p className="measure">{about}</p>
        <p className="text-14 text-quiet">{fit}</p>
      </div>
      <form action={send} className="grid gap-2">
        <FormProblems state={state} />
        <div className="flex flex-wrap gap-2">
          {lengths.map((minutes) => (
            <SubmitButton
              key={minutes}
              kind="secondary"
              name="minutes"
              value={String(minutes)}
              pending="Planning"
            >
              {minutes} min <span className="sr-only">of {name}</span>
            </SubmitButton>
          ))}
        </div>
      </form>
    </li>
  );
}

function Others({ choices }: { choices: readonly TemplateChoice[] }) {
  const [typed, setTyped] = useState('');
  const shown = choices.filter((choice) => matches(choice, typed.trim()));
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-work-strong underline">
        Other templates ({choices.length})
      </summary>
      <div className="grid gap-3 pt-2">
        {choices.length >= SEARCHED_FROM ? (
          <div className="max-w-xl">
            <TextField
              label="Search the templates"
              name="template-search"
              value={typed}
              onChange={setTyped}
              dir="auto"
            />
          </div>
        ) : null}
        <p role="status" className="text-quiet">
          {shown.length === 0
            ? 'None found. Try a muscle group, a cause or a part of the name.'
            : `${shown.length} shown`}
        </p>
        {shown.length > 0 ? <ChoiceList label="Other templates" choices={shown} /> : null}
      </div>
    </details>
  );
}
