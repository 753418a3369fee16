import { wordWarnings } from '@/lib/content/word-warnings';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';

/** What to look at in words that a client will read. They can be issued as they are. */
export function WordNotes({
  text,
  language,
}: {
  text: string;
  language?: SheetLanguage | undefined;
}) {
  const warnings = wordWarnings(text, language);
  return (
    <div role="status" className="grid gap-1 empty:hidden">
      {warnings.map((warning) => (
        <p key={warning} className="measure font-semibold text-hold-ink">
          {warning}
        </p>
      ))}
    </div>
  );
}
