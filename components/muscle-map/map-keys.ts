import type { KeyboardEvent } from 'react';

import { neighbour, tabOrder, type Direction } from '@/lib/muscle-map/tab-order';
import type { Picked } from '@/lib/muscle-map/pick';
import type { ScreenId } from '@/lib/muscle-map/screens';
import type { Side } from '@/lib/domain/anatomy/side';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

interface MapKeys {
  screen: ScreenId;
  hip: Side;
  at: Picked;
  goTo: (to: Picked) => void;
  onPick: (picked: Picked) => void;
}

function target({ screen, hip, at }: MapKeys, key: string): Picked | null {
  const order = tabOrder(screen, hip);
  if (key === 'Home') return order[0] ?? null;
  if (key === 'End') return order.at(-1) ?? null;
  const direction = ARROWS[key];
  return direction ? neighbour(screen, at, direction, hip) : null;
}

/** Arrows go to the nearest muscle that way, Home and End to the first and last, Enter and Space pick. */
export function mapKeyDown(keys: MapKeys, event: KeyboardEvent): void {
  const isPick = event.key === 'Enter' || event.key === ' ';
  const to = target(keys, event.key);
  if (!isPick && !to && !(event.key in ARROWS)) return;
  event.preventDefault();
  if (isPick) keys.onPick(keys.at);
  else if (to) keys.goTo(to);
}
