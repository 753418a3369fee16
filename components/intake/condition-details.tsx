'use client';

import { X } from 'lucide-react';

import { AddPlace } from '@/components/body-map/add-place';
import type { BodyMark } from '@/components/body-map/body-chart';
import { PlaceName } from '@/components/body-map/place-name';
import { addMark, removeMark } from '@/components/body-map/toggle-mark';
import { CheckGroup } from '@/components/forms/check-group';
import { ChoiceGroup } from '@/components/forms/choice-group';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { Button } from '@/components/ui/button';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import type { AskedCondition, AskedRegion } from '@/lib/domain/intake/intake-questions';
import type { ContraindicationId } from '@/lib/domain/screening/contraindication';

export type ConditionAnswer = NonNullable<IntakeAnswers['contraindications'][ContraindicationId]>;

interface ConditionDetailsProps {
  condition: AskedCondition;
  given: ConditionAnswer;
  regions: readonly AskedRegion[];
  error: string | undefined;
  onChange: (answer: ConditionAnswer) => void;
}

const sureness = [
  { value: 'yes', label: 'Yes' },
  { value: 'not_sure', label: 'Not sure' },
];

const NONE = 'none_of_these';

/** What was ticked after a tap on one detail: "none of these" and the others put each other out. */
function detailsAfter(before: string[] | null, ticked: string[]): string[] | null {
  const saidNone = before?.length === 0;
  if (ticked.includes(NONE) && !saidNone) return [];
  const words = ticked.filter((word) => word !== NONE);
  return words.length === 0 ? null : words;
}

const tickedDetails = (details: string[] | null): string[] =>
  details?.length === 0 ? [NONE] : (details ?? []);

/** What opens below a ticked condition: how sure, the details that change its limits, its places, a note. */
export function ConditionDetails(props: ConditionDetailsProps) {
  const { condition, given, regions, error, onChange } = props;
  const path = `contraindications.${condition.id}`;
  return (
    <div className="mt-2 grid gap-4 border-l-4 border-work py-1 pl-4">
      <ChoiceGroup
        legend={`${condition.name}: is it so?`}
        name={`${path}.answer`}
        options={sureness}
        value={given.answer}
        onChange={(answer) => onChange({ ...given, answer: answer as 'yes' | 'not_sure' })}
        inline
      />
      {condition.details.length > 0 ? (
        <CheckGroup
          legend="Does any of this apply?"
          name={`${path}.details`}
          options={[
            ...condition.details.map(({ word, label }) => ({ value: word, label })),
            { value: NONE, label: 'None of these' },
          ]}
          values={tickedDetails(given.details)}
          onChange={(ticked) =>
            onChange({ ...given, details: detailsAfter(given.details, ticked) })
          }
          error={error}
        />
      ) : null}
      {condition.takesSites ? (
        <ConditionSites
          path={path}
          sites={given.sites}
          elsewhere={given.elsewhere ?? ''}
          regions={regions}
          onChange={(where) => onChange({ ...given, ...where })}
        />
      ) : null}
      <TextArea
        label="Note"
        name={`${path}.note`}
        value={given.note}
        onChange={(note) => onChange({ ...given, note })}
        rows={2}
      />
    </div>
  );
}

interface ConditionSitesProps {
  path: string;
  sites: ConditionAnswer['sites'];
  regions: readonly AskedRegion[];
  /** Where it is in words; empty where nothing was written. */
  elsewhere: string;
  onChange: (where: Partial<Pick<ConditionAnswer, 'sites' | 'elsewhere'>>) => void;
}

function ConditionSites({ path, sites, elsewhere, regions, onChange }: ConditionSitesProps) {
  return (
    <div className="grid gap-2">
      {sites.length === 0 ? (
        <p className="measure font-semibold">
          Mark where it is, or say it in words. A plan keeps off a marked place by itself; in words,
          the warning stands with the limits for you to keep.
        </p>
      ) : (
        <ul aria-label="Marked places" className="divide-y divide-rule border-y border-rule">
          {sites.map((site) => (
            <SiteItem
              key={`${site.region}.${site.side}`}
              site={site}
              regions={regions}
              onRemove={() => onChange({ sites: removeMark(sites, site) })}
            />
          ))}
        </ul>
      )}
      <AddPlace
        name={`${path}.sites`}
        label="Place"
        regions={regions}
        onAdd={(mark) => onChange({ sites: addMark(sites, mark) })}
      />
      <TextField
        label="Somewhere else"
        hint="For example: left chest, under the collarbone. The client’s sheet may say it."
        name={`${path}.elsewhere`}
        value={elsewhere}
        onChange={(words) => onChange({ elsewhere: words })}
        maxLength={120}
        dir="auto"
      />
    </div>
  );
}

function SiteItem({
  site,
  regions,
  onRemove,
}: {
  site: BodyMark;
  regions: readonly AskedRegion[];
  onRemove: () => void;
}) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4">
      <PlaceName mark={site} regions={regions} />
      <Button kind="quiet" onClick={onRemove}>
        <X aria-hidden size={18} />
        Remove
      </Button>
    </li>
  );
}
