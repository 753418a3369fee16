/** Why somebody was not signed in. The same words for an unknown address and for a wrong password. */
export const signInWords = {
  wrong: 'This e-mail address and password do not go together.',
  slow_down: 'Too many tries. Wait 15 minutes, then try again.',
  unreachable: 'The server did not answer. Check the connection, then try again.',
  unavailable: 'The database did not answer. Try again in a moment.',
};
