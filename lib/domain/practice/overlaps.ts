/** An appointment as far as others can be in its way. */
export interface Booked {
  id: string;
  startsAt: Date;
  minutes: number;
  clientId: string;
  therapistId: string;
}

const endOf = ({ startsAt, minutes }: Booked): number => startsAt.getTime() + minutes * 60_000;

function meets(one: Booked, other: Booked): boolean {
  const sharesTime = one.startsAt.getTime() < endOf(other) && other.startsAt.getTime() < endOf(one);
  return sharesTime && (one.therapistId === other.therapistId || one.clientId === other.clientId);
}

/** Which of these are at the same time as this one, of the same therapist or the same client: not refused, but said. */
export function overlapping<Other extends Booked>(one: Booked, all: readonly Other[]): Other[] {
  return all.filter((other) => other.id !== one.id && meets(one, other));
}
