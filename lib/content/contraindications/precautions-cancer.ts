import type { Contraindication } from '@/lib/domain/screening/contraindication';
import { except, heat, selfMassage, stretches } from './item-groups';
import { atSites, onBothLegs } from './places';
import {
  deepTechniques,
  percussionTechniques,
  stretchTechniques,
  together,
} from './technique-groups';

/** Spec §3.3: cancer now, spread to bone, cancer in the past. */
export const cancerPrecautions: readonly Contraindication[] = [
  {
    id: 'ci_cancer_treatment',
    name: 'Cancer under treatment',
    ask: 'Are you being treated for cancer now?',
    class: 'precaution',
    clearance: 'required',
    details: [{ word: 'clot_risk', label: 'Raised clot risk' }],
    takesSites: true,
    effects: [
      { kind: 'pressure_max', level: 1, upTo: 2 },
      { kind: 'minutes_max', minutes: 45 },
      {
        kind: 'technique_out',
        techniques: together(deepTechniques, percussionTechniques, stretchTechniques),
      },
      {
        kind: 'region_limit',
        place: atSites,
        pressureMax: 0,
        contact: false,
        note: 'Tumour, ports and drains',
      },
      {
        kind: 'region_limit',
        place: onBothLegs,
        pressureMax: 1,
        upTo: 2,
        when: { anyDetail: ['clot_risk'] },
      },
      {
        kind: 'home',
        status: 'no',
        items: [...except(selfMassage, 'palm_thumb_low_back'), ...heat],
      },
      {
        kind: 'home',
        status: 'caution',
        items: ['palm_thumb_low_back'],
        note: 'Light only',
      },
      {
        kind: 'home',
        status: 'caution',
        items: [...stretches, 'low_impact_activity'],
        note: 'Gently, and rest when you are tired',
      },
    ],
    why: 'Clots, low platelets, weak bone and tiredness. Light, short, away from tumour, ports and drains.',
    advice: ['Positions by comfort and devices.'],
    aliases: ['chemotherapy', 'chemo', 'immunotherapy', 'cancer'],
    sources: ['V20', 'V6'],
  },
  {
    id: 'ci_bone_metastasis',
    name: 'Cancer spread to bone',
    ask: 'Has cancer spread to any of your bones?',
    class: 'precaution',
    clearance: 'required',
    details: [],
    takesSites: true,
    effects: [
      { kind: 'pressure_max', level: 1 },
      { kind: 'minutes_max', minutes: 30 },
      {
        kind: 'technique_out',
        techniques: together(deepTechniques, percussionTechniques, stretchTechniques, [
          'rhythmic_rocking',
        ]),
      },
      {
        kind: 'region_limit',
        place: atSites,
        pressureMax: 0,
        contact: false,
        note: 'Affected bone; near it level 1 at most',
      },
      { kind: 'home', status: 'no', items: [...selfMassage, ...stretches] },
      {
        kind: 'home',
        status: 'caution',
        items: ['keep_moving', 'short_walks'],
        note: 'As the cancer team allows',
      },
    ],
    why: 'The bone can break from little load. Keep off it and handle the body with great care.',
    advice: ['Careful handling; never roll the client alone.'],
    aliases: ['bone metastases', 'bone mets', 'secondary bone cancer', 'myeloma'],
    sources: ['V20'],
  },
  {
    id: 'ci_cancer_history',
    name: 'Past cancer, over 12 months off treatment',
    ask: 'Have you had cancer, with no treatment for more than a year?',
    class: 'precaution',
    clearance: 'advised',
    details: [],
    takesSites: true,
    effects: [
      { kind: 'pressure_max', level: 3, upTo: 4 },
      {
        kind: 'region_limit',
        place: atSites,
        pressureMax: 2,
        note: 'Where lymph nodes were removed, for life',
      },
      {
        kind: 'home',
        status: 'caution',
        items: heat,
        place: atSites,
        note: 'Not over the scar or the treated skin',
      },
    ],
    why: 'Treatment leaves late effects. New or different pain goes through the red-flag questions.',
    advice: ['New pain: ask the red-flag questions again.'],
    aliases: ['cancer survivor', 'remission'],
    sources: ['V20', 'R'],
  },
];
