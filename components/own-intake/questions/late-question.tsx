'use client';

import { LatePart } from '../late-part';
import { useBehind } from '../use-behind';
import { Asked } from './asked';
import type { LaterProps } from './question-props';

/** A question of a later kind as soon as what draws it is here; it can be read at once. */
export function LateQuestion(props: LaterProps) {
  const behind = useBehind();
  if (behind.parts) return <behind.parts.Question {...props} />;
  return (
    <Asked question={props.question} error={props.error} words={props.words}>
      <LatePart behind={behind} words={props.words} />
    </Asked>
  );
}
