import { english } from '@/lib/content/languages/en';
import type { HomeAreaView, HomeSignatureView } from '@/components/consent/home-consents';
import type { ConsentRow } from '@/lib/data/rows/consent-row';
import type { ToldIntakeRow } from '@/lib/data/rows/told-intake-row';
import { consentAreas, type ConsentArea } from '@/lib/domain/anatomy/muscle';
import { consentParties, waitingYeses } from '@/lib/domain/consent/consent-record';
import { dateWords } from '@/lib/domain/intake/answer-words';
import { toldAnswersSchema } from '@/lib/domain/told-intake/told-answers.schema';
import { consentsOf } from '@/lib/domain/told-intake/told-consents';

const whose = (row: ConsentRow): string =>
  row.guardian ? `${row.guardian.name} (${row.guardian.relation})` : 'Client';

/** The last word from home of each party on an area, newest first. */
function lastFromHome(records: readonly ConsentRow[], area: ConsentArea): ConsentRow[] {
  return consentParties.flatMap((party) => {
    const found = records.find((one) => one.fromHome && one.area === area && one.party === party);
    return found ? [found] : [];
  });
}

/** What became of a word from home. */
function stateOf(row: ConsentRow, records: readonly ConsentRow[]): string {
  const { area, party, given } = row;
  const newest = records.find((one) => one.area === area && one.party === party);
  if (newest === row) return given ? 'talk it through, then it counts' : 'counts already';
  return newest?.given ? `talked through on ${dateWords(newest.day)}` : 'but no since then';
}

/** Areas that somebody wants to talk about first, by what the own intake says. */
function talksFirst(told: ToldIntakeRow | null): Set<ConsentArea> {
  const parsed = toldAnswersSchema.safeParse(told?.answers);
  if (!parsed.success) return new Set();
  const all = consentParties.flatMap((party) => consentsOf(parsed.data, party) ?? []);
  const wants = (area: ConsentArea) => all.some(({ answers }) => answers[area] === 'talk');
  return new Set(consentAreas.filter(wants));
}

/** Each area of which somebody has said something at home; empty where nobody has. */
export function homeAreas(
  records: readonly ConsentRow[],
  told: ToldIntakeRow | null,
): HomeAreaView[] {
  const waiting = new Set(waitingYeses(records).map(({ area }) => area));
  const talk = talksFirst(told);
  return consentAreas.flatMap((area) => {
    const rows = lastFromHome(records, area);
    if (rows.length === 0 && !talk.has(area)) return [];
    const lines = rows.map((row) => ({
      ...{ id: row.id, given: row.given },
      said: `${whose(row)}: ${row.given ? 'yes' : 'no'}, ${stateOf(row, records)}`,
      shown: row.shown,
    }));
    const { title } = english.consent.areas[area];
    return [{ area, title, lines, wantsTalk: talk.has(area), waits: waiting.has(area) }];
  });
}

/** How it was signed at home, once for each signing. */
export function homeSignatures(
  records: readonly ConsentRow[],
  moment: (at: Date) => string,
): HomeSignatureView[] {
  const rows = consentAreas.flatMap((area) => lastFromHome(records, area));
  const signings = new Map(
    rows.map((row) => [JSON.stringify([row.party, row.signature]), row] as const),
  );
  return [...signings.values()].flatMap((row) =>
    row.signature
      ? [{ id: row.id, who: whose(row), at: moment(row.at), signature: row.signature }]
      : [],
  );
}
