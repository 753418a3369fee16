import type { PlanMuscle } from '../anatomy/muscle';
import type { Position } from '../anatomy/position';
import type { Pressure } from '../anatomy/pressure';
import type { Technique } from '../session-plan/technique';
import type { Sourced } from '../shared/source-mark';
import type { Effect } from '../screening/effect';

/** What the client reports or a doctor has said (spec §1.1). The product never diagnoses. */
export const suspectedCauses = [
  'disc_herniation',
  'degenerative_disc',
  'spinal_stenosis',
  'spondylolisthesis',
  'piriformis_syndrome',
  'trauma',
  'spinal_tumour',
  'pelvic_injury_fracture',
  'pregnancy_related',
  'unknown',
] as const;
export type SuspectedCause = (typeof suspectedCauses)[number];

export const confirmers = ['self', 'doctor', 'imaging', 'other_professional'] as const;
export type Confirmer = (typeof confirmers)[number];

/** acute: 3 days or irritable; subacute: to day 84; persistent: later (spec §1.1, decisions 22). */
export const phases = ['acute', 'subacute', 'persistent'] as const;
export type Phase = (typeof phases)[number];

/** Columns of the cause × home item matrix (spec §4.11). */
export const causeColumns = [
  'disc_herniation.acute',
  'disc_herniation.later',
  'degenerative_disc',
  'spinal_stenosis',
  'spondylolisthesis',
  'piriformis_syndrome',
  'trauma',
  'spinal_tumour',
  'pelvic_injury_fracture',
  'pregnancy_related',
  'unknown',
] as const;
export type CauseColumn = (typeof causeColumns)[number];

/** Caps and advice of one cause in one situation (spec §4.1–§4.10). */
export interface CauseGuidance {
  /** First matching entry in order applies; one without `when` always matches. */
  when?: {
    phases?: readonly Phase[];
    daysSinceOnsetMax?: number;
    seenByDoctor?: boolean;
    cleared?: boolean;
  };
  pressureMax: Pressure;
  minutesMax: number;
  /** What else caps this cause, or what the numbers stand for. */
  capsNote?: string;
  /** What has to be settled before any work. */
  gate?: string;
  /** Muscles in working order. */
  muscles: readonly PlanMuscle[];
  /** Muscles that get no stretch, only light work, or need consent: shown to the therapist. */
  muscleNotes?: Partial<Record<PlanMuscle, string>>;
  /** Advice for the draft (decisions 11); empty: this cause has no opinion. */
  techniquesFit: readonly Technique[];
  /** Of these, the ones that fit some muscles only ("stripping on the gluteals"). */
  techniquesFitOn?: Partial<Record<Technique, readonly PlanMuscle[]>>;
  techniquesFitNote?: string;
  /** What `effects` take out or narrow, in one line. */
  leaveOut?: string;
  positions: readonly Position[];
  positionNote: string;
  /** What removes or narrows: "leave out", "out", "not", "avoid" (decisions 11). */
  effects: readonly Effect[];
  avoid: string;
  favour?: string;
  refer?: string;
  /** What to look out for along the way. */
  watch?: string;
  /** Numbers for the therapist, never for the client. */
  facts?: string;
  /** What the client may do at home, where the cause leaves little. */
  home?: string;
  /** What is treated like another cause, and why it is no diagnosis. */
  logic?: string;
  note?: string;
}

export interface CauseRecord extends Sourced {
  id: SuspectedCause;
  name: string;
  aliases: readonly string[];
  /** One plain sentence for therapist and intake. */
  summary: string;
  /** What happens, for the therapist; pain comes from the roots or the nerve, never from a name. */
  mechanism?: string;
  /** How it tends to begin. */
  onset?: string;
  /** What is known of how often; for the therapist's library only, never a client's own odds. */
  frequency?: string;
  guidance: readonly CauseGuidance[];
}
