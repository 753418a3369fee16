'use client';

import { DraftForm, type FieldAt, type FormValues } from '@/components/drafts/draft-form';
import { saveByForm } from '@/components/drafts/save-by-form';
import type { DraftPlace } from '@/components/drafts/use-draft';
import { CheckGroup } from '@/components/forms/check-group';
import { ChoiceGroup, type Choice } from '@/components/forms/choice-group';
import type { FormAction, FormState } from '@/components/forms/form-state';

import { ClientText } from './client-text';
import { OwnItemDose } from './own-item-dose';
import { OwnItemPictures } from './own-item-pictures';
import { emptyOwnItem, pictureNumbers } from './own-item-values';
import { ownKindWords, ownPositionWords, ownSideWords } from './own-item-words';

interface OwnItemFormProps {
  /** Left out: a new one. */
  values?: FormValues;
  place: DraftPlace;
  save: FormAction;
  /** What it asks of the body, and what it can touch. */
  loads: readonly Choice[];
  contacts: readonly Choice[];
  bytesMax: number;
}

type At = (name: string) => FieldAt;

const optionsOf = (words: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const listed = (value: string): string[] => value.split(' ').filter(Boolean);

function formOf(values: FormValues): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

function What({ at }: { at: At }) {
  return (
    <>
      <ClientText label="Name" hint="As the client reads it" at={at('name')} />
      <ChoiceGroup
        legend="What kind of item it is"
        options={optionsOf(ownKindWords)}
        inline
        {...at('kind')}
      />
      <ChoiceGroup
        legend="How it is done"
        options={optionsOf(ownPositionWords)}
        inline
        {...at('position')}
      />
      <ChoiceGroup
        legend="For which side"
        options={optionsOf(ownSideWords)}
        inline
        {...at('sided')}
      />
      <ClientText
        label="Steps"
        hint="One on each line, 8 at most. Short sentences, one thing to do in each"
        rows={5}
        at={at('steps')}
      />
      <OwnItemDose at={at} />
      <ClientText
        label="When to stop"
        hint="It stands on the sheet beside the item"
        at={at('stopSign')}
      />
      <ClientText
        label="What is needed"
        hint="One thing on each line. Empty: nothing"
        rows={2}
        at={at('equipment')}
      />
    </>
  );
}

function Several({
  at,
  legend,
  hint,
  options,
}: {
  at: FieldAt;
  legend: string;
  hint: string;
  options: readonly Choice[];
}) {
  return (
    <CheckGroup
      legend={legend}
      hint={hint}
      name={at.name}
      options={options}
      values={listed(at.value)}
      onChange={(values) => at.onChange(values.join(' '))}
      error={at.error}
      inline
    />
  );
}

/** What the rules act by. Nothing is ticked until somebody says so. */
function Loads({ at, loads, contacts }: { at: At } & Pick<OwnItemFormProps, 'loads' | 'contacts'>) {
  return (
    <>
      <Several
        at={at('loadTags')}
        legend="What it asks of the body"
        hint="All that is true of it. The screening keeps it off by these, as it does with the items of the library"
        options={loads}
      />
      <Several
        at={at('contactRegions')}
        legend="What it touches or presses"
        hint="Every place that a hand, a tool, the floor or a pack works on"
        options={contacts}
      />
      <ChoiceGroup
        legend="Does somebody else have to help?"
        options={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
        inline
        {...at('needsHelper')}
      />
    </>
  );
}

function Spanish({ at }: { at: At }) {
  return (
    <fieldset className="grid gap-6">
      <legend className="pb-2 text-18 font-semibold">In Spanish</legend>
      <p className="measure text-quiet">
        For Spanish sheets. Left empty, they say the item as it is written above, and that it is in
        English.
      </p>
      <ClientText label="Name in Spanish" language="es" at={at('spanishName')} />
      <ClientText
        label="Steps in Spanish"
        hint="As many lines as above"
        rows={3}
        language="es"
        at={at('spanishSteps')}
      />
      <ClientText label="When to stop, in Spanish" language="es" at={at('spanishStopSign')} />
      <ClientText
        label="What is needed, in Spanish"
        hint="As many lines as above"
        rows={2}
        language="es"
        at={at('spanishEquipment')}
      />
      {pictureNumbers
        .filter((number) => at(`picture${number}`).value !== '')
        .map((number) => (
          <ClientText
            key={number}
            label={`What picture ${number} shows, in Spanish`}
            language="es"
            at={at(`spanishAlt${number}`)}
          />
        ))}
    </fieldset>
  );
}

/** An item of the practice's own, written or changed. What is typed waits on the device until it is kept. */
export function OwnItemForm({ values, place, save, loads, contacts, bytesMax }: OwnItemFormProps) {
  return (
    <DraftForm
      initial={values ?? emptyOwnItem}
      version={0}
      place={place}
      save={saveByForm<FormValues, FormState>({ action: save, form: formOf })}
      submit={values ? 'Save as a new version' : 'Keep this item'}
      cancel="Cancel"
      cancelTo="/settings/items"
      className="grid max-w-2xl gap-6"
    >
      {(at) => (
        <>
          <What at={at} />
          <Loads at={at} loads={loads} contacts={contacts} />
          <OwnItemPictures at={at} bytesMax={bytesMax} />
          <Spanish at={at} />
        </>
      )}
    </DraftForm>
  );
}
