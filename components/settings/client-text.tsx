import type { FieldAt } from '@/components/drafts/draft-form';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { WordNotes } from '@/components/home-care/word-notes';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';

interface ClientTextProps {
  at: FieldAt;
  label: string;
  hint?: string;
  /** Lines that are seen at once; left out: it is one line. */
  rows?: number;
  /** Left out: English. */
  language?: SheetLanguage;
}

/** Words that clients will read, and what to look at in them while they are typed. */
export function ClientText({ at, label, hint, rows, language }: ClientTextProps) {
  const field = { ...at, label, hint, lang: language };
  return (
    <div className="grid gap-2">
      {rows === undefined ? (
        <TextField dir="auto" {...field} />
      ) : (
        <TextArea rows={rows} {...field} />
      )}
      <WordNotes text={at.value} language={language} />
    </div>
  );
}
