import type { PhonePage } from '@/components/client-page/phone-page';
import { guidedHolds } from '@/lib/domain/check-in/guided-holds';

/** A page with a stretch for both sides, a rest for one and a habit. */
export function aPhonePage(): PhonePage {
  const bare = { steps: ['Lie down.', 'Pull gently.'], adaptations: [], stopSign: null };
  return {
    code: 'ABCD-EFGH-JKM',
    sheetId: '01900000-0000-7000-8000-0000000000c1',
    isKept: false,
    day: '2026-11-20',
    practice: {
      name: 'Harbour Street Massage',
      practicePhone: '020 7946 0123',
      urgentPhone: '111',
      emergencyNumber: '999',
      maternityPhone: '020 7946 0456',
      crisisPhone: '116 123',
    },
    items: [
      {
        ...bare,
        ...{ item: 'knee_across_chest', number: 1, name: 'Knee across the chest' },
        ...{ sideWords: 'Both sides', doseWords: 'Hold 20 seconds. 2 times.' },
        pictures: [{ src: '/figures/knee--right.svg', alt: 'Lying on the back, a knee across.' }],
        drawnNote: 'The picture shows the right knee bent.',
        holds: guidedHolds({
          dose: { seconds: 20, repeats: 2, timesPerDay: 1 },
          side: 'both',
          affected: 'right',
        }),
      },
      {
        ...bare,
        ...{ item: 'side_rest', number: 2, name: 'Rest on your side' },
        ...{ sideWords: 'Your left side', doseWords: 'Rest for 5 minutes.' },
        pictures: [],
        drawnNote: '',
        holds: guidedHolds({
          dose: { seconds: 300, repeats: 1, timesPerDay: 1 },
          side: 'left',
          affected: 'left',
        }),
      },
      {
        ...bare,
        ...{ item: 'empty_back_pocket', number: 3, name: 'Empty your back pocket' },
        ...{ sideWords: '', doseWords: 'Every time you sit.' },
        pictures: [],
        drawnNote: '',
        holds: [],
      },
    ],
    done: [],
  };
}
