/** What the heading of a plan that was just confirmed calls itself. */
export const CONFIRMED = 'confirmed-plan';
