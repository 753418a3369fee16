import { regions } from '@/lib/domain/anatomy/region';
import type { HomeCareItemRecord } from '@/lib/domain/home-care/home-care-item';

/** Packs go where the therapist picks; these two places are the default (spec §10.1). */
const packRegions = ['lumbar_paravertebral', 'gluteal'] as const;

/** How a pack begins for those who should not lie on the belly. */
const ON_THE_SIDE = 'Lie on your side, the sore side up. Put a pillow between your knees.';

/** Heat waits (decisions 14b). */
const FROM_DAY_FOUR = 'New pain, or a flare-up? Use this from day 4 of it.';

const coldPackSteps = [
  'Wrap a cold pack or frozen peas in a fresh, thin towel.',
  'Put it on the sore area. It may feel soothing.',
  'Check your skin after 5 minutes.',
  'Never use it on numb skin.',
  'Wait 2 hours before the next time.',
  'Use it in the first 3 days of new pain or a flare-up, and later if it helps.',
] as const;

const warmPackSteps = [
  FROM_DAY_FOUR,
  'Set a heating pad on low, or use a hot pack.',
  'Put it on the sore area, over your clothes.',
  'Do not lie on it. Do not fall asleep with it.',
  'Never use it, or a hot-water bottle, on numb skin.',
] as const;

const coldAfterMassageSteps = [
  'After massage you may use a cold pack if you are sore.',
  'Wrap it in a towel.',
  'Put it on the low back or the sore area.',
  'Check your skin after 5 minutes.',
  'Never use it on numb skin.',
] as const;

/** Spec §10, TH1–TH4. Heat waits until day 4 of a flare (decisions 14b). */
export const coldAndHeatItems: readonly HomeCareItemRecord[] = [
  {
    id: 'cold_pack',
    name: 'Cold pack',
    aliases: ['ice', 'ice pack', 'frozen peas', 'cold'],
    kind: 'thermal',
    position: 'any',
    purpose: 'For the first days of a flare. May feel soothing.',
    steps: coldPackSteps,
    otherWays: [
      {
        id: 'side',
        name: 'Cold pack, on the side',
        for: [],
        inPregnancy: true,
        position: 'lying',
        steps: [ON_THE_SIDE, ...coldPackSteps],
        equipment: ['a cold pack or frozen peas', 'a thin towel', 'a pillow'],
      },
    ],
    dose: { seconds: 600, repeats: 1, timesPerDay: 3 },
    doseRange: '10–15 min, 20 min at most; up to 4 times a day, 2 hours apart',
    doseLimits: {
      secondsMin: 300,
      secondsMax: 1200,
      repeatsMin: 1,
      repeatsMax: 1,
      timesPerDayMax: 4,
    },
    sided: 'one',
    equipment: ['a cold pack or frozen peas', 'a thin towel'],
    loadTags: ['cold'],
    contactRegions: packRegions,
    targetMuscles: [],
    stopSign: 'Take it off if your skin hurts, or turns white or very red.',
    sources: ['S', 'V30', 'V41', 'P'],
    seeds: ['S003'],
  },
  {
    id: 'warm_pack',
    name: 'Warm pack',
    aliases: ['heat', 'heat pack', 'heating pad', 'hot pack'],
    kind: 'thermal',
    position: 'any',
    purpose: 'From day 4 of a flare-up. May feel soothing on the sore area.',
    steps: warmPackSteps,
    otherWays: [
      {
        id: 'side',
        name: 'Warm pack, on the side',
        for: [],
        inPregnancy: true,
        position: 'lying',
        steps: [ON_THE_SIDE, ...warmPackSteps],
        equipment: ['a heating pad or a hot pack', 'a pillow'],
      },
    ],
    dose: { seconds: 600, repeats: 1, timesPerDay: 1 },
    doseRange: '10–15 min, 20 min at most; up to 3 times a day',
    doseLimits: {
      secondsMin: 600,
      secondsMax: 1200,
      repeatsMin: 1,
      repeatsMax: 1,
      timesPerDayMax: 3,
    },
    sided: 'one',
    equipment: ['a heating pad or a hot pack'],
    loadTags: ['heat'],
    contactRegions: packRegions,
    targetMuscles: [],
    stopSign: 'Take it off if it feels too hot or your skin looks mottled.',
    sources: ['S', 'V30', 'V7', 'P'],
    seeds: ['S003'],
  },
  {
    id: 'warm_bath_before',
    name: 'Warm bath before the thigh rub',
    aliases: ['warm bath', 'bath', 'hot bath'],
    kind: 'thermal',
    position: 'any',
    purpose: 'Warms up for the thigh rub.',
    steps: [
      FROM_DAY_FOUR,
      'Take a warm bath, not a hot one (38 °C or 100 °F at most).',
      'Get out slowly.',
      'Have someone near if you feel unsteady.',
    ],
    otherWays: [
      {
        id: 'rail',
        name: 'Warm bath with a rail',
        for: ['r14'],
        position: 'any',
        steps: [
          FROM_DAY_FOUR,
          'Take a warm bath, not a hot one (38 °C or 100 °F at most).',
          'Hold on to a rail when you get in and out.',
          'Get out slowly.',
          'Have someone near if you feel unsteady.',
        ],
        equipment: ['a bath'],
      },
    ],
    dose: { seconds: 900, repeats: 1, timesPerDay: 1 },
    doseRange: '15 min at most, 38 °C at most',
    doseLimits: {
      secondsMin: 300,
      secondsMax: 900,
      repeatsMin: 1,
      repeatsMax: 1,
      timesPerDayMax: 1,
    },
    sided: 'none',
    equipment: ['a bath'],
    loadTags: ['heat', 'balance'],
    contactRegions: regions,
    targetMuscles: [],
    stopSign: 'Get out if you feel faint or too hot.',
    sources: ['S', 'V30', 'P'],
    seeds: ['S002'],
  },
  {
    id: 'cold_after_massage',
    name: 'Cold pack after massage',
    aliases: ['ice after massage', 'ice', 'cold'],
    kind: 'thermal',
    position: 'any',
    purpose: 'Optional, where the work left soreness. May feel soothing.',
    steps: coldAfterMassageSteps,
    otherWays: [
      {
        id: 'side',
        name: 'Cold pack after massage, on the side',
        for: [],
        inPregnancy: true,
        position: 'lying',
        steps: [ON_THE_SIDE, ...coldAfterMassageSteps],
        equipment: ['a cold pack', 'a towel', 'a pillow'],
      },
    ],
    dose: { seconds: 600, repeats: 1, timesPerDay: 1 },
    doseRange: '10–15 min, 20 min at most',
    doseLimits: { secondsMin: 300, secondsMax: 1200, repeatsMin: 1, repeatsMax: 1 },
    sided: 'one',
    equipment: ['a cold pack', 'a towel'],
    loadTags: ['cold'],
    contactRegions: packRegions,
    targetMuscles: [],
    stopSign: 'Take it off if your skin hurts, or turns white or very red.',
    sources: ['S', 'V30', 'P'],
    seeds: ['S002'],
  },
];
