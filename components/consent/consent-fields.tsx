'use client';

import { useState } from 'react';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { errorAt, type FormState } from '@/components/forms/form-state';
import { TextField } from '@/components/forms/text-field';
import { useIsLive } from '@/components/forms/use-is-live';
import type { ConsentArea } from '@/lib/domain/anatomy/muscle';
import type { ConsentParty, ConsentWay } from '@/lib/domain/consent/consent-record';
import type { ConsentTexts } from '@/lib/domain/consent/consent-texts';
import { fillIn } from '@/lib/domain/shared/fill-in';

import { SignatureField } from './signature-field';

export interface ConsentFieldsProps {
  /** In the language that is read: `languages[language].consent`. */
  texts: ConsentTexts;
  /** How the client is called in it. */
  client: string;
  areas: readonly ConsentArea[];
  /** Who may answer here, the likelier one first; of one alone nobody is asked. */
  parties: readonly ConsentParty[];
  ways: readonly ConsentWay[];
  /** What the form came back with: every field as it was, each problem at its field. */
  state: FormState;
}

/**
 * Yes or no for each part of the body, who answers, and the signature: the fields of a form of its own (`ConsentForm`), or
 * the last step of a longer one. `readConsentForm` of lib/domain/consent reads what is sent, `recordConsents` of lib/data
 * stores it; no area has an answer before somebody gives one.
 */
export function ConsentFields(props: ConsentFieldsProps) {
  const { texts, areas, state } = props;
  const options = [
    { value: 'yes', label: texts.yes },
    { value: 'no', label: texts.no },
  ];
  return (
    <>
      <p className="measure text-quiet">{texts.lead}</p>
      {areas.map((area) => (
        <ChoiceGroup
          key={area}
          legend={texts.areas[area].title}
          hint={texts.areas[area].text}
          name={`give.${area}`}
          options={options}
          defaultValue={state.values?.[`give.${area}`]}
          error={errorAt(state, `give.${area}`)}
          inline
        />
      ))}
      <PartyFields {...props} />
      <WayFields {...props} />
    </>
  );
}

function PartyFields({ texts, client, parties, state }: ConsentFieldsProps) {
  const isLive = useIsLive();
  const [picked, setPicked] = useState(state.values?.['party'] ?? '');
  const [only] = parties;
  if (parties.length === 1) {
    return (
      <>
        <input type="hidden" name="party" value={only} />
        {only === 'guardian' ? <GuardianFields {...{ texts, client, state }} /> : null}
      </>
    );
  }
  return (
    <>
      <ChoiceGroup
        legend={texts.party}
        name="party"
        options={parties.map((value) => ({
          value,
          label: fillIn(texts.parties[value], { client }),
        }))}
        defaultValue={state.values?.['party']}
        onChange={setPicked}
        error={errorAt(state, 'party')}
        inline
      />
      {picked === 'guardian' || !isLive ? <GuardianFields {...{ texts, client, state }} /> : null}
    </>
  );
}

function GuardianFields({
  texts,
  client,
  state,
}: Pick<ConsentFieldsProps, 'texts' | 'client' | 'state'>) {
  const at = (name: string) => ({
    name,
    defaultValue: state.values?.[name],
    error: errorAt(state, name),
    autoComplete: 'off',
    dir: 'auto' as const,
  });
  return (
    <div className="grid gap-4 border-l-4 border-line pl-4">
      <p className="measure">{fillIn(texts.forClient, { client })}</p>
      <TextField {...at('guardianName')} label={texts.guardianName} />
      <TextField
        {...at('guardianRelation')}
        label={fillIn(texts.guardianRelation, { client })}
        hint={texts.guardianRelationHint}
      />
    </div>
  );
}

function WayFields({ texts, ways, state }: ConsentFieldsProps) {
  const isLive = useIsLive();
  const [picked, setPicked] = useState(state.values?.['way'] ?? '');
  const offered = isLive ? ways : ways.filter((way) => way !== 'drawn');
  return (
    <>
      <ChoiceGroup
        legend={texts.way}
        name="way"
        options={offered.map((value) => ({ value, label: texts.ways[value] }))}
        defaultValue={state.values?.['way']}
        onChange={setPicked}
        error={errorAt(state, 'way')}
        inline
      />
      {picked === 'drawn' ? (
        <SignatureField texts={texts} error={errorAt(state, 'strokes')} />
      ) : null}
      {picked === 'typed' || !isLive ? <TypedField {...{ texts, state }} /> : null}
    </>
  );
}

function TypedField({ texts, state }: Pick<ConsentFieldsProps, 'texts' | 'state'>) {
  return (
    <TextField
      name="typed"
      label={texts.typed}
      hint={texts.typedHint}
      defaultValue={state.values?.['typed']}
      error={errorAt(state, 'typed')}
      autoComplete="off"
      dir="auto"
    />
  );
}
