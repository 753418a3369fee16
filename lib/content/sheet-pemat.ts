import type { PematAnswer } from '@/lib/domain/home-care/pemat';

/**
 * How the sheet answers each item of PEMAT-P (spec §9.2): by those who made it, on sheets as they are issued. A score by two
 * people from outside takes its place; docs/pemat.md tells how. In doubt the answer is `disagree`.
 */
export const sheetPemat: Readonly<Record<string, { answer: PematAnswer; why: string }>> = {
  purpose_clear: {
    answer: 'agree',
    why: 'It is called home care for this person and says what to do.',
  },
  no_distraction: {
    answer: 'agree',
    why: 'Nothing is on it that is not to be done or to be heeded.',
  },
  everyday_words: { answer: 'agree', why: 'Every text is measured: grade 6, common words.' },
  terms_explained: {
    answer: 'agree',
    why: 'Terms stand with their meaning: kidneys (the sides of your back).',
  },
  active_voice: { answer: 'agree', why: 'Each step is an order to the reader.' },
  numbers_clear: {
    answer: 'agree',
    why: 'Doses, days and phone numbers are digits with their unit.',
  },
  no_calculation: {
    answer: 'disagree',
    why: 'Dates and minutes a day are worked out, but how long a walk is tomorrow is not.',
  },
  chunks: { answer: 'agree', why: 'One item, one block; the safety net in short parts.' },
  headers: { answer: 'agree', why: 'Every part and item has a heading that names it.' },
  logical_order: { answer: 'agree', why: 'Safety first, then lying, sitting, standing, numbered.' },
  summary: {
    answer: 'disagree',
    why: 'There is none but of what has changed since the sheet before.',
  },
  visual_cues: {
    answer: 'agree',
    why: 'Boxes, bold doses, marks for new and changed, a bar at emergency.',
  },
  visual_aids: { answer: 'agree', why: 'Items are drawn, on the own side.' },
  aids_support_text: {
    answer: 'agree',
    why: 'A drawing shows the posture of the steps beside it.',
  },
  captions: {
    answer: 'disagree',
    why: 'The heading of the item stands for one; the drawing has none of its own.',
  },
  uncluttered: {
    answer: 'disagree',
    why: 'Line drawings of one figure, but two readers could not follow crossed legs in print.',
  },
  simple_tables: {
    answer: 'disagree',
    why: 'Days by numbers with their names above, but one box for what is done 2 or 3 times a day.',
  },
  one_action_named: { answer: 'agree', why: 'Each item is one.' },
  speaks_to_user: { answer: 'agree', why: 'It says “you” and “your left side”.' },
  explicit_steps: { answer: 'agree', why: 'Numbered steps, one action each.' },
  tangible_tool: {
    answer: 'agree',
    why: 'A grid with the days to tick until the next visit is on every layout.',
  },
  shows_how_to_calculate: {
    answer: 'disagree',
    why: 'It says by how much a walk grows and up to what, not what that makes tomorrow.',
  },
  explains_charts: {
    answer: 'agree',
    why: 'Beside the grid stands what is ticked and what is written.',
  },
  visual_aids_for_actions: {
    answer: 'agree',
    why: 'The drawings show how an item is done, with an arrow for movement.',
  },
};
