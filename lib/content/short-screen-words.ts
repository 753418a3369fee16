import type { NewsFact } from '@/lib/domain/screening/short-screen';

/** What is new since the questions were asked last (spec §2): a yes asks for the full health history again. */
export const newsQuestions: readonly { id: NewsFact; ask: string }[] = [
  { id: 'new_trauma', ask: 'Since last time: a fall, a road accident or a hard blow?' },
  { id: 'pregnancy', ask: 'Since last time: are you pregnant, or may you be?' },
  { id: 'new_cancer', ask: 'Since last time: has a doctor found a cancer?' },
  { id: 'operation', ask: 'Since last time: have you had an operation?' },
  { id: 'fever', ask: 'Since last time: have you had a fever?' },
  {
    id: 'symptoms_changed',
    ask: 'Have your signs changed: a new place, the other side, new numbness, or much more pain?',
  },
];

/** Why the full health history is asked again, for the therapist. */
export const fullHistoryReasons: Readonly<Record<NewsFact | 'gap', string>> = {
  new_trauma: 'a new injury',
  pregnancy: 'a pregnancy, or maybe one',
  new_cancer: 'a new cancer diagnosis',
  operation: 'an operation',
  fever: 'a fever',
  symptoms_changed: 'changed signs',
  gap: 'six weeks or more since the last session or full form',
};
