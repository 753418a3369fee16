import { useCallback, useState } from 'react';

import type { Side } from '@/lib/domain/anatomy/side';
import type { Picked } from '@/lib/muscle-map/pick';
import { screenFor, type ScreenId } from '@/lib/muscle-map/screens';
import { isSame, tabOrder } from '@/lib/muscle-map/tab-order';

const isSeen = (picked: Picked, screen: ScreenId, hip: Side): boolean =>
  tabOrder(screen, hip).some((one) => isSame(one, picked));

/** Which view the map shows. It goes to the muscle in hand where the view does not show that. */
export function useMapScreen(inHand: Picked | null, startSide: Side) {
  const [screen, setScreen] = useState<ScreenId>('posterior.superficial');
  const [hip, setHip] = useState<Side>(startSide);
  const [followed, setFollowed] = useState<Picked | null>(null);
  const show = useCallback(
    (picked: Picked) => {
      if (isSeen(picked, screen, hip)) return;
      setScreen(screenFor(picked.muscle));
      setHip(picked.side);
    },
    [screen, hip],
  );
  const isNew = inHand && !(followed && isSame(followed, inHand));
  if (isNew) {
    setFollowed(inHand);
    show(inHand);
  }
  return { screen, hip, setScreen, setHip, show };
}
