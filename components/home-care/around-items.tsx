import { CheckGroup } from '@/components/forms/check-group';
import { ChoiceGroup } from '@/components/forms/choice-group';
import { TextArea } from '@/components/forms/text-area';
import { languageChoices, rawTranslations } from '@/lib/content/languages/language-choices';
import { sheetTexts } from '@/lib/content/sheet-texts';
import { chosenBlocks, OWN_WORDS_MAX, type SheetAround } from '@/lib/domain/home-care/sheet-around';
import { sheetLanguageOf } from '@/lib/domain/home-care/sheet-language';

import { BLOCKS_LABEL, LANGUAGE_LABEL, OWN_WORDS_LABEL, programFields } from './program-fields';
import { WordNotes } from './word-notes';

interface AroundItemsProps {
  around: SheetAround;
  /** What is wrong with the words. */
  error: string | undefined;
  onChange: (changes: Partial<SheetAround>) => void;
}

const languageNotes = [
  'Your own words, notes and names stay as you write them.',
  ...rawTranslations.map((name) => `The ${name} is not reviewed yet, and the sheet says so.`),
];

/** Close to the limit it is said how much is left. */
const SAID_FROM = OWN_WORDS_MAX - 100;

function lengthWords({ length }: string): string {
  const left = OWN_WORDS_MAX - length;
  if (length < SAID_FROM) return 'Stands on the sheet and on the client’s page. May stay empty.';
  return left < 0 ? `${-left} characters too many.` : `${left} characters left.`;
}

/** What stands on the sheet around its items: the therapist's own words, and the blocks that are chosen for this client. */
export function AroundItems({ around, error, onChange }: AroundItemsProps) {
  const { words, blocks, language } = around;
  return (
    <div className="grid gap-6">
      <div className="grid gap-2">
        <TextArea
          name={programFields.words}
          label={OWN_WORDS_LABEL}
          hint={lengthWords(words)}
          value={words}
          error={error}
          rows={2}
          onChange={(text) => onChange({ words: text })}
        />
        <WordNotes text={words} language={language} />
      </div>
      <div className="grid gap-2">
        <ChoiceGroup
          legend={LANGUAGE_LABEL}
          name={programFields.language}
          options={languageChoices}
          value={sheetLanguageOf(language)}
          onChange={(value) => onChange({ language: sheetLanguageOf(value) })}
        />
        <p className="measure text-quiet">{languageNotes.join(' ')}</p>
      </div>
      <CheckGroup
        legend={BLOCKS_LABEL}
        name={programFields.blocks}
        options={chosenBlocks.map((id) => ({
          value: id,
          label: sheetTexts[id].title,
          hint: sheetTexts[id].lines[0],
        }))}
        values={blocks}
        onChange={(values) =>
          onChange({ blocks: chosenBlocks.filter((id) => values.includes(id)) })
        }
      />
    </div>
  );
}
