import type { ChoiceFacts } from '@/lib/domain/session-plan/line-choices';
import type { Room } from '@/lib/domain/session-plan/line-room';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';

/** What the fields of one line show, and where a change of it goes. */
export interface LineFieldsProps {
  /** Unique prefix of the fields' ids: `lines[2]`. */
  at: string;
  line: PlanLine;
  facts: ChoiceFacts;
  /** How many minutes it may have beside the other lines. */
  room: Room;
  /** Names of regions, by id, where a muscle has two. */
  regionNames: Readonly<Record<string, string>>;
  pressureNames: Readonly<Record<number, string>>;
  /** `join` as in `ChangePlan`. */
  onChange: (line: PlanLine, join?: string) => void;
}
