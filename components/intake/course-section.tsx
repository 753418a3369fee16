'use client';

import { memo } from 'react';

import { ChoiceGroup } from '@/components/forms/choice-group';
import type { AffectedSide } from '@/lib/domain/anatomy/side';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

import { ClientSaid } from './client-said';
import { DateOrAgo } from './date-or-ago';
import { SectionFrame } from './section-frame';
import { asChoices, asLegend, type SectionProps } from './section-props';
import { YesNo } from './yes-no';

export type CourseAnswers = Pick<
  IntakeAnswers,
  'affectedSide' | 'onsetDate' | 'flareDate' | QuestionField
>;

const questionFields = ['firstEpisode', 'seenByDoctor', 'irritable', 'belowKnee'] as const;
type QuestionField = (typeof questionFields)[number];

interface CourseSectionProps extends SectionProps, CourseAnswers {
  today: string;
  missing: number;
}

const dateFields = ['onsetDate', 'flareDate'] as const;

const agoLabels = { onsetDate: 'Or how long ago it began', flareDate: 'Or how long ago that was' };

/** Which side, since when, and how it goes. */
export const CourseSection = memo(function CourseSection(props: CourseSectionProps) {
  const { questions, errors, said, change, today, missing } = props;
  const { words } = questions;
  return (
    <SectionFrame section="course" missing={missing}>
      <ChoiceGroup
        {...asLegend(words.affectedSide)}
        name="affectedSide"
        options={asChoices(questions.sides)}
        value={props.affectedSide ?? ''}
        onChange={(side) => change(() => ({ affectedSide: side as AffectedSide }))}
        error={errors['affectedSide']}
        inline
      />
      <ClientSaid words={said.get('affectedSide')} />
      <div className="grid gap-6 sm:grid-cols-2">
        {dateFields.map((field) => (
          <div key={field}>
            <DateOrAgo
              name={field}
              words={words[field]}
              agoLabel={agoLabels[field]}
              value={props[field]}
              today={today}
              onChange={(date) => change(() => ({ [field]: date }))}
              error={errors[field]}
            />
            <ClientSaid words={said.get(field)} />
          </div>
        ))}
      </div>
      {questionFields.map((field) => (
        <YesNo
          key={field}
          path={field}
          words={words[field]}
          value={props[field]}
          error={errors[field]}
          said={said.get(field)}
          onChange={(answer) => change(() => ({ [field]: answer }))}
        />
      ))}
    </SectionFrame>
  );
});
