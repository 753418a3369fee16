import { formOf } from './actions';

/** The form of an own item that asks nothing of the body, with the texts that an attack writes in it. */
export const ownItemForm = (texts: Record<string, string>): FormData =>
  formOf({
    name: 'Heel slides',
    ...{ kind: 'stretch', position: 'lying', sided: 'each', doseKind: 'habit' },
    ...{ loadTags: 'none', contactRegions: 'nothing', needsHelper: 'no' },
    steps: 'Lie down.',
    stopSign: 'Stop if it tingles.',
    ...texts,
  });
