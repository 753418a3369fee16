import { DateField } from '@/components/forms/date-field';
import { SelectField, type SelectOption } from '@/components/forms/select-field';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';

interface AuditFilterProps {
  people: readonly SelectOption[];
  kinds: readonly SelectOption[];
  values: { person: string; kind: string; day: string; client: string };
  /** Name of the client whose lines alone are shown. */
  clientName: string | null;
  problem: string | undefined;
}

/** Person, kind and day; a form that asks for a page, so it works without JavaScript. */
export function AuditFilter({ people, kinds, values, clientName, problem }: AuditFilterProps) {
  const isSet = Object.values(values).some((value) => value !== '');
  return (
    <search className="mb-6 block">
      <form action="/settings/audit" className="flex flex-wrap items-end gap-4">
        <div className="w-full sm:w-48">
          <SelectField
            name="person"
            label="Who"
            options={[{ value: '', label: 'Everybody' }, ...people]}
            defaultValue={values.person}
          />
        </div>
        <div className="w-full sm:w-48">
          <SelectField
            name="kind"
            label="What"
            options={[{ value: '', label: 'Everything' }, ...kinds]}
            defaultValue={values.kind}
          />
        </div>
        <div className="w-full sm:w-44">
          <DateField name="day" label="Day" defaultValue={values.day} error={problem} />
        </div>
        {values.client === '' ? null : <input type="hidden" name="client" value={values.client} />}
        <Button type="submit">Show</Button>
        {isSet ? (
          <LinkButton href="/settings/audit" kind="quiet">
            Show everything
          </LinkButton>
        ) : null}
      </form>
      {clientName === null ? null : (
        <p className="mt-4">
          Only what concerns <bdi className="font-semibold">{clientName}</bdi>. The client’s name in
          a line of the list leads here.
        </p>
      )}
    </search>
  );
}
