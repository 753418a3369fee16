import type { PematItem } from '@/lib/domain/home-care/pemat';

const understood = { part: 'understandability', sources: ['V43'] } as const;
const acted = { part: 'actionability', sources: ['V43'] } as const;

/** The 24 items of PEMAT-P as a checklist for our own handouts (spec §9.2): 17 to understand, 7 to act. */
export const pematItems: readonly PematItem[] = [
  { ...understood, id: 'purpose_clear', label: 'The purpose is clear' },
  { ...understood, id: 'no_distraction', label: 'Nothing distracts from it' },
  { ...understood, id: 'everyday_words', label: 'Everyday words' },
  { ...understood, id: 'terms_explained', label: 'Medical terms are explained' },
  { ...understood, id: 'active_voice', label: 'Active voice' },
  { ...understood, id: 'numbers_clear', label: 'Numbers are clear' },
  { ...understood, id: 'no_calculation', label: 'Nothing has to be calculated' },
  { ...understood, id: 'chunks', label: 'Short sections' },
  { ...understood, id: 'headers', label: 'Headings that tell' },
  { ...understood, id: 'logical_order', label: 'A logical order' },
  { ...understood, id: 'summary', label: 'A summary' },
  { ...understood, id: 'visual_cues', label: 'Key points stand out' },
  { ...understood, id: 'visual_aids', label: 'Pictures where they help' },
  { ...understood, id: 'aids_support_text', label: 'Pictures support the text' },
  { ...understood, id: 'captions', label: 'Pictures have captions' },
  { ...understood, id: 'uncluttered', label: 'Pictures are clear and uncluttered' },
  { ...understood, id: 'simple_tables', label: 'Tables are simple' },
  { ...acted, id: 'one_action_named', label: 'At least one action is named' },
  { ...acted, id: 'speaks_to_user', label: 'It speaks to the reader' },
  { ...acted, id: 'explicit_steps', label: 'Actions are broken into steps' },
  { ...acted, id: 'tangible_tool', label: 'A tool helps to act, as a diary does' },
  { ...acted, id: 'shows_how_to_calculate', label: 'It shows how to calculate, where one has to' },
  { ...acted, id: 'explains_charts', label: 'It explains how to use charts' },
  { ...acted, id: 'visual_aids_for_actions', label: 'Pictures where they help to act' },
];
