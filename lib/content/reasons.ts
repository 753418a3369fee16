import type { ReasonRecord } from '@/lib/domain/home-care/cause-item-matrix';

/** Reason codes of spec §4.11; r12 by decisions 14b. `forClient` goes on the sheet: grade 6, at most 20 words a sentence. */
export const reasons: readonly ReasonRecord[] = [
  {
    code: 'r1',
    reason: 'Bends the low back or hip far; may tug an irritated root',
    adaptation: 'Smaller range, 10 s, stop if leg symptoms change',
    forClient: 'Make the move small and hold for 10 seconds. Stop if your leg feels different.',
    sources: ['R', 'P'],
  },
  {
    code: 'r2',
    reason: 'Arches the low back (or pushes the slipped level forward)',
    adaptation: 'Pillow under hips/belly, knees bent, or choose another item',
    forClient: 'Do not let your low back arch. Keep your knees bent and use a pillow.',
    sources: ['R', 'P'],
  },
  {
    code: 'r3',
    reason: 'Twists the trunk at end range',
    adaptation: 'Leave out, or small lying knee-roll set by a physiotherapist',
    forClient: 'Do not twist far. Turn only as much as your therapist showed you.',
    sources: ['R', 'P'],
  },
  {
    code: 'r4',
    reason: 'Pulls the sciatic nerve: straight knee + forward bend',
    adaptation: 'Bend knee, hands on shins, or leave out',
    forClient: 'Keep the knee bent. Rest your hands on your shins. Stop if it pulls down your leg.',
    sources: ['V4', 'P'],
  },
  {
    code: 'r5',
    reason: 'Direct pressure on a sensitive low back',
    adaptation: 'Use standing at a wall with one ball each side, light',
    forClient: 'Press lightly. With balls, stand at a wall, one ball on each side of the spine.',
    sources: ['R', 'P'],
  },
  {
    code: 'r6',
    reason: 'Pressure near the sciatic nerve in the buttock',
    adaptation: 'Outer/upper buttock only, ≤ 30–60 s, off at once on tingling',
    forClient:
      'Press only the outer, upper buttock, for 30 seconds. Come off at once at new tingling.',
    sources: ['V3', 'P'],
  },
  {
    code: 'r7',
    reason: 'Flat on the back in later pregnancy',
    adaptation: 'Side-lying or seated version; ≤ 2 min with wedge before week 28; none after',
    forClient: 'Do not lie flat on your back. Do it on your side or sitting.',
    sources: ['V22', 'P'],
  },
  {
    code: 'r8',
    reason: 'Getting on/off the floor; fall risk',
    adaptation: 'Bed or wall version',
    forClient: 'Do not get down on the floor. Use your bed or a wall.',
    sources: ['R', 'P'],
  },
  {
    code: 'r9',
    reason: 'Wide-leg load on pubic and SI joints',
    adaptation: 'Knees closer, cushions under thighs; leave out with pelvic girdle pain',
    forClient: 'Keep your knees closer together. Put cushions under your thighs.',
    sources: ['V29', 'P'],
  },
  {
    code: 'r10',
    reason: 'Vibration or percussion',
    adaptation: 'Buttock muscle (vibration also back of thigh) only, low setting, ≤ 2 min',
    forClient: 'Use it on muscle only. Keep it low and light, for 2 minutes at most.',
    sources: ['V23', 'S', 'P'],
  },
  {
    code: 'r11',
    reason: 'Untrained hands',
    adaptation: 'Teach helper in clinic, light-medium only, buttock first',
    forClient: 'Let your therapist show your helper first. Start light, on the buttock.',
    sources: ['P'],
  },
  {
    code: 'r12',
    reason: 'Heat: early flare, numb skin, pregnancy, faintness',
    adaptation:
      'After day 3, low, ≤ 15 min; in pregnancy warm pack only, never on the belly, no hot bath',
    forClient:
      'Use warmth only after day 3 of new pain or a flare-up, on low, for 15 minutes at most. Never use it on numb skin. If you are pregnant, keep it off your belly and take no hot bath.',
    sources: ['V30', 'S', 'P'],
  },
  {
    code: 'r13',
    reason: 'Cold on altered skin or treated area',
    adaptation: 'Ask team; 5–10 min',
    forClient: 'Ask your care team first. Use cold for 5 minutes only.',
    sources: ['V30', 'P'],
  },
  {
    code: 'r14',
    reason: 'Balance or walking limit',
    adaptation: 'Hold rail; sit breaks',
    forClient: 'Hold on to something firm. Sit down and rest when you need to.',
    sources: ['R', 'P'],
  },
  {
    code: 'r15',
    reason: 'End-range load on healing bone or joint',
    adaptation: 'Mid-range; physiotherapist sets range',
    forClient: 'Stay in the middle of the move. Go only as far as you were shown.',
    sources: ['R', 'P'],
  },
  {
    code: 'r16',
    reason: 'Clot risk and deep leg pressure',
    adaptation: 'Light only; no inner thigh or calf',
    forClient: 'Press lightly. Keep off the inner thigh and the calf.',
    sources: ['V22', 'P'],
  },
  {
    code: 'r17',
    reason: 'Fragile bone / tumour',
    adaptation: 'Not given',
    forClient: 'This one is not for you.',
    sources: ['V20', 'P'],
  },
  {
    code: 'r18',
    reason: 'Sitting load on disc',
    adaptation: 'Back supported, ≤ 1 min',
    forClient: 'Lean your back on something firm. Sit for 1 minute at most.',
    sources: ['R', 'P'],
  },
  {
    code: 'r19',
    reason: 'May trap an irritable nerve under a stretched piriformis',
    adaptation: 'Start with the lying figure-four; add when sitting < 3/10',
    forClient:
      'Start with the lying figure-four. Add this when sitting hurts less than 3 out of 10.',
    sources: ['R', 'P'],
  },
  {
    code: 'r20',
    reason: 'Needs medical or physiotherapy clearance of the activity',
    adaptation: 'Log clearance',
    forClient: 'Start this when your doctor or physio says you can.',
    sources: ['R', 'P'],
  },
];
