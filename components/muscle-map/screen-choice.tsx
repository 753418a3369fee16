import type { ReactNode } from 'react';

import { Button } from '@/components/ui/button';
import { pressedStyle } from '@/components/ui/pressed-style';
import { sides, type Side } from '@/lib/domain/anatomy/side';
import { sideWords } from '@/lib/domain/anatomy/side-words';
import { screenIds, screens, type ScreenId } from '@/lib/muscle-map/screens';

interface ScreenChoiceProps {
  screen: ScreenId;
  hip: Side;
  onScreen: (screen: ScreenId) => void;
  onHip: (side: Side) => void;
  /** The way round the map. */
  children?: ReactNode;
}

/** Which view and depth the map shows; from the side, also which hip. */
export function ScreenChoice({ screen, hip, onScreen, onHip, children }: ScreenChoiceProps) {
  return (
    <div className="grid gap-2">
      <div role="group" aria-label="View and depth" className="flex flex-wrap gap-2">
        {screenIds.map((id) => (
          <Button
            key={id}
            aria-pressed={id === screen}
            onClick={() => onScreen(id)}
            className={pressedStyle}
          >
            {screens[id].title}
          </Button>
        ))}
      </div>
      {screens[screen].view === 'lateral' ? (
        <div role="group" aria-label="Which hip" className="flex flex-wrap gap-2">
          {sides.map((side) => (
            <Button
              key={side}
              aria-pressed={side === hip}
              onClick={() => onHip(side)}
              className={pressedStyle}
            >
              {sideWords[side]} hip
            </Button>
          ))}
        </div>
      ) : null}
      {children}
    </div>
  );
}
