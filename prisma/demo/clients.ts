import type { ConsentArea } from '@/lib/domain/anatomy/muscle';
import type { ClientDetails } from '@/lib/domain/intake/client-details.schema';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { addDays, type IsoDate } from '@/lib/domain/shared/iso-date';

/** How far a client has come in the six steps; each one includes those before it. */
export const stages = [
  'new',
  'intake_draft',
  'screened',
  'decided',
  'plan_draft',
  'plan_confirmed',
  'record_draft',
  'record_signed',
  'sheet_issued',
] as const;
export type Stage = (typeof stages)[number];

export interface DemoClient {
  details: Pick<ClientDetails, 'name' | 'birthDate'> & Partial<ClientDetails>;
  stage: Stage;
  /** Booked length in minutes. */
  minutes?: number;
  answers?: Partial<IntakeAnswers>;
  refused?: readonly ConsentArea[];
}

const yes = { answer: 'yes' as const, details: [], sites: [], note: '' };

/** Before there is a plan. */
function untreated(today: IsoDate): DemoClient[] {
  return [
    {
      details: { name: 'Grace Okafor', birthDate: '1991-06-03', phone: '020 7946 0801' },
      stage: 'new',
    },
    {
      details: { name: 'Liam Fraser', birthDate: '1986-11-20', phone: '020 7946 0802' },
      stage: 'intake_draft',
      answers: { affectedSide: 'right', goals: 'Run again in spring.' },
    },
    {
      details: { name: 'Sofia Marchetti', birthDate: '1974-02-14', email: 'sofia@clients.example' },
      stage: 'screened',
      answers: {
        affectedSide: 'right',
        causes: [{ cause: 'piriformis_syndrome', confirmedBy: 'other_professional' }],
        contraindications: { ci_osteoporosis: yes },
        medicines: { ids: ['warfarin'], other: '' },
        places: [{ region: 'gluteal', side: 'right', pain: 6, kinds: ['ache', 'tingling'] }],
      },
    },
    {
      details: { name: 'Daniel Whitaker', birthDate: '1968-09-30', phone: '020 7946 0804' },
      stage: 'screened',
      answers: {
        affectedSide: 'both',
        onsetDate: addDays(today, -2),
        flareDate: addDays(today, -1),
        pain: { back: 8, leg: 9, worst: 10 },
        belowKnee: true,
        redFlags: { rf_ces_1: 'yes' },
      },
    },
  ];
}

/** With a plan, and what came of it. */
const treated: readonly DemoClient[] = [
  {
    details: { name: 'Hannah Lindqvist', birthDate: '1995-01-27', phone: '020 7946 0805' },
    stage: 'plan_draft',
    minutes: 60,
    answers: { causes: [{ cause: 'unknown', confirmedBy: 'self' }], seenByDoctor: false },
  },
  {
    details: { name: 'Tomasz Żak', birthDate: '1982-07-08', phone: '020 7946 0806' },
    stage: 'plan_confirmed',
    minutes: 75,
    refused: ['inner_thigh', 'abdomen'],
  },
  {
    details: { name: 'Maria Fernandes', birthDate: '1979-04-12', phone: '020 7946 0807' },
    stage: 'record_draft',
    minutes: 45,
    answers: { causes: [{ cause: 'degenerative_disc', confirmedBy: 'imaging' }] },
  },
  {
    details: { name: 'Oliver Chen', birthDate: '1990-10-05', phone: '020 7946 0808' },
    stage: 'record_signed',
    minutes: 60,
    answers: {
      affectedSide: 'right',
      places: [{ region: 'gluteal', side: 'right', pain: 4, kinds: ['ache'] }],
    },
  },
  {
    details: {
      name: 'Ruth Adeyemi',
      birthDate: '1963-12-19',
      phone: '020 7946 0809',
      address: '4 Quay Lane\nLondon',
    },
    stage: 'sheet_issued',
    minutes: 60,
  },
  {
    details: {
      name: 'عبد الرحمن بن عبد العزيز الخطيب الأندلسي',
      birthDate: '1971-03-15',
      phone: '020 7946 0812',
    },
    stage: 'plan_confirmed',
    minutes: 90,
    answers: { causes: [{ cause: 'piriformis_syndrome', confirmedBy: 'doctor' }] },
  },
];

/** Whose dates decide: late in a pregnancy, and 78 years old. */
function dated(today: IsoDate): DemoClient[] {
  return [
    {
      details: { name: 'Emily Novak', birthDate: '1994-08-22', phone: '020 7946 0810' },
      stage: 'plan_draft',
      minutes: 45,
      answers: {
        causes: [{ cause: 'pregnancy_related', confirmedBy: 'doctor' }],
        pregnancy: { pregnant: 'yes', dueDate: addDays(today, 70) },
        places: [{ region: 'si_psis', side: 'left', pain: 5, kinds: ['ache'] }],
      },
      refused: ['abdomen'],
    },
    {
      details: { name: 'Margaret Hughes', birthDate: ageTurned(today, 78), phone: '020 7946 0811' },
      stage: 'sheet_issued',
      minutes: 30,
      answers: {
        causes: [{ cause: 'spinal_stenosis', confirmedBy: 'imaging' }],
        affectedSide: 'right',
        firstEpisode: false,
        contraindications: { ci_osteoporosis: yes },
        places: [{ region: 'lumbar_paravertebral', side: 'right', pain: 4, kinds: ['stiffness'] }],
        pain: { back: 4, leg: 3, worst: 6 },
        goals: 'Walk to the shops.',
      },
    },
  ];
}

/** The birth date of somebody who turned that age a hundred days ago. */
function ageTurned(today: IsoDate, age: number): IsoDate {
  const birthday = addDays(today, -100);
  const year = Number(birthday.slice(0, 4)) - age;
  return `${year}${birthday.slice(4) === '-02-29' ? '-02-28' : birthday.slice(4)}`;
}

/** Twelve invented clients; their dates keep their distance from today. */
export function demoClients(today: IsoDate): DemoClient[] {
  return [...untreated(today), ...treated, ...dated(today)];
}
