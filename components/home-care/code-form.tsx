import { Field } from '@/components/forms/field';
import type { EntryTexts } from '@/lib/content/languages/language';

import { bigInputStyle } from './big-input-style';
import { BigButton } from './big-button';

interface CodeFormProps {
  typed: string;
  error: string | undefined;
  /** In the language of the page. */
  words: EntryTexts;
}

/** Asks for the code of a sheet. A plain form: it works in any browser. */
export function CodeForm({ typed, error, words }: CodeFormProps) {
  return (
    <form action="/s" className="grid justify-items-start gap-6">
      <div className="w-full">
        <Field id="code" label={words.code} hint={words.codeHint} error={error}>
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
      <BigButton>{words.goOn}</BigButton>
    </form>
  );
}
