/** What one tab tells the others of the same browser. */
type Word = 'active' | 'locked' | 'open';

interface IdleWatch {
  /** Nobody has touched any tab for so long. */
  lockAfterMs: number;
  /** While somebody does, the server hears of it this often. */
  tellEveryMs: number;
  onIdle: () => void;
  onActive: () => void;
  /** Another tab was locked, or opened again. */
  onWord: (word: 'locked' | 'open') => void;
}

const CHANNEL = 'screen';
const LOOK_EVERY_MS = 5_000;
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/**
 * Watches whether somebody is there: in this tab, or in another of the same browser. By the clock and not by a timer's
 * count: a tablet that has slept knows at its first breath how long. Returns how to tell the other tabs, and the end.
 */
export function watchIdle(watch: IdleWatch): { tell: (word: Word) => void; end: () => void } {
  let touchedAt = Date.now();
  let toldAt = Date.now();
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(CHANNEL) : null;
  const look = () => {
    const now = Date.now();
    if (now - touchedAt >= watch.lockAfterMs) watch.onIdle();
    else if (touchedAt > toldAt && now - toldAt >= watch.tellEveryMs) {
      toldAt = now;
      channel?.postMessage('active' satisfies Word);
      watch.onActive();
    }
  };
  const touch = () => {
    // The first touch after a long sleep is not a sign of somebody who was there.
    look();
    touchedAt = Date.now();
  };
  const hear = ({ data }: MessageEvent<Word>) => {
    if (data === 'active') touchedAt = Date.now();
    else watch.onWord(data);
    if (data === 'open') touchedAt = Date.now();
  };
  channel?.addEventListener('message', hear);
  for (const sign of SIGNS) window.addEventListener(sign, touch, { passive: true, capture: true });
  document.addEventListener('visibilitychange', look);
  const timer = setInterval(look, LOOK_EVERY_MS);
  return {
    tell: (word) => {
      touchedAt = Date.now();
      channel?.postMessage(word);
    },
    end: () => {
      clearInterval(timer);
      channel?.close();
      for (const sign of SIGNS) window.removeEventListener(sign, touch, { capture: true });
      document.removeEventListener('visibilitychange', look);
    },
  };
}
