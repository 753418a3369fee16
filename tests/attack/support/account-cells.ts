import { form, one, own, type Cell } from './cell';

/** Pages of people, of the own account and of the sign-in. */
export const accountAddressCells: Record<string, Cell> = {
  // The link is the key: whoever has it is asked in.
  '/invite/[token]': { permission: 'public', asks: [] },
  '/reset/[token]': { permission: 'public', asks: [] },
  '/settings/people': { permission: 'manage_people', asks: [] },
  '/settings/people/[accountId]': { permission: 'manage_people', asks: ['accountId'] },
  '/account': { permission: 'own_account', asks: [] },
  '/account/security': { permission: 'own_account', asks: [] },
  // For whoever is between two states of a sign-in; everybody else is led on.
  '/sign-in/second': { permission: 'public', asks: [] },
  '/locked': { permission: 'public', asks: [] },
};

/** Their actions. */
export const accountActionCells: Record<string, Cell> = {
  acceptInviteAction: {
    permission: 'public',
    asks: [],
    args: ({ token }) => [token, ...form({ name: '', password: '' })],
  },
  inviteAction: { permission: 'manage_people', asks: [], args: () => form({ email: '' }) },
  revokeInviteAction: one('manage_people', 'inviteId'),
  signInAction: { permission: 'public', asks: [], args: () => form({ email: '', password: '' }) },
  resetPasswordAction: {
    permission: 'public',
    asks: [],
    args: ({ token }) => [token, ...form({ password: '' })],
  },
  makeResetAction: one('manage_people', 'accountId', { ownPassword: '' }),
  revokeResetAction: one('manage_people', 'accountId'),
  savePersonAction: one('manage_people', 'accountId', { role: '' }),
  removePersonAction: one('manage_people', 'accountId'),
  saveNameAction: own({ name: '' }),
  secondFactorAction: { permission: 'public', asks: [], args: () => form({ code: '' }) },
  unlockAction: { permission: 'public', asks: [], args: () => form({ pin: '' }) },
  stillHereAction: { permission: 'own_account', asks: [], args: () => [] },
  lockAction: { permission: 'own_account', asks: [], args: () => [], alone: true },
  confirmPersonAction: own({ ownPassword: '' }),
  changePasswordAction: own({ presentPassword: '', newPassword: '' }),
  acceptTotpAction: own({ code: '' }),
  removeTotpAction: own(),
  renewCodesAction: own(),
  setPinAction: own({ pin: '' }),
  removePinAction: own(),
  secondOptionsAction: { permission: 'public', asks: [], args: () => [] },
  secondPasskeyAction: { permission: 'public', asks: [], args: () => [null] },
  unlockOptionsAction: { permission: 'public', asks: [], args: () => [] },
  unlockPasskeyAction: { permission: 'public', asks: [], args: () => [null] },
  passkeyOfferAction: { permission: 'own_account', asks: [], args: () => [] },
  addPasskeyAction: own({ keyName: '', key: '{}' }),
  removePasskeyAction: one('own_account', 'passkeyId'),
  signOutDeviceAction: one('own_account', 'sessionId'),
  signOutOthersAction: own(),
  askSecondFactorAction: { permission: 'manage_practice', asks: [], args: () => form() },
  switchPracticeAction: one('own_account', 'practiceId'),
  leavePracticeAction: one('own_account', 'practiceId'),
};
