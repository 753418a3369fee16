import { Button } from '@/components/ui/button';
import { SelectField, type SelectOption } from '@/components/forms/select-field';

interface CompareFormProps {
  options: readonly SelectOption[];
  chosen: { one: string; other: string };
  error: string | undefined;
}

/** Which two sessions are laid side by side. It asks for a page: no script is needed. */
export function CompareForm({ options, chosen, error }: CompareFormProps) {
  return (
    <form method="get" className="grid max-w-3xl items-end gap-4 md:grid-cols-[1fr_1fr_auto]">
      <SelectField
        name="one"
        label="One session"
        options={options}
        defaultValue={chosen.one}
        error={error}
      />
      <SelectField name="other" label="The other" options={options} defaultValue={chosen.other} />
      <div>
        <Button type="submit" kind="secondary">
          Show the differences
        </Button>
      </div>
    </form>
  );
}
