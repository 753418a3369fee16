/** The look of everything that is typed in (app/globals.css). */
export const inputStyle = 'input';
