'use client';

import { useState, type ReactNode } from 'react';

import { Button } from '@/components/ui/button';
import type { OwnIntakeTexts } from '@/lib/content/languages/language';
import type { ToldAnswer } from '@/lib/domain/told-intake/told-answers';
import type { ToldLabels, ToldQuestion } from '@/lib/domain/told-intake/told-question';

import { DueDateQuestion, WhenQuestion } from './days';
import { ChoiceQuestion, FlagQuestion, RatingQuestion, SeveralQuestion } from './picked';
import { PlacesQuestion } from './places';
import { MedicinesQuestion, WordsQuestion } from './typed';

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

type Kind = ToldQuestion['kind'];

/** An answer of another kind than its question is none: the question was another one then. */
function ofKind<Of extends Kind>(kind: Of, given: ToldAnswer | undefined) {
  const own = given?.kind === kind ? given : undefined;
  return own as Extract<ToldAnswer, { kind: Of }> | undefined;
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
  switch (question.kind) {
    case 'when':
      return <WhenQuestion {...rest} question={question} given={ofKind('when', given)} />;
    case 'words':
      return <WordsQuestion {...rest} question={question} given={ofKind('words', given)} />;
    case 'places':
      return <PlacesQuestion {...rest} question={question} given={ofKind('places', given)} />;
    case 'medicines':
      return <MedicinesQuestion {...rest} question={question} given={ofKind('medicines', given)} />;
    case 'due_date':
      return <DueDateQuestion {...rest} question={question} given={ofKind('due_date', given)} />;
    default:
      return null;
  }
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
