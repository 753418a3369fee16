'use client';

import { memo, useState } from 'react';

import { TextField } from '@/components/forms/text-field';
import { Button } from '@/components/ui/button';
import { pressedStyle } from '@/components/ui/pressed-style';
import type { Muscle } from '@/lib/domain/anatomy/muscle';
import { sides, type Side } from '@/lib/domain/anatomy/side';
import { sideWords } from '@/lib/domain/anatomy/side-words';
import type { Picked } from '@/lib/muscle-map/pick';
import { screenFor, screens } from '@/lib/muscle-map/screens';

import { spokenName, stateOf, type MapState, type MuscleOnMap } from './map-state';

interface MuscleListProps {
  state: MapState;
  onPick: (picked: Picked) => void;
  /** Shows the screen of the map on which a muscle lies. */
  onShow: (picked: Picked) => void;
}

/** Every muscle once, in the order of the catalogue. */
function musclesIn(state: MapState): { muscle: Muscle; name: string }[] {
  const names = new Map(state.map(({ muscle, name }) => [muscle, name]));
  return [...names].map(([muscle, name]) => ({ muscle, name }));
}

/** The side to look at first: where a line lies, else the left. */
const plannedSide = (state: MapState, muscle: Muscle): Side =>
  state.find((one) => one.muscle === muscle && one.lines.length > 0)?.side ?? 'left';

/** The map in words: every muscle, both sides, with the same taps. */
export const MuscleList = memo(function MuscleList({ state, onPick, onShow }: MuscleListProps) {
  const [wanted, setWanted] = useState('');
  const shown = musclesIn(state).filter(({ name }) =>
    name.toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  return (
    <div className="grid content-start gap-3">
      <TextField
        name="muscle-search"
        label="Find a muscle"
        type="search"
        value={wanted}
        onChange={setWanted}
        autoComplete="off"
      />
      {shown.length === 0 ? (
        <p className="text-quiet">No muscle is called “{wanted}”. Try a part of its name.</p>
      ) : null}
      <ul
        aria-label="Muscles"
        // Below the map it is a part of the page: with a scroll bar of its own it would catch the finger that scrolls past.
        className="border-y border-rule min-[1100px]:max-h-[max(16rem,min(42rem,calc(100dvh-15rem)))] min-[1100px]:overflow-y-auto"
      >
        {shown.map(({ muscle, name }) => (
          <li
            key={muscle}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-rule py-2 last:border-b-0"
          >
            <div className="min-w-0">
              <p className="font-semibold">{name}</p>
              <button
                type="button"
                onClick={() => onShow({ muscle, side: plannedSide(state, muscle) })}
                className="text-link min-h-11 text-14"
              >
                {screens[screenFor(muscle)].title}
                <span className="sr-only">: show {name} on the map</span>
              </button>
            </div>
            <div className="flex gap-2">
              {sides.map((side) => {
                const one = stateOf(state, { muscle, side });
                return one ? <SideButton key={side} one={one} onPick={onPick} /> : null;
              })}
            </div>
            <Refusals state={state} muscle={muscle} />
          </li>
        ))}
      </ul>
    </div>
  );
});

function SideButton({ one, onPick }: { one: MuscleOnMap; onPick: MuscleListProps['onPick'] }) {
  const isPlanned = one.lines.length > 0;
  return (
    <Button
      aria-pressed={isPlanned}
      aria-disabled={one.refused !== null && !isPlanned}
      aria-label={spokenName(one)}
      onClick={() => onPick(one)}
      className={`aria-disabled:cursor-not-allowed aria-disabled:border-dashed aria-disabled:text-quiet ${pressedStyle}`}
    >
      {sideWords[one.side]}
      {isPlanned ? ` ${one.lines.join(' ')}` : ''}
    </Button>
  );
}

/** Why a side may not be worked today; once where both sides have the same reason. */
function Refusals({ state, muscle }: { state: MapState; muscle: Muscle }) {
  const [left, right] = sides.map((side) => stateOf(state, { muscle, side })?.refused ?? null);
  if (!left && !right) return null;
  const words =
    left === right
      ? [`Not today: ${left}`]
      : [left && `Left, not today: ${left}`, right && `Right, not today: ${right}`];
  return <p className="w-full text-14 text-quiet">{words.filter(Boolean).join('. ')}.</p>;
}
