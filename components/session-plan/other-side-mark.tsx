import type { Side } from '@/lib/domain/anatomy/side';
import { OTHER_SIDE_SHARE } from '@/lib/domain/session-plan/share-of-other-side';

interface OtherSideMarkProps {
  /** The side of the line. */
  side: Side;
  /** The side that does not hurt, where one alone hurts. */
  otherSide: Side | undefined;
}

/** Says of a line on the side that does not hurt that it is meant: it is no slip of sides. */
export function OtherSideMark({ side, otherSide }: OtherSideMarkProps) {
  if (side !== otherSide) return null;
  return (
    <p className="text-14">
      Other side, on purpose: the {side} does not hurt and gets its share ({OTHER_SIDE_SHARE}).
    </p>
  );
}
