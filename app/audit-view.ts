import type { SelectOption } from '@/components/forms/select-field';
import type { AuditRowView } from '@/components/audit/audit-table';
import { boundsOfDay } from '@/app/bounds-of-day';
import { shownDate } from '@/app/shown-date';
import type { Member } from '@/lib/access/require-member';
import type { AuditFilter, AuditLine, AuditPlace } from '@/lib/data/audit-lines';
import { isRowId } from '@/lib/data/rows/row-id';
import {
  actionsOfKind,
  actorWords,
  auditKinds,
  auditWords,
  type AuditKind,
} from '@/lib/domain/practice/audit-words';
import { isIsoDate } from '@/lib/domain/shared/iso-date';
import { clockTime, today as dayIn } from '@/lib/platform/clock';

export type Params = Record<string, string | string[] | undefined>;

/** What the address asks for, as it was typed. */
export interface AuditAsked {
  person: string;
  kind: string;
  day: string;
  client: string;
}

const one = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? (value[0] ?? '') : (value ?? '')).slice(0, 60);

export function auditAsked(params: Params): AuditAsked {
  const { person, kind, day, client } = params;
  return { person: one(person), kind: one(kind), day: one(day), client: one(client) };
}

const isKind = (kind: string): kind is AuditKind => auditKinds.some((known) => known === kind);

/** What the data is asked for. A day that is none is left out: the page says so at its field. */
export function auditFilter(asked: AuditAsked, timeZone: string): AuditFilter {
  const { person, kind, day, client } = asked;
  return {
    ...(person !== '' && { accountId: person }),
    ...(client !== '' && { clientId: client }),
    ...(isKind(kind) && { only: kind === 'opened' ? kind : actionsOfKind(kind) }),
    ...(isIsoDate(day) && boundsOfDay(day, timeZone)),
  };
}

const kindWords: Record<AuditKind, string> = {
  opened: 'Records opened',
  care: 'Care written',
  clients: 'Contact data changed',
  accounts: 'Sign-ins',
  practice: 'Practice and library',
  privacy: 'Audit, export and erasure',
};

export const auditKindOptions: SelectOption[] = auditKinds.map((kind) => ({
  value: kind,
  label: kindWords[kind],
}));

/** Where the page before ended: `1764345600000_id`. Null on the first page, and for what is none. */
export function placeOf(typed: string | string[] | undefined): AuditPlace | null {
  const [time = '', id] = one(typed).split('_');
  const at = new Date(Number(time));
  return /^\d{1,15}$/.test(time) && isRowId(id) && !Number.isNaN(at.getTime()) ? { at, id } : null;
}

/** The address of the next page. */
export function olderHref(base: string, asked: Partial<AuditAsked>, next: AuditPlace): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value !== '') query.set(name, value);
  query.set('before', `${next.at.getTime()}_${next.id}`);
  return `${base}?${query.toString()}`;
}

/** Who acted, in words. */
export const whoOf = ({ accountName, actor }: AuditLine): string =>
  accountName ?? actorWords(actor);

/** "203.0.113.7, device 4f2a91". A device has its own list; six signs tell two apart. */
export function fromOf({ network, sessionId }: AuditLine): string {
  const place = network === 'this-machine' ? 'this machine' : network;
  const device = sessionId === null ? null : `device ${sessionId.slice(-6)}`;
  return [place, device].filter((part) => part !== null).join(', ') || 'this machine';
}

/** A line as the table shows it; `oneClient`: the page is about one client and names no other. */
export function rowView(
  line: AuditLine,
  { practice, today }: Member,
  { oneClient }: { oneClient: boolean },
): AuditRowView {
  const { id, source, action, at, clientId, clientName, seal } = line;
  const day = shownDate(dayIn(practice.timeZone, at), today);
  const isNamed = !oneClient && clientId !== null;
  return {
    id,
    when: `${day} ${clockTime(at, practice.timeZone)}`,
    who: whoOf(line),
    did: `${auditWords(source, action)}${isNamed && action !== 'add_client' ? ' of' : ''}`,
    client: isNamed
      ? { name: clientName ?? 'a removed client', href: `/settings/audit?client=${clientId}` }
      : null,
    from: fromOf(line),
    seal,
  };
}
