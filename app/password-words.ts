/** Why a new password is not taken, at its field. */
export const passwordWords = {
  password_length: 'Choose a password of 12 characters or more.',
  password_common:
    'This password is one that is tried first. Choose a few words in a row that only you would put together.',
};
