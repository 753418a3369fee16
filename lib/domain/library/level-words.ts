import type { Disposition } from '../screening/disposition';
import type { Finding } from '../screening/screening';

const LEVELS: Readonly<Record<Disposition, string>> = {
  emergency: 'Emergency',
  urgent: 'Urgent',
  refer: 'Refer',
  caution: 'Caution',
  clear: 'Clear',
};

/** What a level of a finding is called. */
export function levelName(level: Disposition): string {
  return LEVELS[level];
}

const CLEARANCE: Readonly<Record<Finding['clearance'], string>> = {
  no: '',
  advised: ', a clearance is advised',
  required: ' until a clearance is logged',
  given: ', cleared',
  expired: ' until a new clearance is logged',
};

/** A finding's outcome: "Urgent: no session until a clearance is logged", "Caution, a clearance is advised". */
export function levelWords({
  level,
  blocks,
  clearance,
}: Pick<Finding, 'level' | 'blocks' | 'clearance'>): string {
  return `${LEVELS[level]}${blocks ? ': no session' : ''}${CLEARANCE[clearance]}`;
}
