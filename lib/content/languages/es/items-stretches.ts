import type { ItemTexts } from '@/lib/domain/home-care/sheet-texts';

const ANKLE_OVER_THIGH =
  'Cruce un tobillo sobre el otro muslo, arriba de la rodilla. Se estira la pierna cruzada.';
const NO_BOUNCE = 'No rebote.';
const BEFORE_ROUNDING = 'Dóblese un poco desde la cadera. Pare antes de encorvar la espalda.';
const BACK_AND_NECK = 'Mantenga largos la espalda y el cuello.';

/** Stretches, in Spanish. */
export const spanishStretches = {
  knee_across_chest: {
    name: 'Rodilla cruzada sobre el pecho',
    steps: [
      'Acuéstese boca arriba con las piernas estiradas.',
      'Doble una rodilla y levante el pie.',
      'Tome la rodilla y el tobillo.',
      'Con cuidado, lleve la pierna doblada sobre el pecho hasta que se estire la nalga.',
    ],
    ways: {
      side: {
        name: 'Rodilla al pecho, de lado',
        steps: [
          'Acuéstese de lado, con la pierna que va a estirar arriba. Ponga una almohada bajo la cabeza.',
          'Doble la rodilla de arriba y tómela con la mano de arriba.',
          'Con cuidado, suba la rodilla junto al vientre hasta que se estire la nalga.',
          'Deje estirada la pierna de abajo.',
        ],
      },
    },
  },
  lying_figure_four: {
    name: 'Figura de cuatro, boca arriba',
    steps: [
      'Acuéstese boca arriba con las rodillas dobladas.',
      'Ponga los pies a 15–25 cm (6–10 in) de las nalgas, o tan cerca como pueda.',
      ANKLE_OVER_THIGH,
      'Tome por detrás el muslo de abajo con las dos manos.',
      'Levante y jale con cuidado hacia el pecho.',
      '¿No alcanza? Pase una toalla o una banda por detrás de ese muslo y jale las dos puntas.',
    ],
    nextStep: 'Empiece con las dos piernas levantadas.',
    ways: {
      chair: {
        name: 'Figura de cuatro en una silla',
        steps: [
          'Siéntese en una silla firme con los dos pies apoyados.',
          ANKLE_OVER_THIGH,
          'Deje caer hacia afuera la rodilla de la pierna cruzada.',
          'Apoye las manos en la pierna cruzada. No empuje.',
          'Mantenga la espalda larga e inclínese un poco hacia adelante desde la cadera.',
        ],
      },
    },
  },
  standing_figure_four: {
    name: 'Figura de cuatro, de pie',
    steps: [
      'Use este cuando no pueda acostarse para la figura de cuatro.',
      'Póngase de pie frente a una mesa firme, a la altura de la cadera.',
      'Ponga una pantorrilla sobre la mesa, con esa rodilla hacia afuera.',
      'Sosténgase.',
      'Mantenga la espalda larga.',
      'Inclínese despacio hacia adelante desde la cadera, hacia la pierna levantada.',
    ],
  },
  seated_v_lean: {
    name: 'Inclinación con las piernas en V',
    steps: [
      'Siéntese en el piso con las piernas en una V pequeña y las rodillas flojas.',
      'Siéntese con la espalda recta.',
      'Inclínese hacia adelante desde la cadera hasta que se estire la parte de adentro de los muslos.',
      NO_BOUNCE,
    ],
    stopSign: 'Pare si siente un tirón u hormigueo que baja por la pierna.',
    ways: {
      'knees-bent': {
        name: 'Inclinación en V, con las rodillas dobladas',
        steps: [
          'Siéntese en el piso con las piernas en una V pequeña.',
          'Doble las dos rodillas, con los talones en el piso.',
          'Apoye las manos en las espinillas.',
          'Inclínese un poco hacia adelante desde la cadera hasta que se estire la parte de adentro de los muslos.',
          NO_BOUNCE,
        ],
      },
    },
  },
  soles_together: {
    name: 'Plantas de los pies juntas',
    steps: [
      'Siéntese con la espalda junto a una pared.',
      'Junte las plantas de los pies, tan cerca de usted como le sea fácil.',
      'Deje caer las rodillas.',
      'Presione suavemente con los codos. No rebote.',
    ],
    ways: {
      cushions: {
        name: 'Plantas juntas, con cojines bajo los muslos',
        steps: [
          'Siéntese con la espalda junto a una pared.',
          'Junte las plantas de los pies, un poco lejos de usted.',
          'Ponga un cojín bajo cada muslo.',
          'Deje descansar las rodillas. Manténgalas más juntas de lo que le sea fácil.',
          'Apoye las manos en los tobillos. No presione.',
        ],
      },
      back: {
        name: 'Plantas juntas, con la espalda en la pared',
        steps: [
          'Siéntese con toda la espalda apoyada en una pared.',
          'Junte las plantas de los pies, tan cerca de usted como le sea fácil.',
          'Deje caer las rodillas por su propio peso.',
          'Apoye las manos en las espinillas. No presione.',
          'Quédese así 1 minuto como máximo.',
        ],
      },
    },
  },
  sitting_pigeon: {
    name: 'Paloma sentada',
    steps: [
      `Siéntese con las piernas estiradas. ${BACK_AND_NECK}`,
      'Ponga un tobillo arriba de la otra rodilla.',
      'Dóblese con cuidado desde la cadera.',
      'Pare antes de encorvar la espalda. No tiene que tocarse los pies.',
      'Doble la rodilla estirada si siente un tirón que baja por la pierna.',
    ],
    stopSign: 'Pare si todavía siente un tirón u hormigueo que baja por la pierna.',
    ways: {
      'knee-bent': {
        name: 'Paloma sentada, con la rodilla doblada',
        steps: [
          `Siéntese en el piso. ${BACK_AND_NECK}`,
          'Doble un poco una rodilla, con el talón en el piso.',
          'Ponga el otro tobillo arriba de la rodilla doblada.',
          'Apoye las manos en las espinillas.',
          BEFORE_ROUNDING,
        ],
      },
      cushion: {
        name: 'Paloma sentada, con cojín bajo la rodilla',
        steps: [
          `Siéntese con las piernas estiradas. ${BACK_AND_NECK}`,
          'Ponga un tobillo arriba de la otra rodilla.',
          'Ponga un cojín bajo la rodilla doblada para que descanse.',
          'Apoye las manos en las piernas. No presione.',
          BEFORE_ROUNDING,
        ],
      },
    },
  },
  knee_opposite_shoulder: {
    name: 'Rodilla al hombro contrario',
    steps: [
      'Acuéstese boca arriba con las piernas estiradas y los dedos de los pies hacia arriba.',
      'Doble una rodilla y tómela con las manos.',
      'Jálela despacio hacia el hombro del otro lado.',
      'Mantenga la espalda plana.',
      'Afloje si le duele.',
    ],
    ways: {
      chair: {
        name: 'Rodilla al hombro contrario, en una silla',
        steps: [
          'Siéntese con la espalda recta en una silla firme con los dos pies apoyados.',
          'Levante una rodilla. Tómela con las dos manos, justo debajo de la rodilla.',
          'Llévela despacio hacia el hombro del otro lado.',
          'Mantenga la espalda recta. Afloje si le duele.',
        ],
      },
    },
  },
  sitting_twist: {
    name: 'Giro en el piso',
    steps: [
      'Siéntese con las piernas estiradas, los dedos de los pies hacia arriba y la espalda recta.',
      'Doble una rodilla y ponga ese pie en el piso, del otro lado de la otra rodilla.',
      'Gire despacio hacia la rodilla doblada.',
      'Ponga el brazo del lado de la rodilla doblada detrás de usted, estirado, con la palma en el piso.',
      'Apoye el otro codo en la rodilla doblada. No empuje.',
    ],
  },
} as const satisfies Readonly<Record<string, ItemTexts>>;
