'use client';

import { useState, type ReactNode } from 'react';

import { Button } from '@/components/ui/button';
import type { OwnIntakeTexts } from '@/lib/content/languages/language';
import type { ToldAnswer } from '@/lib/domain/told-intake/told-answers';
import type { ToldLabels, ToldQuestion } from '@/lib/domain/told-intake/told-question';

import { LateQuestion } from './late-question';
import { ChoiceQuestion, FlagQuestion, RatingQuestion, SeveralQuestion } from './picked';
import { isLater, ofKind } from './question-props';
import { WordsQuestion } from './typed';

interface AnyQuestionProps {
  question: ToldQuestion;
  given: ToldAnswer | undefined;
  onAnswer: (given: ToldAnswer | undefined) => void;
  error: string | undefined;
  labels: ToldLabels;
  words: OwnIntakeTexts['form'];
  today: string;
  /** On the practice's tablet: whoever stands near may look at it. */
  isShared: boolean;
}

function Picked({ question, given, ...rest }: AnyQuestionProps): ReactNode {
  switch (question.kind) {
    case 'choice':
      return <ChoiceQuestion {...rest} question={question} given={ofKind('choice', given)} />;
    case 'several':
      return <SeveralQuestion {...rest} question={question} given={ofKind('several', given)} />;
    case 'flag':
      return <FlagQuestion {...rest} question={question} given={ofKind('flag', given)} />;
    case 'rating':
      return <RatingQuestion {...rest} question={question} given={ofKind('rating', given)} />;
    default:
      return <Told {...rest} question={question} given={given} />;
  }
}

function Told({ question, given, ...rest }: AnyQuestionProps): ReactNode {
  if (question.kind === 'words')
    return <WordsQuestion {...rest} question={question} given={ofKind('words', given)} />;
  return isLater(question) ? <LateQuestion {...rest} question={question} given={given} /> : null;
}

/** A private question on a shared screen: once it is answered and the next thing is done, its answer is out of sight. */
function Folded({
  ask,
  words,
  open,
}: {
  ask: string;
  words: OwnIntakeTexts['form'];
  open: () => void;
}) {
  return (
    <div className="grid gap-2">
      <p className="text-22 font-semibold">{ask}</p>
      <p>{words.folded}</p>
      <Button className="min-h-14 justify-self-start text-20" onClick={open}>
        {words.change}
      </Button>
    </div>
  );
}

/** One question, whatever its kind; a private one says who reads its answer. */
export function Question(props: AnyQuestionProps) {
  const { question, given, isShared, words } = props;
  // Answered while it stands here it stays open until the finger goes on.
  const [isFolded, setFolded] = useState(given !== undefined);
  if (!question.isPrivate) return <Picked {...props} />;
  if (isShared && isFolded && given !== undefined && props.error === undefined) {
    return <Folded ask={question.ask} words={words} open={() => setFolded(false)} />;
  }
  return (
    <div
      onBlur={({ currentTarget, relatedTarget }) => {
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (isShared && relatedTarget && !isInside) setFolded(true);
      }}
    >
      <Picked {...props} />
      <p className="mt-2 text-18 text-quiet">
        {isShared ? words.privateTablet : words.privatePhone}
      </p>
    </div>
  );
}
