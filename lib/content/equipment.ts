import type { JoinedEquipment } from '@/lib/domain/home-care/join-equipment';
import type { Sourced } from '@/lib/domain/shared/source-mark';

/** A thing that home care asks for, by its generic name. */
export interface Equipment extends Sourced {
  id: string;
  name: string;
  /** How it stands on a sheet under "What you need", in every form that an item uses. */
  onSheet: readonly string[];
  /** Other names that people type, brands among them. */
  aliases: readonly string[];
  note: string;
}

/** Head of the list: what is said about buying anything. */
export const equipmentIntro =
  'Most of it is in the house already. A tool may be worth buying for back, hip or leg pain; no brand is advised.';

export const equipment: readonly Equipment[] = [
  {
    id: 'tennis_ball',
    name: 'Tennis balls',
    onSheet: ['1 tennis ball', '2 tennis balls', 'a ball or a massage tool'],
    aliases: ['ball', 'tennis ball', 'peanut ball', 'massage ball'],
    note: 'Two for the back, tied so that the spine lies in the gap; one for the buttock. A peanut-shaped ball does for two.',
    sources: ['S'],
    seeds: ['S001', 'S003', 'S004'],
  },
  {
    id: 'sock_or_towel',
    name: 'Sock or towel to bind the balls',
    onSheet: ['a long sock or a towel'],
    aliases: ['sock', 'towel'],
    note: 'Holds the two balls side by side.',
    sources: ['S'],
    seeds: ['S001', 'S004'],
  },
  {
    id: 'rubber_wedge',
    name: 'Rubber wedge',
    onSheet: ['a rubber wedge'],
    aliases: ['wedge', 'rubber dog toy', 'Kong'],
    note: 'Under the hip, lying on the side. It presses more the further you roll on to it.',
    sources: ['S'],
    seeds: ['S004'],
  },
  {
    id: 'foam_roller',
    name: 'Foam roller (hip)',
    onSheet: ['a foam roller'],
    aliases: ['roller', 'spinal roller'],
    note: 'For the hip and the outer thigh only, never under the low back, whatever it is sold as.',
    sources: ['S', 'P'],
    seeds: ['S004'],
  },
  {
    id: 'knob_tool',
    name: 'Knob tool',
    onSheet: ['a knob massage tool'],
    aliases: ['massage knob', 'Knobble'],
    note: 'Presses on one small spot of the hip.',
    sources: ['S'],
    seeds: ['S004'],
  },
  {
    id: 'hook_tool',
    name: 'S-shaped hook tool',
    onSheet: ['an S-shaped hook tool'],
    aliases: ['hook', 'back hook', 'Body Back Buddy'],
    note: 'Has knobs of several sizes and shapes, for different spots.',
    sources: ['S'],
    seeds: ['S004'],
  },
  {
    id: 'lotion_or_oil',
    name: 'Lotion or massage oil',
    onSheet: ['lotion or massage oil'],
    aliases: ['massage oil', 'massage lotion', 'cream'],
    note: 'Ask about allergies first.',
    sources: ['S', 'P'],
    seeds: ['S002'],
  },
  {
    id: 'massager',
    name: 'Electric massager',
    onSheet: ['an electric massager with a broad head'],
    aliases: ['massage device', 'vibration massager'],
    note: 'Optional. A broad head and a low speed; muscle of the buttock and the back of the thigh only.',
    sources: ['S', 'V23'],
    seeds: ['S002'],
  },
  {
    id: 'towel_and_cushions',
    name: 'Towel and cushions',
    onSheet: ['a towel', 'cushions'],
    aliases: ['protective towel', 'backrest'],
    note: 'The towel keeps the bed clean, or goes round a cold pack; the cushions are a backrest.',
    sources: ['S'],
    seeds: ['S002', 'S003'],
  },
  {
    id: 'towel_or_band',
    name: 'Towel or stretch band',
    onSheet: ['a towel or a stretch band'],
    aliases: ['stretch band', 'strap'],
    note: 'Loops behind the thigh when the hands do not reach it.',
    sources: ['S'],
    seeds: ['S000'],
  },
  {
    id: 'hip_high_surface',
    name: 'Firm surface at hip height',
    onSheet: ['a firm table or surface at hip height'],
    aliases: ['table', 'counter'],
    note: 'Flat, and it must not move; something to hold on to beside it.',
    sources: ['S', 'P'],
    seeds: ['S000'],
  },
  {
    id: 'cold_pack',
    name: 'Cold pack or frozen peas',
    onSheet: ['a cold pack or frozen peas', 'a cold pack', 'a thin towel'],
    aliases: ['ice pack', 'ice', 'frozen peas'],
    note: 'Always wrapped in a fresh, thin towel.',
    sources: ['S', 'V30'],
    seeds: ['S003'],
  },
  {
    id: 'warm_pack',
    name: 'Heating pad or hot pack',
    onSheet: ['a heating pad or a hot pack'],
    aliases: ['heat pack', 'heating pad'],
    note: 'On the lowest setting.',
    sources: ['S', 'V30'],
    seeds: ['S003'],
  },
  {
    id: 'padded_surface',
    name: 'Firm, padded surface',
    onSheet: ['a padded, firm surface'],
    aliases: ['floor', 'edge of the bed'],
    note: 'A padded floor or the edge of a bed, not a hard floor.',
    sources: ['S', 'P'],
    seeds: ['S002'],
  },
  {
    id: 'helper',
    name: 'A helper',
    onSheet: ['a helper'],
    aliases: ['partner', 'spouse'],
    note: 'A partner or somebody else the client chooses, shown how in a session.',
    sources: ['S', 'P'],
    seeds: ['S002'],
  },
  {
    id: 'household',
    name: 'From the house',
    onSheet: ['a mat', 'a wall', 'a padded chair', 'a pillow', 'a bath', 'a timer'],
    aliases: ['mat', 'chair', 'pillow'],
    note: 'Nothing to buy.',
    sources: ['P'],
  },
];

/**
 * What a sheet says in place of two entries that name the same thing, in the order in which they are looked for: nobody
 * lays out a towel four times, or buys a third ball. Where a towel is needed anyway, the choice between it and a sock or a
 * band is made.
 */
export const joinedEquipment: readonly JoinedEquipment[] = [
  { both: ['2 tennis balls', '1 tennis ball'], instead: ['2 tennis balls'] },
  { both: ['2 tennis balls', 'a ball or a massage tool'], instead: ['2 tennis balls'] },
  { both: ['1 tennis ball', 'a ball or a massage tool'], instead: ['1 tennis ball'] },
  { both: ['a cold pack or frozen peas', 'a cold pack'], instead: ['a cold pack or frozen peas'] },
  { both: ['a long sock or a towel', 'a towel'], instead: ['a long sock', 'a towel'] },
  {
    both: ['a long sock or a towel', 'a towel or a stretch band'],
    instead: ['a long sock', 'a towel or a stretch band'],
  },
  { both: ['a long sock or a towel', 'a thin towel'], instead: ['a long sock', 'a thin towel'] },
  { both: ['a towel or a stretch band', 'a towel'], instead: ['a towel'] },
  { both: ['a towel', 'a thin towel'], instead: ['2 towels (1 thin)'] },
  { both: ['a towel or a stretch band', 'a thin towel'], instead: ['2 towels (1 thin)'] },
  { both: ['pillows', 'a pillow'], instead: ['pillows'] },
];
