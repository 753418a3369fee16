'use client';

import { memo } from 'react';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { dateWords } from '@/lib/domain/intake/answer-words';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import type { AskedConsent } from '@/lib/domain/intake/intake-questions';

import { GuardianFields } from './guardian-fields';
import { RecordedConsent, RecordedGuardian, type RecordedView } from './recorded-consent';
import { SectionFrame } from './section-frame';
import type { SectionProps } from './section-props';

interface ConsentSectionProps extends SectionProps {
  consents: IntakeAnswers['consents'];
  guardian: IntakeAnswers['guardian'];
  isMinor: boolean;
  /** What is on record already. */
  onRecord: RecordedView;
  today: string;
  missing: number;
}

const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** Yes or no for each area, with the day; the wording that was read is recorded with it. */
export const ConsentSection = memo(function ConsentSection(props: ConsentSectionProps) {
  const { questions, consents, errors, change, today, missing, onRecord } = props;
  const { recorded } = onRecord;
  const record = ({ area, version }: AskedConsent, given: 'yes' | 'no') =>
    change((before) => ({
      consents: { ...before.consents, [area]: { given, wordingVersion: version, date: today } },
    }));
  return (
    <SectionFrame
      section="consent"
      missing={missing}
      note="Read each one out, or hand over the screen. Any of them can be taken back at any time."
    >
      {questions.consents.map((asked) => {
        const { area, title, text } = asked;
        if (recorded.consents[area] || onRecord.waits.includes(area)) {
          const error = errors[`consents.${area}`];
          return <RecordedConsent key={area} asked={asked} view={onRecord} error={error} />;
        }
        const given = consents[area];
        return (
          <div key={area} className="grid gap-1">
            <ChoiceGroup
              legend={title}
              hint={text}
              name={`consents.${area}`}
              options={options}
              value={given?.given ?? ''}
              onChange={(answer) => record(asked, answer as 'yes' | 'no')}
              error={errors[`consents.${area}`]}
              inline
            />
            {/* Always there: what comes after an answer must not move the next question. */}
            <p className="text-14 text-quiet">
              {given ? `Recorded ${dateWords(given.date)}` : 'Not recorded yet'}
              {given && given.wordingVersion !== asked.version ? ', to an earlier wording' : ''}
            </p>
          </div>
        );
      })}
      {recorded.guardian ? <RecordedGuardian guardian={recorded.guardian} /> : null}
      {props.isMinor && !recorded.guardian ? <GuardianFields {...props} /> : null}
    </SectionFrame>
  );
});
