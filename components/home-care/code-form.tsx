import { Field } from '@/components/forms/field';
import { bigInputStyle } from './big-input-style';
import { BigButton } from './big-button';

interface CodeFormProps {
  typed: string;
  error: string | undefined;
}

/** Asks for the code of a sheet. A plain form: it works in any browser. */
export function CodeForm({ typed, error }: CodeFormProps) {
  return (
    <form action="/s" className="grid justify-items-start gap-6">
      <div className="w-full">
        <Field id="code" label="The code on your sheet" hint="Like 7KQ4-M2ZD-9XR" error={error}>
          {(aria) => (
            <input
              {...aria}
              name="code"
              defaultValue={typed}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              className={bigInputStyle}
            />
          )}
        </Field>
      </div>
      <BigButton>Go on</BigButton>
    </form>
  );
}
