'use client';

import { useState, type FormEvent } from 'react';

import { TextArea } from '@/components/forms/text-area';
import { Button } from '@/components/ui/button';
import { SameDay } from '@/components/home-care/client-alerts';
import { QUESTION_MAX } from '@/lib/domain/check-in/check-in';

import { asksFor } from './asks-for';
import { DangerCheck } from './danger-check';
import { DangerQuestions } from './danger-questions';
import { Pain, Worse, type Answers } from './check-in-parts';
import { Sent } from './check-in-sent';
import { NobodyWatches } from './nobody-watches';
import type { PhonePage } from './phone-page';
import type { Telling } from './use-told';
import { useWords } from './words';

interface CheckInFormProps {
  page: PhonePage;
  telling: Telling;
  end: () => void;
}

const EMPTY: Answers = {
  pain: { back: null, leg: null },
  worse: null,
  worseAfter: null,
  dangers: null,
  question: '',
};

function SendOrBack({ end }: Pick<CheckInFormProps, 'end'>) {
  const words = useWords().checkIn;
  return (
    <div className="flex flex-wrap gap-3">
      <Button type="submit" kind="primary" className="min-h-14 px-8 text-20">
        {words.send}
      </Button>
      <Button className="min-h-14 text-20" onClick={end}>
        {words.back_}
      </Button>
    </div>
  );
}

/** Danger signs, pain, worse or not, one question. What is chosen of the first shows its answer at once. */
export function CheckInForm({ page, telling, end }: CheckInFormProps) {
  const all = useWords();
  const words = all.checkIn;
  const [answers, setAnswers] = useState(EMPTY);
  const [isMissing, setMissing] = useState(false);
  const [isSent, setSent] = useState(false);
  const put = (part: Partial<Answers>) => setAnswers((now) => ({ ...now, ...part }));
  const send = () => {
    const { dangers } = answers;
    if (dangers === null) {
      setMissing(true);
      document.getElementById('dangers')?.focus();
      return;
    }
    telling.tell({ kind: 'check_in', ...answers, question: answers.question.trim(), dangers });
    setSent(true);
  };
  if (!isSent && asksFor(answers.dangers, 'emergency')) {
    return (
      <DangerCheck practice={page.practice} isTrue={send} mistake={() => put({ dangers: null })} />
    );
  }
  if (isSent) return <Sent {...{ page, telling, end }} dangers={answers.dangers} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const parts = { page, answers, put };
  return (
    <form onSubmit={submit} noValidate className="grid gap-8">
      <h1 className="text-36 font-semibold">{words.title}</h1>
      <DangerQuestions
        value={answers.dangers}
        error={isMissing && answers.dangers === null ? words.dangersMissing : undefined}
        onChange={(dangers) => put({ dangers })}
      />
      {asksFor(answers.dangers, 'urgent') ? (
        <div role="alert">
          <SameDay practice={page.practice} words={all} />
        </div>
      ) : null}
      <Pain {...parts} />
      <Worse {...parts} />
      <TextArea
        name="question"
        label={words.question}
        hint={words.questionHint}
        value={answers.question}
        maxLength={QUESTION_MAX}
        onChange={(question) => put({ question })}
      />
      <NobodyWatches practice={page.practice} />
      <SendOrBack end={end} />
    </form>
  );
}
