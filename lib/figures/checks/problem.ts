/** What is wrong with a pose, at which joint or part. */
export interface Problem {
  joint: string;
  problem: string;
}

export const centimetres = (metres: number): string => `${(metres * 100).toFixed(1)} cm`;
