/** A practice with every number that a sheet carries. */
export const practice = {
  name: 'Riverside',
  practicePhone: '020 1',
  urgentPhone: '111',
  emergencyNumber: '999',
  maternityPhone: '020 2',
  crisisPhone: '116 123',
};
