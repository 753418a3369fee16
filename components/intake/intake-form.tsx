'use client';

import type { IntakeSectionId } from './intake-sections';
import { CauseSection } from './cause-section';
import { ConditionSection } from './condition-section';
import { ConsentSection } from './consent-section';
import { CourseSection } from './course-section';
import { GoalsSection } from './goals-section';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { MedicineSection } from './medicine-section';
import { OptionsSection } from './options-section';
import { PainSection } from './pain-section';
import { PregnancySection } from './pregnancy-section';
import type { RecordedView } from './recorded-consent';
import { RedFlagSection } from './red-flag-section';
import type { SectionProps } from './section-props';

interface IntakeFormProps extends SectionProps {
  answers: IntakeAnswers;
  today: string;
  isMinor: boolean;
  onRecord: RecordedView;
  copiedFrom: string | null;
  missing: ReadonlyMap<IntakeSectionId, number>;
}

/** All sections in their order. Each is handed its own answers, so that typing in one does not draw the others. */
export function IntakeForm(props: IntakeFormProps) {
  const { answers, today, isMinor, onRecord, copiedFrom, missing, ...shared } = props;
  const open = (section: IntakeSectionId): number => missing.get(section) ?? 0;
  return (
    <>
      <CauseSection {...shared} causes={answers.causes} missing={open('why')} />
      <CourseSection
        {...shared}
        affectedSide={answers.affectedSide}
        onsetDate={answers.onsetDate}
        flareDate={answers.flareDate}
        firstEpisode={answers.firstEpisode}
        seenByDoctor={answers.seenByDoctor}
        irritable={answers.irritable}
        belowKnee={answers.belowKnee}
        today={today}
        missing={open('course')}
      />
      <PainSection {...shared} pain={answers.pain} places={answers.places} missing={open('pain')} />
      <OptionsSection
        {...shared}
        section="daily"
        aggravators={answers.aggravators}
        easers={answers.easers}
        riskFactors={answers.riskFactors}
      />
      <OptionsSection
        {...shared}
        section="care"
        testsDone={answers.testsDone}
        otherCare={answers.otherCare}
      />
      <MedicineSection {...shared} medicines={answers.medicines} missing={open('medicines')} />
      <PregnancySection {...shared} pregnancy={answers.pregnancy} missing={open('pregnancy')} />
      <RedFlagSection
        {...shared}
        given={answers.redFlags}
        copiedFrom={copiedFrom}
        missing={open('red-flags')}
      />
      <ConditionSection
        {...shared}
        given={answers.contraindications}
        medicines={answers.medicines.ids}
        missing={open('conditions')}
      />
      <ConsentSection
        {...shared}
        consents={answers.consents}
        guardian={answers.guardian}
        isMinor={isMinor}
        onRecord={onRecord}
        today={today}
        missing={open('consent')}
      />
      <GoalsSection {...shared} goals={answers.goals} therapistNotes={answers.therapistNotes} />
    </>
  );
}
