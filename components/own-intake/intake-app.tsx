'use client';

import { useState } from 'react';

import { useIsLive } from '@/components/forms/use-is-live';
import { Button } from '@/components/ui/button';

import { leaveIntake } from './ask-server';
import { Beginning } from './beginning';
import { IntakeForm } from './intake-form';
import type { SentIntakeProps } from './intake-props';
import { forgetIntakePage } from './kept-page';
import { TABLET_IDLE_SECONDS, useIdle } from './use-idle';
import { useIntakeTexts } from './use-intake-texts';
import { useKeptPage } from './use-kept-page';
import { useOpened } from './use-opened';

/** Until texts and answers are here, or where they do not come. */
function Waiting({ props, again }: { props: SentIntakeProps; again: (() => void) | null }) {
  const { form } = props.beginning.words;
  return (
    <div data-kept={props.stamp} className="grid gap-4">
      <noscript>
        <p>{form.noScript}</p>
      </noscript>
      {again ? (
        <>
          <p role="alert">{form.cannotLoad}</p>
          <Button className="min-h-14 justify-self-start text-20" onClick={again}>
            {form.tryAgain}
          </Button>
        </>
      ) : (
        <Beginning {...props} />
      )}
    </div>
  );
}

/** The page of the own intake: opens the answers, and shuts itself on a tablet that nobody touches. */
export function IntakeApp(sent: SentIntakeProps) {
  const { texts, beginning, ...props } = sent;
  const { opening, again } = useOpened(props);
  const { languages, isMissing, ask } = useIntakeTexts(texts);
  const isLive = useIsLive();
  // It came as a page, and not from the gate: then what stands there has been read for a while.
  const [isRead] = useState(!isLive && beginning.section !== null);
  useKeptPage({ ...props, languages });
  useIdle(props.kind === 'tablet' ? TABLET_IDLE_SECONDS * 1000 : null, () => {
    document.body.hidden = true;
    const shut = [forgetIntakePage(), leaveIntake(props.token)];
    void Promise.allSettled(shut).then(() => window.location.reload());
  });
  if (opening.state === 'open' && languages)
    return <IntakeForm props={{ ...props, languages }} isRead={isRead} opened={opening.opened} />;
  const isAway = opening.state === 'offline';
  const askAgain = () => {
    if (isAway) again();
    if (isMissing) ask();
  };
  return <Waiting props={sent} again={isAway || isMissing ? askAgain : null} />;
}
