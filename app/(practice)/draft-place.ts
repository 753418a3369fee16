import type { DraftPlace } from '@/components/drafts/use-draft';
import { deviceOwner } from '@/lib/access/device-key';
import type { Member } from '@/lib/access/require-member';

/** Whose draft it is, which, and what it is called in the list of what waits on a device. */
export function draftPlace(
  { scope }: Member,
  { kind, id, title }: { kind: string; id: string; title: string },
): DraftPlace {
  return { owner: deviceOwner(scope), draft: `${kind}:${id}`, title };
}

/** The same for what is not there yet: each typing of it makes a row of its own. */
export function newPlace(
  member: Member,
  { kind, title }: { kind: string; title: string },
): DraftPlace {
  return { ...draftPlace(member, { kind, id: 'new', title }), isNew: true };
}
