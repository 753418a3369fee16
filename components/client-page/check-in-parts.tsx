import { ChoiceGroup } from '@/components/forms/choice-group';
import { NumberScale } from '@/components/forms/number-scale';
import { FilledLines } from '@/components/home-care/filled-lines';
import type { AnsweredContent } from '@/lib/domain/check-in/check-in';
import type { HomeItemId } from '@/lib/domain/home-care/own-item';
import type { RedFlagId } from '@/lib/domain/screening/red-flag';

import type { PhonePage } from './phone-page';
import { useWords } from './words';

/** A check-in as it is filled in. */
export type Answers = Omit<AnsweredContent, 'kind' | 'dangers'> & { dangers: RedFlagId[] | null };

type PartProps = { page: PhonePage; answers: Answers; put: (part: Partial<Answers>) => void };

/** Both places, each may be left out. */
export function Pain({ answers: { pain }, put }: PartProps) {
  const words = useWords().checkIn;
  const ends = { low: words.painLow, high: words.painHigh };
  return (
    <>
      <NumberScale
        legend={words.back}
        name="back"
        max={10}
        value={pain.back}
        ends={ends}
        onChange={(back) => put({ pain: { ...pain, back } })}
      />
      <NumberScale
        legend={words.leg}
        name="leg"
        max={10}
        value={pain.leg}
        ends={ends}
        onChange={(leg) => put({ pain: { ...pain, leg } })}
      />
    </>
  );
}

/** Whether it was worse after, and after what. */
export function Worse({ page, answers, put }: PartProps) {
  const { checkIn: words, worseChoices, numberOnSheet } = useWords();
  const { worse, worseAfter } = answers;
  const options = [
    ...page.items.map(({ item, number, name }) => ({ value: item, label: `${number}. ${name}` })),
    { value: '', label: words.worseUnsure },
  ];
  return (
    <>
      <ChoiceGroup
        legend={words.worse}
        name="worse"
        options={worseChoices}
        value={worse ?? '-'}
        onChange={(value) => put({ worse: value as Answers['worse'], worseAfter: null })}
      />
      {worse === null || worse === 'no' ? null : (
        <>
          <ChoiceGroup
            legend={words.worseAfter}
            name="worseAfter"
            options={options}
            value={worseAfter ?? ''}
            onChange={(value) => put({ worseAfter: value === '' ? null : (value as HomeItemId) })}
          />
          <div role="status" className="border-l-4 border-stop pl-4 font-semibold">
            <FilledLines
              lines={[words.worseAdvice]}
              practice={page.practice}
              missing={numberOnSheet}
            />
          </div>
        </>
      )}
    </>
  );
}
