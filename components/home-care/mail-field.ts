/** Which of the two ways of e-mailing a sheet was chosen: `link` or `file`. */
export const MAIL_FIELD = 'mail';
