/** Which language this device shows a client's pages in: no secret. Its name is read by the server too. */
export const LANGUAGE_COOKIE = 'sheet-language';
