'use client';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import type { ItemOffer } from '@/lib/domain/home-care/offer-items';
import type { ProgramItem } from '@/lib/domain/home-care/program';

import { ChosenItem } from './chosen-item';
import { CompanionOffers } from './companion-offers';
import { OfferList } from './offer-list';
import { programFields } from './program-fields';
import { ProgramSum } from './program-sum';
import { useProgram } from './use-program';

export interface ProgramEditorProps {
  offers: ItemOffer[];
  initial: ProgramItem[];
  itemsMax: number;
  /** Why fewer than usual; empty at the usual number. */
  itemsMaxWhy: string;
  /** Issues the sheet and leaves the page; answers only when it could not. */
  issue: FormAction;
}

/** Empty lines are left behind. */
const sentAs = (program: readonly ProgramItem[]): string =>
  JSON.stringify(
    program.map((one) => ({ ...one, cautions: one.cautions.filter((line) => line.trim() !== '') })),
  );

/** The home program while it is chosen: the items of the sheet on top, everything that can join it below. */
export function ProgramEditor(props: ProgramEditorProps) {
  const { offers, itemsMax, issue } = props;
  const [state, send] = useFormAction(issue, { errors: [] });
  const { program, ...edit } = useProgram(props.initial, offers);
  const chosen = program.flatMap((one) => {
    const offer = offers.find(({ item }) => item === one.item);
    return offer ? [{ one, offer }] : [];
  });
  const chosenItems = program.map(({ item }) => item);
  const isFull = program.length >= itemsMax;
  return (
    <form action={send} noValidate className="grid gap-8">
      <FormProblems state={state} />
      <input type="hidden" name="program" value={sentAs(program)} />
      <section aria-labelledby="chosen-title" id={programFields.chosen} tabIndex={-1}>
        <h2 id="chosen-title" className="text-22 font-semibold">
          On the sheet
        </h2>
        <ProgramSum {...props} program={program} />
        <ol className="mt-4 grid border-t-2 border-ink">
          {chosen.map(({ one, offer }, index) => (
            <ChosenItem
              key={one.item}
              number={index + 1}
              one={one}
              offer={offer}
              errors={(field) => errorAt(state, field)}
              onMove={(spot) => edit.move(one.item, spot)}
              onChange={(changes) => edit.change(one.item, changes)}
              onRemove={() => edit.remove(one.item)}
            >
              <CompanionOffers
                offer={offer}
                offers={offers}
                chosen={chosenItems}
                isFull={isFull}
                onAdd={edit.add}
              />
            </ChosenItem>
          ))}
        </ol>
      </section>
      <div className="grid justify-items-start gap-2">
        <SubmitButton pending="Issuing">Issue the sheet</SubmitButton>
        <p className="measure text-quiet">
          The sheet is kept as it is issued. A change later is a new sheet.
        </p>
      </div>
      <OfferList
        offers={offers}
        chosen={chosenItems}
        isFull={isFull}
        error={errorAt(state, programFields.offers)}
        onAdd={edit.add}
      />
    </form>
  );
}
