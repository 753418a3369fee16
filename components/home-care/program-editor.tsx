'use client';

import { DraftNotices } from '@/components/drafts/draft-notices';
import type { SaveDraft, Theirs } from '@/components/drafts/draft-saved';
import { DraftStatus } from '@/components/drafts/draft-status';
import { useDraft, type DraftPlace } from '@/components/drafts/use-draft';
import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { isOwnItemId } from '@/lib/domain/home-care/own-item';
import type { ItemOffer } from '@/lib/domain/home-care/offer-items';
import { offersAtHome } from '@/lib/domain/home-care/offers-at-home';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import type { ProgramChoice } from '@/lib/domain/home-care/program-choice';
import type { DoseProposal } from '@/lib/domain/home-care/progress-dose';
import type { SheetAround } from '@/lib/domain/home-care/sheet-around';

import { AroundItems } from './around-items';
import { ChosenItem } from './chosen-item';
import { DoseProposals } from './dose-proposals';
import { CompanionOffers } from './companion-offers';
import { HelperQuestion } from './helper-question';
import { OfferList } from './offer-list';
import { picturesNow, type OfferPictures } from './offer-pictures';
import { PRINT_FIELD, programFields } from './program-fields';
import { programShape } from './program-shape';
import { ProgramSum } from './program-sum';
import { inSheetOrder, useProgram } from './use-program';

/** What issuing answers; with `theirs` somebody else has changed the choice, or issued a sheet. */
export interface IssueState extends FormState {
  theirs?: Theirs;
}

export interface ProgramEditorProps {
  offers: ItemOffer[];
  pictures: OfferPictures;
  initial: ProgramChoice;
  version: number;
  /** When the choice was saved; left out while nobody has begun one. */
  savedAt?: string | undefined;
  /** When an open choice was begun, in words; left out when that is today. */
  begun?: string | undefined;
  itemsMax: number;
  /** What the rules propose of the sheet at home (spec §10): one tap each. */
  proposals: readonly DoseProposal[];
  /** Why fewer than usual; empty at the usual number. */
  itemsMaxWhy: string;
  place: DraftPlace;
  save: SaveDraft<ProgramChoice>;
  /** Issues the sheet and leaves the page; answers only when it could not. */
  issue: (before: IssueState, formData: FormData) => Promise<IssueState>;
}

const NOT_SAVED = 'The last change is not saved yet. Once it is, issue the sheet.';

/** Empty lines are left behind. */
const sentAs = (program: readonly ProgramItem[]): string =>
  JSON.stringify(
    program.map((one) => ({ ...one, cautions: one.cautions.filter((line) => line.trim() !== '') })),
  );

const ownOf = (offers: readonly ItemOffer[]) =>
  offers.flatMap(({ item }) => (isOwnItemId(item) ? [item] : []));

/** The choice in hand, kept as it is tapped, and the way to issue it as it is saved. */
function useChoice(props: ProgramEditorProps) {
  const { initial, version, savedAt, place, save, offers } = props;
  const shape = programShape(ownOf(offers));
  const draft = useDraft({ initial, version, ...(savedAt && { savedAt }), place, save, shape });
  const [state, send] = useFormAction<IssueState>(
    async (before, formData) => {
      if (!(await draft.flush())) return { errors: [], message: NOT_SAVED };
      const { program, around } = draft.stored();
      formData.set('program', sentAs(inSheetOrder(program, offers)));
      formData.set('around', JSON.stringify(around));
      formData.set('version', String(draft.version()));
      formData.set('owner', place.owner);
      const answer = await props.issue(before, formData);
      if (answer.theirs) draft.meet(answer.theirs);
      return answer;
    },
    { errors: [] },
  );
  const problems = draft.errors.length > 0 ? { errors: draft.errors } : state;
  return { draft, problems, send };
}

function ChoiceState({ draft }: Pick<ReturnType<typeof useChoice>, 'draft'>) {
  return (
    <>
      <div className="sticky top-0 z-10 flex justify-end bg-paper py-2">
        {/* Nothing is said to be saved while nobody has chosen anything. */}
        {draft.savedAt || draft.state !== 'saved' ? <DraftStatus draft={draft} /> : null}
      </div>
      <DraftNotices draft={draft} />
    </>
  );
}

function IssueButtons() {
  return (
    <div className="grid justify-items-start gap-2">
      <div className="flex flex-wrap gap-2">
        <SubmitButton pending="Issuing" name={PRINT_FIELD} value="yes">
          Issue and print
        </SubmitButton>
        <SubmitButton kind="secondary" pending="Issuing">
          Issue the sheet
        </SubmitButton>
      </div>
      <p className="measure text-quiet">
        The sheet is kept as it is issued. A change later is a new sheet.
      </p>
    </div>
  );
}

type Chosen = {
  program: readonly ProgramItem[];
  edit: ReturnType<typeof useProgram>;
  state: FormState;
};

/** The items of the sheet in its order, each to be changed where it stands. */
function ChosenItems({ program, edit, state, ...props }: Chosen & ProgramEditorProps) {
  const { offers, pictures, itemsMax } = props;
  const chosen = program.flatMap((one) => {
    const offer = offers.find(({ item }) => item === one.item);
    return offer ? [{ one, offer }] : [];
  });
  return (
    <ol className="mt-4 grid border-t-2 border-ink">
      {chosen.map(({ one, offer }, index) => (
        <ChosenItem
          key={one.item}
          number={index + 1}
          one={one}
          offer={offer}
          pictures={picturesNow({ one, offer }, pictures)}
          errors={(field) => errorAt(state, field)}
          onMove={(spot) => edit.move(one.item, spot)}
          onChange={(changes) => edit.change(one.item, changes)}
          onRemove={() => edit.remove(one.item)}
        >
          <CompanionOffers
            offer={offer}
            offers={offers}
            chosen={program.map(({ item }) => item)}
            isFull={program.length >= itemsMax}
            onAdd={edit.add}
          />
        </ChosenItem>
      ))}
    </ol>
  );
}

/** The home program while it is chosen: the items of the sheet on top, everything that can join it below. */
export function ProgramEditor(props: ProgramEditorProps) {
  const { pictures, itemsMax, begun } = props;
  const { draft, problems: state, send } = useChoice(props);
  const { around } = draft.value;
  const offers = [...offersAtHome(props.offers, around.helper ?? null)];
  const changeAround = (changes: Partial<SheetAround>) =>
    draft.change((all) => ({ ...all, around: { ...all.around, ...changes } }));
  const edit = useProgram(
    {
      program: draft.value.program,
      change: (next) => draft.change((all) => ({ ...all, program: next(all.program) })),
    },
    offers,
  );
  const { program } = edit;
  const isFull = program.length >= itemsMax;
  return (
    <form action={send} noValidate className="grid gap-8">
      <ChoiceState draft={draft} />
      <FormProblems state={state} />
      <input type="hidden" name="program" value={sentAs(program)} />
      <input type="hidden" name="around" value={JSON.stringify(around)} />
      <section aria-labelledby="chosen-title" id={programFields.chosen} tabIndex={-1}>
        <h2 id="chosen-title" className="text-22 font-semibold">
          On the sheet
        </h2>
        {begun ? <p className="text-quiet">Begun {begun}, and not issued yet.</p> : null}
        <ProgramSum {...props} offers={offers} program={program} />
        <DoseProposals proposals={props.proposals} program={program} onPut={edit.put} />
        <ChosenItems {...props} {...{ offers, program, edit, state }} />
      </section>
      <AroundItems
        around={around}
        error={errorAt(state, programFields.words)}
        onChange={changeAround}
      />
      <IssueButtons />
      <OfferList
        {...{ offers, pictures, isFull }}
        chosen={program.map(({ item }) => item)}
        error={errorAt(state, programFields.offers)}
        onAdd={edit.add}
      >
        <HelperQuestion
          offers={offers}
          helper={around.helper}
          onChange={(helper) => changeAround({ helper })}
        />
      </OfferList>
    </form>
  );
}
