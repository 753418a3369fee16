import type { ItemTexts } from '@/lib/domain/home-care/sheet-texts';

const HEEL_OF_HAND = 'Ayudante: use la base de la mano y haga círculos lentos.';
const BESIDE_SPINE =
  'Trabaje junto a la columna, arriba de la rabadilla y en la parte de arriba de la nalga.';
const NOT_BONE = 'Nunca presione el hueso ni los costados sobre las costillas.';
const ASK = 'Pregunte a menudo: “¿Está bien así?”.';
const TELL_HELPER = 'Pida a su ayudante que pare si le duele o si siente la pierna diferente.';

/** What a helper does, the massager, activity and habits, in Spanish. */
export const spanishHelperAndHabits = {
  partner_heel_of_hand: {
    name: 'Ayudante: círculos con la base de la mano',
    steps: [
      'Acuéstese boca abajo en una superficie firme y acolchada, con una almohada bajo la cadera.',
      'O acuéstese de lado, o siéntese y apóyese en una mesa.',
      HEEL_OF_HAND,
      BESIDE_SPINE,
      NOT_BONE,
      ASK,
    ],
    stopSign: TELL_HELPER,
    ways: {
      side: {
        name: 'Ayudante: círculos, usted de lado',
        steps: [
          'Acuéstese de lado con una almohada entre las rodillas, o siéntese y apóyese en una mesa.',
          HEEL_OF_HAND,
          BESIDE_SPINE,
          NOT_BONE,
          ASK,
        ],
      },
    },
  },
  massager_vibration: {
    name: 'Masajeador eléctrico',
    steps: [
      'Use un masajeador de cabeza ancha a velocidad baja.',
      'Muévalo todo el tiempo sobre el músculo de la nalga y la parte de atrás del muslo.',
      'No lo use sobre la columna, las costillas ni los riñones (los costados de la espalda).',
      'No lo use sobre el vientre ni detrás de la rodilla.',
    ],
    stopSign: 'Pare si el hormigueo o adormecimiento en la pierna es nuevo o aumenta.',
  },
  partner_hacking: {
    name: 'Ayudante: golpecitos suaves en la nalga',
    steps: [
      'Ayudante: mantenga las muñecas sueltas y use el canto de las manos.',
      'Dé golpecitos suaves y rápidos solo en el músculo de la parte de arriba de la nalga.',
      'Nunca golpee la columna ni la rabadilla.',
      'Nunca golpee sobre los riñones (los costados de la espalda).',
    ],
    stopSign: TELL_HELPER,
  },
  empty_back_pocket: {
    name: 'Vacíe el bolsillo de atrás',
    steps: ['Vacíe el bolsillo de atrás antes de sentarse.'],
  },
  break_up_sitting: {
    name: 'Pausas si pasa mucho tiempo en una silla',
    steps: ['Levántese cada 20–30 minutos.', 'Camine o quédese de pie 1–2 minutos.'],
  },
  low_impact_activity: {
    name: 'Nadar, ejercicio en el agua o yoga suave',
    steps: [
      'Nade, haga ejercicio en el agua o haga yoga suave. Ayuda a soltarse.',
      'No se doble mucho hacia adelante.',
      'Empiece con 10 minutos.',
    ],
  },
  keep_moving: {
    name: 'Siga en movimiento',
    steps: [
      'Siga con sus tareas normales tanto como pueda.',
      'No se quede en cama. El reposo largo pone los músculos rígidos y débiles.',
      'Descanse a ratos.',
    ],
  },
  side_rest: {
    name: 'Descanse de lado al terminar',
    steps: [
      'Gire despacio hacia un lado con las rodillas dobladas.',
      'Ponga el brazo o una almohada bajo la cabeza.',
      'Descanse.',
      'Siéntese despacio, con ayuda de los brazos.',
    ],
  },
  short_walks: {
    name: 'Caminatas cortas',
    steps: ['Camine en terreno plano.'],
    stopSign:
      'Pare antes de que el dolor aumente, o si un nuevo hormigueo o adormecimiento baja más por la pierna.',
    ways: {
      rail: {
        name: 'Caminatas cortas, con barandal',
        steps: [
          'Camine en terreno plano donde haya un barandal para sostenerse.',
          'Siéntese a descansar cuando lo necesite.',
        ],
      },
    },
  },
  sleep_pillows: {
    name: 'Almohadas para dormir',
    steps: [
      'De lado: ponga una almohada entre las rodillas.',
      'Boca arriba: ponga una almohada bajo las rodillas.',
    ],
    ways: {
      side: {
        name: 'Almohadas para dormir de lado',
        steps: ['Duerma de lado.', 'Ponga una almohada entre las rodillas.'],
      },
    },
  },
} as const satisfies Readonly<Record<string, ItemTexts>>;
