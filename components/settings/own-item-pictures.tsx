import type { FieldAt } from '@/components/drafts/draft-form';
import { PictureField } from '@/components/pictures/picture-field';
import { Button } from '@/components/ui/button';

import { ClientText } from './client-text';
import { pictureNumbers } from './own-item-values';

type At = (name: string) => FieldAt;

function OnePicture({ at, number, bytesMax }: { at: At; number: number; bytesMax: number }) {
  const picture = at(`picture${number}`);
  return (
    <div className="grid justify-items-start gap-3">
      {picture.value === '' ? null : (
        <>
          <img
            src={`/api/pictures/${picture.value}`}
            alt={at(`alt${number}`).value}
            className="h-40 w-56 rounded border border-rule bg-white object-contain p-1 forced-color-adjust-none"
          />
          <ClientText
            label="What it shows, in words"
            hint="Read out to those who do not see it"
            at={at(`alt${number}`)}
          />
          <Button type="button" kind="quiet" onClick={() => picture.onChange('')}>
            Take picture {number} off
          </Button>
        </>
      )}
      <PictureField
        name={`picture${number}`}
        label={picture.value === '' ? `Picture ${number}` : `Another picture ${number}`}
        hint="PNG, JPEG, WebP or SVG, 5 MB at most. It is drawn anew on white: where and by whom it was made is not kept."
        error={picture.error}
        bytesMax={bytesMax}
        onBrought={picture.onChange}
      />
    </div>
  );
}

/** Up to three pictures, each asked for once the one before is there. */
export function OwnItemPictures({ at, bytesMax }: { at: At; bytesMax: number }) {
  const isAsked = (number: number): boolean =>
    number === 1 || at(`picture${number}`).value !== '' || at(`picture${number - 1}`).value !== '';
  return (
    <fieldset className="grid gap-6">
      <legend className="pb-2 text-18 font-semibold">Pictures</legend>
      {pictureNumbers.filter(isAsked).map((number) => (
        <OnePicture key={number} at={at} number={number} bytesMax={bytesMax} />
      ))}
    </fieldset>
  );
}
