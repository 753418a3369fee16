'use client';

import { useEffect, useRef, useState } from 'react';

import type { IntakeInLanguage } from '@/lib/content/told-intake/intake-in-language';
import { homeWording } from '@/lib/content/home-consent-wording';
import { consentAreas, type ConsentArea } from '@/lib/domain/anatomy/muscle';
import type { ConsentParty } from '@/lib/domain/consent/consent-record';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { ToldConsents } from '@/lib/domain/told-intake/told-consent-answer';
import {
  consentProblems,
  saysSomething,
  type NamedConsentProblem,
} from '@/lib/domain/told-intake/told-consents';

import { Steps } from '../section-page';
import { AreaField } from './area-fields';
import { consentErrors } from './consent-errors';
import { GuardianFields, SignFields } from './sign-fields';
import { consentTitle } from './consent-title';

const nothing = (language: SheetLanguage): ToldConsents => ({
  ...{ kind: 'consents', answers: {}, guardianName: '', guardianRelation: '' },
  ...{ way: null, typed: '', drawing: null, wording: homeWording, language },
});

interface ConsentStepProps {
  party: ConsentParty;
  /** Under 18: the guardian is asked too. */
  isMinor: boolean;
  told: ToldConsents | undefined;
  own: IntakeInLanguage;
  language: SheetLanguage;
  answer: (told: ToldConsents) => void;
  back: () => void;
  next: () => void;
  isLast: boolean;
}

const isArea = (field: string): field is ConsentArea => consentAreas.some((one) => one === field);

/** Where a problem is mended. */
const placeOf = ({ field }: NamedConsentProblem): string =>
  isArea(field) ? `consent-${field}` : field;

const isOfOldText = (told: ToldConsents | undefined): boolean =>
  told !== undefined && told.wording !== homeWording && saysSomething(told);

function Top({ party, isMinor, own }: Pick<ConsentStepProps, 'party' | 'isMinor' | 'own'>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [party]);
  const { leads, counts } = own.homeConsent;
  return (
    <div className="grid gap-2">
      <h1 ref={heading} tabIndex={-1} className="text-28 font-semibold outline-none">
        {consentTitle(own, { party, isMinor })}
      </h1>
      <p>{leads[party === 'client' && isMinor ? 'child' : party]}</p>
      <p>{counts}</p>
    </div>
  );
}

function OldText({ own }: Pick<ConsentStepProps, 'own'>) {
  return (
    <p role="alert" className="border-l-4 border-hold-ink bg-hold-wash px-4 py-3">
      {own.homeConsent.problems.oldText}
    </p>
  );
}

function Signing({
  party,
  fields,
}: Pick<ConsentStepProps, 'party'> & { fields: Parameters<typeof SignFields>[0] }) {
  return (
    <>
      {party === 'guardian' ? <GuardianFields {...fields} /> : null}
      <SignFields {...fields} />
    </>
  );
}

/**
 * The consents of one party: each part of the body by itself, then a name where somebody stands for a child, then the
 * signature. Everything is kept as it is answered, what was drawn too. Who says no yes and no no signs nothing.
 */
export function ConsentStep(props: ConsentStepProps) {
  const { party, told, own, language, answer } = props;
  const [isAsked, setAsked] = useState(false);
  // What was said to another text is asked anew.
  const isOld = isOfOldText(told);
  const now = isOld || !told ? nothing(language) : told;
  const problems = consentProblems(isOld ? undefined : told, { party, wording: homeWording });
  const errors = consentErrors(problems, { texts: own.homeConsent, isAsked });
  const put = (part: Partial<ToldConsents>) =>
    answer({ ...now, ...part, wording: homeWording, language });
  const goOn = () => {
    const [first] = problems;
    if (!first) return props.next();
    setAsked(true);
    // Once the error stands there.
    setTimeout(() => document.getElementById(placeOf(first))?.focus());
  };
  const fields = { own, told: now, errors, put };
  return (
    <>
      <div className="grid gap-10" data-consents={party}>
        <Top {...props} />
        {isOld ? <OldText own={own} /> : null}
        {consentAreas.map((area) => (
          <AreaField
            key={area}
            area={area}
            own={own}
            wish={now.answers[area]}
            error={errors[area]}
            onChoose={(wish) => put({ answers: { ...now.answers, [area]: wish } })}
          />
        ))}
        {saysSomething(now) ? <Signing party={party} fields={fields} /> : null}
      </div>
      <Steps words={own.words.form} back={props.back} next={goOn} isLast={props.isLast} />
    </>
  );
}
