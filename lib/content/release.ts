/** Version of the content as a whole: year, month, number. Printed on sheets and stored with every signed record. */
export const contentVersion = '2026.11.1';
