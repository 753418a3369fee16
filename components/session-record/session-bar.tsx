'use client';

import { Bell, BellOff } from 'lucide-react';

import { DraftStatus } from '@/components/drafts/draft-status';
import type { Draft } from '@/components/drafts/use-draft';
import { Button } from '@/components/ui/button';
import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';
import { isRunning, secondsLeft, timerWords } from '@/lib/domain/session-record/line-timer';

import { goTo } from '@/components/ui/go-to';
import { JumpLinks } from './jump-links';
import type { SessionFacts } from './session-facts';
import { useBarHeight } from './use-bar-height';
import { useNow } from './use-now';
import { useSound, type Sound } from './use-sound';
import { useTimeUp } from './use-time-up';
import { useWakeLock } from './use-wake-lock';

/** What the bar says of the plan. */
type BarFacts = Pick<SessionFacts, 'lines' | 'words'>;

interface SessionBarProps {
  draft: Pick<Draft<RecordAnswers>, 'value' | 'state' | 'savedAt' | 'isKept' | 'contested'>;
  facts: BarFacts;
  clientName: string;
}

/** Always in sight: how far the session is, which line runs, whether all of it is safe, and the way to each part. */
export function SessionBar({ draft, facts, clientName }: SessionBarProps) {
  const { lines } = draft.value;
  const running = lines.find(({ timer }) => isRunning(timer));
  const settled = lines.filter(({ status }) => status !== null).length;
  const sound = useSound();
  const bar = useBarHeight();
  useWakeLock(running !== undefined);
  return (
    <div ref={bar} className="sticky top-0 z-10 -mx-1 border-b border-rule bg-paper px-1">
      <div className="flex min-h-11 flex-wrap items-center gap-x-4">
        <p className="text-18 font-semibold tabular-nums">
          {settled} of {lines.length} lines
        </p>
        {running ? (
          <div className="order-last flex w-full min-w-0 items-center gap-x-4 sm:order-none sm:w-auto">
            <Running key={running.line} line={running} facts={facts} sound={sound} />
          </div>
        ) : null}
        <div className="ml-auto">
          <DraftStatus draft={draft} client={clientName} />
        </div>
      </div>
      <JumpLinks />
    </div>
  );
}

type Line = RecordAnswers['lines'][number];

function Running({ line, facts, sound }: { line: Line; facts: BarFacts; sound: Sound }) {
  const now = useNow();
  const minutes = facts.lines[line.line]?.minutes ?? 0;
  const left = now === 0 ? null : secondsLeft(line.timer, minutes, now);
  const isUp = left !== null && left <= 0;
  useTimeUp(isUp, sound.play);
  return (
    <>
      <a
        href={`#lines[${line.line}].title`}
        onClick={(event) => {
          event.preventDefault();
          goTo(`lines[${line.line}].title`);
        }}
        className="text-link inline-flex min-h-11 min-w-0 items-center gap-2 text-18"
      >
        <span className="leading-tight">
          {line.line + 1}. {facts.words[line.line]?.title}
        </span>
        <span className="font-semibold tabular-nums">{left === null ? '' : timerWords(left)}</span>
      </a>
      <span role="status" className="sr-only">
        {isUp ? `Line ${line.line + 1}: the time is up` : ''}
      </span>
      <SoundSwitch sound={sound} />
    </>
  );
}

/** A soft note when the time of a line is up; silent until somebody switches it on, then for the rest of the session. */
function SoundSwitch({ sound: { isOn, flip } }: { sound: Sound }) {
  const Shape = isOn ? Bell : BellOff;
  return (
    <Button kind="quiet" aria-pressed={isOn} onClick={flip}>
      <Shape aria-hidden size={18} />
      Sound
    </Button>
  );
}
