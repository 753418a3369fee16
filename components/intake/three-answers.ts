/** Yes, no, not sure: each its own tap, none of them chosen before. */
export const threeAnswers = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'not_sure', label: 'Not sure' },
];
