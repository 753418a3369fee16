import type { Position } from '../anatomy/position';
import { capital, withoutStop } from '../shared/sentence';
import type { Limits } from './limits';

/** A position that is allowed with a note: "Face down: At most 15 minutes". The minutes are said once. */
export function cautionWords(
  { position, note, minutesMax }: Limits['positionCautions'][number],
  name: (id: Position) => string,
): string {
  const isSaid = minutesMax === undefined || note.includes(`${minutesMax} minutes`);
  const most = isSaid ? '' : `, ${minutesMax} minutes at most`;
  return `${capital(name(position))}: ${withoutStop(note)}${most}`;
}
