import { Button } from '@/components/ui/button';
import type { PhoneTexts } from '@/lib/content/languages/language';
import type { GuidedHold } from '@/lib/domain/check-in/guided-holds';
import { fillIn } from '@/lib/domain/shared/fill-in';

import type { GuideState } from './use-guide';
import { useWords } from './words';

interface GuideClockProps {
  guide: GuideState;
  start: () => void;
  next: () => void;
}

const big = 'min-h-16 px-8 text-22';

/** "Left side, 2 of 3" */
function placeWords({ side, repeat, of: all }: GuidedHold, { guide, of }: PhoneTexts): string {
  const place = all > 1 ? fillIn(of, { place: repeat, all }) : null;
  return [side && guide.sides[side], place].filter(Boolean).join(', ');
}

/** 75 → "1:15" */
const shown = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

function nextWords({ isLastHold, isLastItem }: GuideState, words: PhoneTexts['guide']): string {
  if (!isLastHold) return words.next;
  return isLastItem ? words.finish : words.nextItem;
}

/** The one obvious button: start, pause, go on, and when the time is up, next. */
function MainButton({ guide, start, next }: GuideClockProps) {
  const words = useWords().guide;
  const { clock, isUp } = guide;
  if (isUp) {
    return (
      <Button kind="primary" className={big} onClick={next}>
        {nextWords(guide, words)}
      </Button>
    );
  }
  if (clock.state === 'running') {
    return (
      <Button className={big} onClick={guide.pause}>
        {words.pause}
      </Button>
    );
  }
  return (
    <Button kind="primary" className={big} onClick={start}>
      {clock.state === 'paused' ? words.goOn : words.start}
    </Button>
  );
}

/** The clock of one hold, which side and which repeat it is. Read out when something changes, not by the second. */
export function GuideClock(props: GuideClockProps) {
  const { guide, next } = props;
  const all = useWords();
  const words = all.guide;
  const { hold, isUp, secondsLeft } = guide;
  if (!hold) {
    return (
      <div className="grid gap-4">
        <p>{words.habit}</p>
        <Button kind="primary" className={big} onClick={next}>
          {guide.isLastItem ? words.finish : words.nextItem}
        </Button>
      </div>
    );
  }
  return (
    <div className="grid gap-4">
      <div role="status" className="text-22 font-semibold">
        {hold.isSwitch && !isUp ? <p className="text-28">{words.switchSides}</p> : null}
        <p>{placeWords(hold, all)}</p>
        {isUp ? <p className="text-28">{words.timeUp}</p> : null}
      </div>
      <p role="timer" className="text-[4.5rem] leading-none font-semibold tabular-nums">
        {shown(secondsLeft)}
      </p>
      <MainButton {...props} />
    </div>
  );
}
