'use client';

import SignaturePad from 'signature_pad';

import { SignatureField } from '@/components/consent/signature-field';
import { Field } from '@/components/forms/field';
import { OptionGroup } from '@/components/forms/option-group';
import type { IntakeInLanguage } from '@/lib/content/told-intake/intake-in-language';
import { homeWays, type ToldConsents } from '@/lib/domain/told-intake/told-consent-answer';
import type { NamedConsentProblem } from '@/lib/domain/told-intake/told-consents';

import { BigOption } from '../questions/big-option';
import { lineStyle } from '../questions/typed';

interface SignProps {
  own: IntakeInLanguage;
  told: ToldConsents;
  errors: Partial<Record<NamedConsentProblem['field'], string>>;
  put: (part: Partial<ToldConsents>) => void;
}

/** Part of this page, which has to draw without a connection too. */
const withThePage = () => Promise.resolve(SignaturePad);

/** Longer than any name, shorter than a text that somebody pastes by mistake; 120 letters are taken. */
const TYPED_MAX = 1000;

interface LineProps {
  id: 'guardianName' | 'guardianRelation' | 'typed';
  label: string;
  hint?: string;
}

function Line({ id, label, hint, told, errors, put }: LineProps & Omit<SignProps, 'own'>) {
  return (
    <Field id={id} label={label} hint={hint} error={errors[id]}>
      {(aria) => (
        <input
          {...aria}
          autoComplete="off"
          dir="auto"
          maxLength={TYPED_MAX}
          value={told[id]}
          onChange={({ currentTarget: { value } }) => put({ [id]: value })}
          className={lineStyle}
        />
      )}
    </Field>
  );
}

/** Who stands for the child. */
export function GuardianFields({ own, ...rest }: SignProps) {
  const { forChild, guardianName, guardianRelation, guardianRelationHint } = own.homeConsent;
  return (
    <div className="grid gap-4 border-l-4 border-line pl-4">
      <p>{forChild}</p>
      <Line {...rest} id="guardianName" label={guardianName} />
      <Line {...rest} id="guardianRelation" label={guardianRelation} hint={guardianRelationHint} />
    </div>
  );
}

/** How it is signed: with a finger or a pen, or with the name for whoever cannot draw. */
export function SignFields({ own, ...rest }: SignProps) {
  const { told, errors, put } = rest;
  const { homeConsent, consent } = own;
  return (
    <div className="grid gap-6">
      <OptionGroup
        id="way"
        legend={<span className="text-22">{homeConsent.way}</span>}
        hint={homeConsent.signed}
        error={errors.way}
      >
        <div className="grid gap-2 sm:grid-cols-2">
          {homeWays.map((way) => (
            <BigOption
              key={way}
              type="radio"
              id={`way-${way}`}
              name="way"
              label={homeConsent.ways[way]}
              checked={told.way === way}
              onChange={() => put({ way })}
            />
          ))}
        </div>
      </OptionGroup>
      {told.way === 'drawn' ? (
        <SignatureField
          texts={consent}
          error={errors.strokes}
          initial={told.drawing}
          load={withThePage}
          onDraw={(drawing) => put({ drawing })}
        />
      ) : null}
      {told.way === 'typed' ? (
        <Line {...rest} id="typed" label={consent.typed} hint={consent.typedHint} />
      ) : null}
    </div>
  );
}
