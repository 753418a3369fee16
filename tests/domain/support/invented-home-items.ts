import type { HomeCareItem, HomeCareItemRecord } from '@/lib/domain/home-care/home-care-item';

const items = (ids: HomeCareItem[], more: Partial<HomeCareItemRecord>): HomeCareItemRecord[] =>
  ids.map((id) => ({
    id,
    name: id.replaceAll('_', ' '),
    aliases: [],
    kind: 'self_massage',
    position: 'any',
    steps: [],
    dose: { seconds: 60, repeats: 1, timesPerDay: 1 },
    doseRange: '1 min',
    sided: 'none',
    equipment: [],
    loadTags: [],
    contactRegions: [],
    targetMuscles: [],
    sources: ['R'],
    ...more,
  }));

/** One item of every kind, with and without sides and places. */
export const homeItems: HomeCareItemRecord[] = [
  ...items(['palm_thumb_low_back', 'two_balls_back'], {
    contactRegions: ['lumbar_paravertebral'],
    position: 'lying',
  }),
  ...items(['ball_search_hold'], {
    sided: 'one',
    contactRegions: ['gluteal', 'lateral_hip'],
    dose: { seconds: 30, repeats: 4, timesPerDay: 1 },
    doseLimits: { secondsMin: 30, secondsMax: 90, repeatsMin: 1, repeatsMax: 4 },
    targetMuscles: ['piriformis'],
  }),
  ...items(['thigh_lotion_semi_reclined'], { sided: 'one', contactRegions: ['posterior_thigh'] }),
  ...items(['lying_figure_four', 'knee_across_chest'], {
    kind: 'stretch',
    sided: 'each',
    position: 'lying',
    dose: { seconds: 20, repeats: 3, timesPerDay: 1 },
    targetMuscles: ['piriformis'],
  }),
  ...items(['cold_pack', 'warm_pack'], {
    kind: 'thermal',
    sided: 'one',
    dose: { seconds: 600, repeats: 1, timesPerDay: 3 },
    contactRegions: ['lumbar_paravertebral', 'gluteal'],
  }),
  ...items(['warm_bath_before'], { kind: 'thermal', loadTags: ['heat'] }),
  ...items(['short_walks'], {
    kind: 'activity',
    position: 'standing',
    dose: { seconds: 300, repeats: 1, timesPerDay: 2 },
  }),
  ...items(['low_impact_activity'], {
    kind: 'activity',
    dose: { minutes: 10, timesPerWeek: 2 },
  }),
  ...items(['keep_moving'], { kind: 'activity', dose: { always: true } }),
  ...items(['sleep_pillows', 'side_rest'], {
    kind: 'lifestyle',
    position: 'lying',
    dose: { always: true },
  }),
];
