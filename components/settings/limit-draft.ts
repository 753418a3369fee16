import type { PolicyEffect, PolicyEffectKind } from '@/lib/domain/screening/policy-limit';

/** A practice's own limit while it is written: every field of every kind, as its control holds it. */
export interface LimitDraft {
  name: string;
  /** Rule id; empty: for every client. */
  rule: string;
  kind: PolicyEffectKind | '';
  level: string;
  minutes: string;
  techniques: readonly string[];
  positions: readonly string[];
  region: string;
  /** A level, or `none` for no contact. */
  regionLevel: string;
  muscle: string;
  item: string;
  status: 'no' | 'caution' | '';
  note: string;
  max: string;
  reason: string;
}

export const emptyLimit: LimitDraft = {
  name: '',
  rule: '',
  kind: '',
  level: '',
  minutes: '',
  techniques: [],
  positions: [],
  region: '',
  regionLevel: '',
  muscle: '',
  item: '',
  status: '',
  note: '',
  max: '',
  reason: '',
};

/** An empty field is no number: the server says what is missing. */
const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(text));
const listOf = (value: string): string[] => (value === '' ? [] : [value]);

const byKind: Record<PolicyEffectKind, (draft: LimitDraft) => object> = {
  pressure_max: ({ level }) => ({ level: numberOf(level) }),
  minutes_max: ({ minutes }) => ({ minutes: numberOf(minutes) }),
  technique_out: ({ techniques }) => ({ techniques }),
  position_out: ({ positions }) => ({ positions }),
  region_limit: ({ region, regionLevel }) => ({
    place: { at: 'regions', regions: listOf(region) },
    ...(regionLevel === 'none'
      ? { pressureMax: 0, contact: false }
      : { pressureMax: numberOf(regionLevel) }),
  }),
  muscle_out: ({ muscle }) => ({ muscles: listOf(muscle) }),
  home: ({ item, status, note }) => ({
    status,
    items: listOf(item),
    ...(status === 'caution' && { note }),
  }),
  home_max_items: ({ max }) => ({ max: numberOf(max) }),
};

/** What is sent: the fields of the kind that was chosen. The server parses it. */
export function sentLimit(draft: LimitDraft) {
  const { name, rule, kind, reason } = draft;
  const effect = kind === '' ? {} : { kind, ...byKind[kind](draft) };
  return { name, rule: rule === '' ? null : rule, effect, reason };
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The effect for the preview; null while something of it is not chosen yet. */
export function wholeEffect(draft: LimitDraft): PolicyEffect | null {
  const { effect } = sentLimit(draft);
  const place = 'place' in effect ? (effect.place as { regions: string[] }).regions : ['-'];
  const isWhole = 'kind' in effect && ![...Object.values(effect), place].some(isEmpty);
  return isWhole ? (effect as PolicyEffect) : null;
}

/** Which control an error belongs to, from where the server's schema found it. */
export function limitField(path: readonly PropertyKey[]): string {
  const [first = 'name', second] = path;
  if (first !== 'effect') return String(first);
  const fields: Record<string, string> = {
    pressureMax: 'regionLevel',
    place: 'region',
    muscles: 'muscle',
    items: 'item',
  };
  const field = String(second ?? 'kind');
  return fields[field] ?? field;
}
