'use client';

import { useState } from 'react';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { OneButtonForm } from '@/components/forms/one-button-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { PictureField } from '@/components/pictures/picture-field';

interface LogoFormProps {
  /** What stands on the sheets now; null: none. */
  logo: { pictureId: string; alt: string } | null;
  practiceName: string;
  bytesMax: number;
  save: FormAction;
  remove: FormAction;
}

/** As it stands on paper, and pale as it stands where ink is saved. */
function Preview({ pictureId, alt }: { pictureId: string; alt: string }) {
  const pictures = [
    { query: '', words: 'On the sheets' },
    { query: '?pale', words: 'Saving ink' },
  ];
  return (
    <div className="flex flex-wrap gap-6">
      {pictures.map(({ query, words }) => (
        <figure key={words} className="grid gap-1">
          <img
            src={`/api/pictures/${pictureId}${query}`}
            alt={query === '' ? alt : ''}
            className="h-24 w-56 rounded border border-rule bg-white object-contain p-1 forced-color-adjust-none"
          />
          <figcaption className="text-quiet">{words}</figcaption>
        </figure>
      ))}
    </div>
  );
}

/** The practice's logo, for its owner: chosen, looked at, then put on the sheets. */
export function LogoForm({ logo, practiceName, bytesMax, save, remove }: LogoFormProps) {
  const [state, send] = useFormAction(save, { errors: [] });
  const [pictureId, setPictureId] = useState(logo?.pictureId ?? '');
  const [alt, setAlt] = useState(logo?.alt ?? `Logo of ${practiceName}`);
  return (
    <div className="grid max-w-xl gap-8">
      <form action={send} noValidate className="grid justify-items-start gap-6">
        <FormProblems state={state} />
        <input type="hidden" name="pictureId" value={pictureId} />
        {pictureId === '' ? null : <Preview pictureId={pictureId} alt={alt} />}
        <PictureField
          name="pictureId"
          label={logo ? 'Another picture' : 'Picture'}
          hint="PNG, JPEG, WebP or SVG, 5 MB at most. It is drawn anew on white: where and by whom it was made is not kept."
          error={errorAt(state, 'pictureId')}
          bytesMax={bytesMax}
          onBrought={setPictureId}
        />
        <TextField
          name="alt"
          label="What it shows, in words"
          hint="Read out to those who do not see it"
          value={alt}
          onChange={setAlt}
          error={errorAt(state, 'alt')}
          dir="auto"
          required
        />
        <SubmitButton pending="Saving">Put it on the sheets</SubmitButton>
      </form>
      {logo ? (
        <OneButtonForm action={remove} kind="secondary">
          Take the logo off
        </OneButtonForm>
      ) : null}
    </div>
  );
}
