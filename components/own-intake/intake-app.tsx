'use client';

import { useMemo, useState } from 'react';

import { useIsLive } from '@/components/forms/use-is-live';
import { Button } from '@/components/ui/button';

import { leaveIntake } from './ask-server';
import { Beginning } from './beginning';
import { IntakeForm } from './intake-form';
import type { IntakeInLanguage, IntakePageProps, SentIntakeProps } from './intake-props';
import { forgetIntakePage } from './kept-page';
import { TABLET_IDLE_SECONDS, useIdle } from './use-idle';
import { useKeptPage } from './use-kept-page';
import { useOpened } from './use-opened';

const languageOf = (text: string): IntakeInLanguage => JSON.parse(text) as IntakeInLanguage;

const languagesOf = ({ en, es }: SentIntakeProps['texts']): IntakePageProps['languages'] => ({
  en: languageOf(en),
  es: languageOf(es),
});

/** Until the answers are here. */
function Waiting(props: IntakePageProps) {
  if (props.isFresh) return <Beginning {...props} />;
  return <p role="status">{props.languages[props.language].words.form.opening}</p>;
}

/** The page of the own intake: opens the answers, and shuts itself on a tablet that nobody touches. */
export function IntakeApp({ texts, ...sent }: SentIntakeProps) {
  const languages = useMemo(() => languagesOf(texts), [texts]);
  const props: IntakePageProps = { ...sent, languages };
  const { opening, again } = useOpened(props);
  const isLive = useIsLive();
  // It came as a page, and not from the gate: then what stands there has been read for a while.
  const [isRead] = useState(!isLive && props.isFresh);
  useKeptPage(props);
  useIdle(props.kind === 'tablet' ? TABLET_IDLE_SECONDS * 1000 : null, () => {
    document.body.hidden = true;
    const shut = [forgetIntakePage(), leaveIntake(props.token)];
    void Promise.allSettled(shut).then(() => window.location.reload());
  });
  const { form } = props.languages[props.language].words;
  if (opening.state === 'open')
    return <IntakeForm {...{ props, isRead }} opened={opening.opened} />;
  return (
    <div data-kept={props.stamp} className="grid gap-4">
      <noscript>
        <p>{form.noScript}</p>
      </noscript>
      {opening.state === 'offline' ? (
        <>
          <p role="alert">{form.cannotLoad}</p>
          <Button className="min-h-14 justify-self-start text-20" onClick={again}>
            {form.tryAgain}
          </Button>
        </>
      ) : (
        <Waiting {...props} />
      )}
    </div>
  );
}
