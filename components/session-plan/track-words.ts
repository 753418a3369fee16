import type { Track } from '@/lib/domain/session-plan/technique';

export const trackWords: Record<Track, string> = {
  deep_tissue: 'Deep tissue',
  neuromuscular: 'Neuromuscular',
  trigger_point: 'Trigger point',
  support: 'Support',
};
