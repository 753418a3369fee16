import { Button } from '@/components/ui/button';
import type { Picked } from '@/lib/muscle-map/pick';
import { screenFor, screens, type ScreenId } from '@/lib/muscle-map/screens';
import { isSame, tabOrder } from '@/lib/muscle-map/tab-order';
import type { Side } from '@/lib/domain/anatomy/side';

import type { MapState } from './map-state';

interface ElsewhereProps {
  state: MapState;
  screen: ScreenId;
  hip: Side;
  onShow: (picked: Picked) => void;
}

/** Lines of the plan that lie where this view does not reach: nothing planned is out of sight. */
export function Elsewhere({ state, screen, hip, onShow }: ElsewhereProps) {
  const here = tabOrder(screen, hip);
  const hidden = state
    .filter((one) => one.lines.length > 0 && !here.some((other) => isSame(one, other)))
    .sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
  if (hidden.length === 0) return null;
  return (
    <div
      role="group"
      aria-label="Lines in other views"
      className="flex flex-wrap items-center gap-2"
    >
      <span className="text-quiet">In other views</span>
      {hidden.map((one) => (
        <Button key={`${one.muscle} ${one.side}`} onClick={() => onShow(one)}>
          {one.lines.join(' ')} {one.name}, {one.side}
          <span className="font-normal text-quiet">{screens[screenFor(one.muscle)].title}</span>
        </Button>
      ))}
    </div>
  );
}
