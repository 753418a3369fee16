import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { Button } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import type { ItemOffer, SideOffer } from '@/lib/domain/home-care/offer-items';
import type { ItemSide, ProgramItem } from '@/lib/domain/home-care/program';
import type { Picture } from '@/lib/figures/pictures-of';

import { DoseFields } from './dose-fields';
import { ItemPictures } from './item-pictures';
import { programFields } from './program-fields';
import { WordNotes } from './word-notes';
import { sideOfferOf, sideOffersAt } from './use-program';

interface ChosenItemProps {
  number: number;
  one: ProgramItem;
  offer: ItemOffer;
  /** As it will stand on the sheet. */
  pictures: readonly Picture[];
  errors: (field: string) => string | undefined;
  onMove: (spot: Pick<ProgramItem, 'side' | 'region'>) => void;
  onChange: (changes: Partial<Omit<ProgramItem, 'item'>>) => void;
  onRemove: () => void;
  /** What goes with it. */
  children?: ReactNode;
}

const sideWords: Record<ItemSide, string> = {
  left: 'Left',
  right: 'Right',
  both: 'Both sides',
  none: '',
};

const positionWords: Record<ItemOffer['position'], string> = {
  lying: 'Lying',
  sitting: 'Sitting',
  standing: 'Standing',
  any: '',
};

function SideChoice({ one, offer, errors, onMove }: ChosenItemProps) {
  if (one.side === 'none') return null;
  const field = programFields.side(one.item);
  const { region } = one;
  return (
    <ChoiceGroup
      legend="Side"
      name={field}
      value={one.side}
      error={errors(field)}
      onChange={(side) => onMove({ side: side as ItemSide, ...(region && { region }) })}
      options={sideOffersAt(offer, region).map(({ side, status, why }) => ({
        value: side,
        label: sideWords[side],
        disabled: status === 'no',
        reason: status === 'no' ? `Not now: ${why}` : undefined,
      }))}
      inline
    />
  );
}

const USUAL_PLACE = 'The sore area of the low back or buttock';

/** Where a pack goes. A place that the limits keep it off cannot be picked and says so. */
function PlaceChoice({ one, offer, onMove }: ChosenItemProps) {
  if (offer.places.length === 0) return null;
  const { side } = one;
  const places = offer.places.map((place) => {
    const isOut = place.sides.find((at) => at.side === side)?.status === 'no';
    const label = isOut ? `${place.name} (not now)` : place.name;
    return { value: place.region, label, disabled: isOut };
  });
  return (
    <SelectField
      name={programFields.place(one.item)}
      label="Where"
      value={one.region ?? ''}
      options={[{ value: '', label: USUAL_PLACE }, ...places]}
      onChange={(value) => {
        const region = offer.places.find((place) => place.region === value)?.region;
        onMove({ side, ...(region && { region }) });
      }}
    />
  );
}

/** The notes stand on the client's sheet, so they are shown as the client will read them. */
function Cautions({ one, offer, errors, onChange }: ChosenItemProps) {
  const field = programFields.cautions(one.item);
  const error = errors(field);
  const now = sideOfferOf(offer, one);
  const isAsked = now?.status === 'caution';
  const [isOpen, open] = useState(one.cautions.length > 0);
  if (![isAsked, isOpen, error].some(Boolean)) {
    return (
      <Button kind="quiet" className="-ml-4 justify-self-start" onClick={() => open(true)}>
        Add a word of your own <span className="sr-only">to {offer.name}</span>
      </Button>
    );
  }
  return (
    <div className="grid gap-2">
      <TextArea
        name={field}
        label={isAsked ? 'What to take care of' : 'A word of your own'}
        hint={
          isAsked
            ? `Stands on the sheet, one line each. Because of: ${now.why}`
            : 'Stands on the sheet. May stay empty.'
        }
        value={one.cautions.join('\n')}
        error={error}
        rows={isAsked ? 2 : 1}
        onChange={(text) => onChange({ cautions: text === '' ? [] : text.split('\n') })}
      />
      <WordNotes text={one.cautions.join('\n')} />
    </div>
  );
}

/** What is wrong with the item itself; a choice of another day may hold what the limits keep off today. */
function Problem({ error, now }: { error: string | undefined; now: SideOffer | undefined }) {
  const text = error ?? (now?.status === 'no' ? `Not now: ${now.why}. Change or remove it.` : '');
  return text === '' ? null : <p className="font-semibold text-stop">{text}</p>;
}

/** How it is done in the way that it is given in, and what that takes. */
function aboutOf(offer: ItemOffer, now: SideOffer | undefined): string[] {
  const { position, equipment } = now?.way ?? offer;
  const helper = offer.needsHelper ? 'needs a helper' : '';
  return [positionWords[position], helper, ...equipment].filter(Boolean);
}

/** One item of the sheet in hand: its side, its dose, what to take care of. */
export function ChosenItem(props: ChosenItemProps) {
  const { number, one, offer, errors, onChange, onRemove } = props;
  const now = sideOfferOf(offer, one);
  const about = aboutOf(offer, now);
  return (
    <li
      id={programFields.item(one.item)}
      tabIndex={-1}
      className="grid scroll-mt-20 gap-4 border-b border-rule py-4"
    >
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0">
          <h3 className="flex flex-wrap items-center gap-x-3 text-20 font-semibold">
            <span className="tabular-nums">{number}.</span> {offer.name}
            {now?.status === 'caution' ? <Tag tone="limits">With care</Tag> : null}
          </h3>
          {now?.way ? <p className="font-semibold">Given as: {now.way.name}</p> : null}
          {about.length > 0 ? <p className="text-quiet">{about.join(' · ')}</p> : null}
        </div>
        <Button kind="quiet" className="-ml-4 sm:ml-0" onClick={onRemove}>
          <X aria-hidden size={18} />
          Remove <span className="sr-only">{offer.name}</span>
        </Button>
      </div>
      <Problem error={errors(programFields.item(one.item))} now={now} />
      <ItemPictures pictures={props.pictures} size="small" />
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        <div className="grid content-start gap-4 empty:hidden">
          <SideChoice {...props} />
          <PlaceChoice {...props} />
        </div>
        <DoseFields
          id={programFields.dose(one.item)}
          dose={one.dose}
          limits={offer.doseLimits}
          range={offer.doseRange}
          error={errors(programFields.dose(one.item))}
          onChange={(dose) => onChange({ dose })}
        />
      </div>
      <Cautions {...props} />
      {props.children}
    </li>
  );
}
