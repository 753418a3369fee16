import type { Alarm } from '@/lib/domain/check-in/check-in';
import type { RedFlagId } from '@/lib/domain/screening/red-flag';
import type { Sourced } from '@/lib/domain/shared/source-mark';

/** A red flag as the client's page asks for it every time: in one short line. */
export interface DangerSign extends Sourced {
  flag: RedFlagId;
  words: string;
  /** What the page says at once, also without a connection: the level of a yes to the red flag itself. */
  alarm: Alarm;
}

/** The starred red flags of spec §2 in the short words of §9.3, those that cannot wait first. */
export const dangerSigns = [
  {
    flag: 'rf_ces_1',
    words: 'I feel numb or different between my legs.',
    alarm: 'emergency',
    sources: ['V9', 'V10'],
  },
  {
    flag: 'rf_ces_2',
    words: 'I cannot pee, or I leak pee.',
    alarm: 'emergency',
    sources: ['V9'],
  },
  {
    flag: 'rf_ces_3',
    words: 'I leak poo, or do not feel it.',
    alarm: 'emergency',
    sources: ['V9'],
  },
  {
    flag: 'rf_ces_5',
    words: 'Both my legs hurt, get weak or go numb, and this is new or worse.',
    alarm: 'emergency',
    sources: ['V10', 'V7'],
  },
  {
    flag: 'rf_pe_1',
    words: 'I have sudden chest pain, trouble breathing, or I cough up blood.',
    alarm: 'emergency',
    sources: ['R'],
  },
  {
    flag: 'rf_aaa_1',
    words: 'I have sudden, very bad belly, side or back pain, and I feel faint.',
    alarm: 'emergency',
    sources: ['V14'],
  },
  {
    flag: 'rf_gen_1',
    words: 'My face droops, my speech is slurred, one side is weak, or I passed out.',
    alarm: 'emergency',
    sources: ['R'],
  },
  {
    flag: 'rf_neu_1',
    words: 'My leg is newly weak, or my foot drops or trips.',
    alarm: 'urgent',
    sources: ['V11'],
  },
  {
    flag: 'rf_neu_2',
    words: 'A weak or numb part gets bigger or worse.',
    alarm: 'urgent',
    sources: ['V11'],
  },
  {
    flag: 'rf_dvt_1',
    words: 'One leg is swollen, hot or red, or the calf is sore.',
    alarm: 'urgent',
    sources: ['V15'],
  },
  {
    flag: 'rf_inf_1',
    words: 'I have a fever, chills or night sweats, or feel ill, with the pain.',
    alarm: 'urgent',
    sources: ['V13'],
  },
  {
    flag: 'rf_ca_3',
    words: 'The pain never lets up, and no position helps.',
    alarm: 'urgent',
    sources: ['V12'],
  },
] as const satisfies readonly DangerSign[];
