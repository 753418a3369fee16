'use client';

import type { IntakeInLanguage } from '@/lib/content/told-intake/intake-in-language';
import { ruleLevel, type ToldAlarm } from '@/lib/domain/told-intake/told-alarm';
import type { ToldFacts } from '@/lib/domain/told-intake/sections-to-ask';
import type { ToldSection } from '@/lib/domain/told-intake/told-question';
import { questionBehind, wrongTaps } from '@/lib/domain/told-intake/wrong-tap';

import type { AlarmAnswer } from './alarm-answers';
import { AlarmBar, AlarmPanel } from './alarm-panel';
import type { IntakePageProps } from './intake-props';
import type { OwnIntakeDraft } from './use-own-intake';

interface AlarmPartProps {
  props: IntakePageProps;
  draft: OwnIntakeDraft;
  facts: ToldFacts;
  own: IntakeInLanguage;
  alarm: ToldAlarm;
  isNew: boolean;
  go: (section: string) => void;
  goOn: () => void;
}

/** The answers behind an alarm. A wrong tap is told at once, and its question stands there to be answered again. */
function answersBehind({ props, draft, facts, alarm, go }: AlarmPartProps): AlarmAnswer[] {
  return alarm.rules.flatMap((rule) => {
    const question = questionBehind(facts, rule);
    if (!question) return [];
    const takeBack = () => {
      draft.takeBack(rule);
      go(question.section);
      // Once the section stands there.
      setTimeout(() => document.getElementById(question.id)?.focus());
    };
    const isHidden = question.isPrivate === true && props.kind === 'tablet';
    return [{ rule, ask: isHidden ? null : question.ask, takeBack }];
  });
}

/** In the place of the questions until it is read; above them afterwards. */
export function AlarmPart(part: AlarmPartProps) {
  const { props, draft, own, alarm, isNew, goOn } = part;
  const shown = {
    ...{ alarm, practice: props.practice, words: own.words.alarm },
    isTold: draft.state === 'saved',
    answers: answersBehind(part),
  };
  return isNew ? <AlarmPanel {...shown} goOn={goOn} /> : <AlarmBar {...shown} />;
}

interface TakenBackProps {
  /** Undefined before the sending. */
  section: ToldSection | undefined;
  facts: ToldFacts;
  own: IntakeInLanguage;
}

/** Beside a question that is to be answered again: that its wrong tap is known. */
export function TakenBack({ section, facts, own }: TakenBackProps) {
  const isHere = wrongTaps(facts).some(({ rule }) => ruleLevel(section?.questions ?? [], rule));
  if (!isHere) return null;
  return (
    <p role="status" className="border-l-4 border-hold-ink bg-hold-wash p-4">
      {own.words.alarm.takenBack}
    </p>
  );
}
