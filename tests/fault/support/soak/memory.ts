export interface Sample {
  /** Since the steady load began. */
  seconds: number;
  /** Resident, of the process that answers. */
  megabytes: number;
}

/** How much a straight line through the samples (least squares) rises, in MB per ten minutes; 0 for fewer than two. */
export function slopeOf(samples: readonly Sample[]): number {
  const { length } = samples;
  const mean = (of: (one: Sample) => number): number =>
    samples.reduce((sum, one) => sum + of(one), 0) / length;
  const [time, size] = [mean(({ seconds }) => seconds), mean(({ megabytes }) => megabytes)];
  const sum = (of: (one: Sample) => number): number =>
    samples.reduce((total, one) => total + of(one), 0);
  const spread = sum(({ seconds }) => (seconds - time) ** 2);
  if (length < 2 || spread === 0) return 0;
  const rise = sum(({ seconds, megabytes }) => (seconds - time) * (megabytes - size));
  return (rise / spread) * 600;
}
