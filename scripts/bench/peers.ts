/**
 * What a peer and two throw-away builds of our own stack took for the same work, measured once on a machine of the same kind
 * and never again: 100,000 clients, one process each, the same PostgreSQL, nothing else running. Machines differ, so what
 * compares is the share of the floor of that day.
 */

/** The empty answers of that day, a second at eight connections: one of Next as a page, one as JSON. */
const FLOORS = { page: 495, json: 1_047 } as const;

interface Peer {
  work: string;
  who: string;
  floor: keyof typeof FLOORS;
  /** A second at eight connections. */
  perSecond: number;
}

const MEDPLUM = 'Medplum 4.5.2';
const A = 'Next, next-auth and Prisma’s queries';
const B = 'Next, an opaque session and one statement';

/** Where a range was seen its middle stands. */
const PEERS: readonly Peer[] = [
  { work: 'Save a client, an intake and a plan', who: MEDPLUM, floor: 'json', perSecond: 77.3 },
  { work: 'Save a client, an intake and a plan', who: A, floor: 'json', perSecond: 182 },
  { work: 'Read them back as JSON', who: MEDPLUM, floor: 'json', perSecond: 408 },
  { work: 'Read them back as JSON', who: A, floor: 'json', perSecond: 390 },
  { work: 'Read them back as JSON', who: B, floor: 'json', perSecond: 946 },
  { work: 'Read them back as a page', who: A, floor: 'page', perSecond: 208 },
  { work: 'Read them back as a page', who: B, floor: 'page', perSecond: 357 },
  { work: 'Search by the beginning of a name, JSON', who: MEDPLUM, floor: 'json', perSecond: 432 },
  { work: 'Search by the beginning of a name, JSON', who: B, floor: 'json', perSecond: 970 },
  { work: 'Search by the beginning of a name, page', who: A, floor: 'page', perSecond: 245 },
  { work: 'Search by the beginning of a name, page', who: B, floor: 'page', perSecond: 338 },
];

/** Not a second, and without a floor of that day. */
const MORE: readonly (readonly [what: string, value: string])[] = [
  [`${MEDPLUM}: from its start until it is healthy`, '3.0–3.6 s'],
  ['Next and Prisma: from a kill until the first save', '0.74–1.16 s'],
  [`${MEDPLUM}: memory after the load`, '651 MB'],
  ['Next and Prisma: memory after two runs of load', '269–584 MB'],
];

const CONDITIONS = [
  'Measured once, on another machine of two cores: 100,000 clients, one process each, PostgreSQL 15 beside it, nothing else running.',
  'Medplum checks FHIR, keeps every version and indexes more than the others do; it ran as it comes, with its limits of rate off.',
  `Empty answers of that day at eight connections: a page ${FLOORS.page} a second, JSON ${FLOORS.json} a second.`,
];

const rowOf = ({ work, who, floor, perSecond }: Peer): string =>
  `| ${work} | ${who} | ${perSecond} | ${FLOORS[floor]} | ${(perSecond / FLOORS[floor]).toFixed(2)} |`;

/** The table that stands beside ours: the last column compares with the ratio of `page.….at_8`. */
export function peersTable(): string {
  return [
    '## Peers, for the same work',
    '',
    ...CONDITIONS,
    '',
    '| Work | Who | A second at 8 | Floor of that day | Ratio |',
    '|---|---|---|---|---|',
    ...PEERS.map(rowOf),
    '',
    '| Besides | |',
    '|---|---|',
    ...MORE.map(([what, value]) => `| ${what} | ${value} |`),
    '',
  ].join('\n');
}
