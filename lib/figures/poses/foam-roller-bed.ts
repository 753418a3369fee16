import type { Figure, Panel } from '../pose';
import { foamRollerHip } from './foam-roller-hip';
import { bed } from './shared/bases';

const onBed = (panel: Panel): Panel => ({
  ...panel,
  alt: panel.alt
    .replace('on the floor in front', 'on the bed in front')
    .replace(/^On/, 'On a bed, on'),
  reading: {
    ...panel.reading,
    position: `Lying propped on a bed, ${panel.reading.position.replace(/^On/, 'on')}`,
    limbs: panel.reading.limbs.replace('on the floor', 'on the bed'),
    hands: panel.reading.hands.replace('on the floor', 'on the bed'),
  },
  props: [bed(0.98, 0.5, 0.05), ...(panel.props ?? []).filter(({ id }) => id !== 'mat')],
  arrows: (panel.arrows ?? []).map((arrow) => ({
    ...arrow,
    from: [0.22, -0.11, 0.56],
    to: [-0.2, -0.11, 0.56],
  })),
});

/** SM11 on a bed, for those who should not get down to the floor (r8). */
export const foamRollerBed: Figure = {
  ...foamRollerHip,
  id: 'foam_roller_hip--bed',
  title: 'Foam roller for the hip, on the bed',
  panels: foamRollerHip.panels.map(onBed),
};
