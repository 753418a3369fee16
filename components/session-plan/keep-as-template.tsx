'use client';

import { useState } from 'react';

import { CheckGroup } from '@/components/forms/check-group';
import type { Choice } from '@/components/forms/choice-group';
import { FoldedForm } from '@/components/forms/folded-form';
import { errorAt, type FormAction, type FormState } from '@/components/forms/form-state';
import { SelectField, type SelectOption } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';

interface KeepAsTemplateProps {
  options: { causes: readonly Choice[]; phases: readonly Choice[] };
  /** The client’s own, ticked from the start. */
  chosen: { causes: readonly string[]; phases: readonly string[] };
  /** The practice’s templates that a new version can be made of; the value names the version that was read. */
  existing: readonly SelectOption[];
  keep: FormAction;
  keepVersion: FormAction;
}

/** Keeps the lines of a plan as a template, or as a new version of one. Nothing of the client goes with them. */
export function KeepAsTemplate({
  options,
  chosen,
  existing,
  keep,
  keepVersion,
}: KeepAsTemplateProps) {
  return (
    <section aria-labelledby="keep-title" className="grid gap-1 border-t border-rule pt-4">
      <h2 id="keep-title" className="text-18 font-semibold">
        Keep as template
      </h2>
      <p className="measure text-quiet">
        The lines as they are saved here, without left and right. No note and nothing of the client
        goes with them.
      </p>
      <FoldedForm
        action={keep}
        summary="Keep as a new template"
        pending="Keeping"
        button="Keep the template"
      >
        {(state) => <NewFields state={state} options={options} chosen={chosen} />}
      </FoldedForm>
      {existing.length > 0 ? (
        <FoldedForm
          action={keepVersion}
          summary="Keep as a new version of a template"
          pending="Keeping"
          button="Keep the new version"
        >
          {(state) => (
            <SelectField
              name="template"
              label="Template"
              options={[{ value: '', label: 'Choose one' }, ...existing]}
              defaultValue={state.values?.['template'] ?? ''}
              error={errorAt(state, 'template')}
            />
          )}
        </FoldedForm>
      ) : null}
    </section>
  );
}

function NewFields({
  state,
  options,
  chosen,
}: { state: FormState } & Pick<KeepAsTemplateProps, 'options' | 'chosen'>) {
  const [causes, setCauses] = useState(chosen.causes);
  const [phases, setPhases] = useState(chosen.phases);
  return (
    <>
      <TextField
        label="Name"
        name="name"
        id="template-name"
        hint="What the practice calls it. Not the client’s name."
        defaultValue={state.values?.['name'] ?? ''}
        error={errorAt(state, 'template-name')}
        maxLength={80}
        dir="auto"
      />
      <CheckGroup
        legend="Suspected causes"
        name="causes"
        id="template-causes"
        options={options.causes}
        values={causes}
        onChange={setCauses}
        error={errorAt(state, 'template-causes')}
      />
      <CheckGroup
        legend="Phases"
        name="phases"
        id="template-phases"
        options={options.phases}
        values={phases}
        onChange={setPhases}
        error={errorAt(state, 'template-phases')}
      />
    </>
  );
}
