'use client';

import { DueDateQuestion, WhenQuestion } from './days';
import { MedicinesQuestion } from './medicines';
import { PlacesQuestion } from './places';
import { ofKind, type LaterProps } from './question-props';

/** A question with more than a list to choose from: days, places on the body, medicines. */
export function LaterQuestion({ question, given, ...rest }: LaterProps) {
  switch (question.kind) {
    case 'when':
      return <WhenQuestion {...rest} question={question} given={ofKind('when', given)} />;
    case 'places':
      return <PlacesQuestion {...rest} question={question} given={ofKind('places', given)} />;
    case 'medicines':
      return <MedicinesQuestion {...rest} question={question} given={ofKind('medicines', given)} />;
    case 'due_date':
      return <DueDateQuestion {...rest} question={question} given={ofKind('due_date', given)} />;
  }
}
