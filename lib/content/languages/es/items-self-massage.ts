import type { ItemTexts } from '@/lib/domain/home-care/sheet-texts';

const TIE_BALLS =
  'Ate 2 pelotas dentro de un calcetín para que su columna quede en el hueco. También sirve una pelota doble.';
const EACH_SIDE = 'Va una pelota a cada lado de la columna, ninguna sobre el hueso.';
const OFF_RIBS = 'No las ponga sobre las últimas costillas ni a los costados de la espalda.';
const ON_MUSCLE = 'Apoye los nudillos sobre el músculo, a 2 dedos del hueso.';
const TO_THE_WALL = 'Póngase de pie, con la espalda hacia la pared y los pies un paso adelante.';
const LEAN_BACK = 'Doble un poco las rodillas y apóyese suavemente hacia atrás.';
const NO_ARCH = 'Mantenga las rodillas dobladas. No deje que la espalda se arquee.';
const BREATHE = 'Respire.';
const STOP_AT_ONCE =
  'Pare enseguida si el hormigueo o adormecimiento en la pierna es nuevo o aumenta.';
const COME_OFF =
  'Quítese enseguida si el hormigueo o adormecimiento en la pierna es nuevo o aumenta.';

/** Self-massage on one's own, in Spanish. */
export const spanishSelfMassage = {
  palm_thumb_low_back: {
    name: 'Masaje con palmas y pulgares',
    steps: [
      'Siéntese o póngase de pie con la espalda recta.',
      'Ponga las palmas en la parte baja de la espalda.',
      'Frote desde los lados de la cintura y la cadera hacia la columna.',
      'Luego frote hacia abajo, hasta la nalga.',
      'Ponga las manos en la cintura, con los dedos hacia los lados.',
      'Ponga los pulgares en el borde de afuera de los músculos largos de la espalda.',
      'Deje unos 10 cm (4 in) entre los pulgares.',
      'Presione despacio y parejo hacia la columna. No presione el hueso.',
      'Sostenga cada presión 5–10 segundos y suelte. Haga 5–10 presiones.',
      'Debe sentirse firme, sin dolor.',
    ],
  },
  two_balls_back: {
    name: 'Dos pelotas de tenis bajo la espalda',
    steps: [
      TIE_BALLS,
      'Póngalas en el piso, detrás de usted.',
      'Siéntese con las rodillas dobladas y los pies apoyados.',
      'Acuéstese despacio hasta que las pelotas toquen el músculo que le duele.',
      EACH_SIDE,
      OFF_RIBS,
      BREATHE,
      'Cuando sienta alivio, levántese un poco y mueva las pelotas.',
      'Para terminar, gire despacio hacia un lado.',
    ],
    stopSign: 'Quítese de las pelotas si le duele o si siente la pierna diferente.',
    ways: {
      wall: {
        name: 'Dos pelotas de tenis en la pared',
        steps: [
          TIE_BALLS,
          TO_THE_WALL,
          'Ponga una pelota a cada lado de la columna, ninguna sobre el hueso.',
          OFF_RIBS,
          LEAN_BACK,
          BREATHE,
          'Cuando sienta alivio, aléjese de la pared y mueva las pelotas.',
        ],
      },
      pillow: {
        name: 'Dos pelotas de tenis, con almohada bajo la cadera',
        steps: [
          TIE_BALLS,
          'Póngalas en el piso, detrás de usted, con una almohada plana para la cadera.',
          'Siéntese con las rodillas dobladas y los pies apoyados.',
          'Acuéstese despacio hasta que las pelotas toquen el músculo. Apoye la cadera en la almohada.',
          EACH_SIDE,
          OFF_RIBS,
          NO_ARCH,
          BREATHE,
          'Para terminar, gire despacio hacia un lado.',
        ],
      },
    },
  },
  knuckles_low_back: {
    name: 'Nudillos bajo la espalda baja',
    steps: [
      'Acuéstese boca arriba, con las rodillas dobladas y los pies apoyados.',
      'Cierre los puños.',
      'Con cuidado, ponga uno a cada lado de la espalda baja, con las palmas hacia abajo.',
      ON_MUSCLE,
      BREATHE,
      'Saque los puños.',
      'Gire hacia un lado.',
    ],
    stopSign: 'Pare si le duele o si siente la pierna diferente.',
    ways: {
      wall: {
        name: 'Nudillos en la pared',
        steps: [
          TO_THE_WALL,
          'Cierre los puños.',
          'Ponga uno a cada lado de la espalda baja, con las palmas hacia la pared.',
          ON_MUSCLE,
          LEAN_BACK,
          BREATHE,
          'Para terminar, aléjese de la pared.',
        ],
      },
      pillow: {
        name: 'Nudillos bajo la espalda baja, con almohada bajo la cadera',
        steps: [
          'Acuéstese boca arriba, con las rodillas dobladas, los pies apoyados y una almohada plana bajo la cadera.',
          'Cierre los puños.',
          'Con cuidado, ponga uno a cada lado de la espalda baja, con las palmas hacia abajo.',
          ON_MUSCLE,
          NO_ARCH,
          BREATHE,
          'Saque los puños.',
          'Gire hacia un lado.',
        ],
      },
    },
  },
  thigh_lotion_semi_reclined: {
    name: 'Masaje del muslo con crema',
    steps: [
      'Ponga una toalla en la cama y cojines detrás de usted.',
      'Recuéstese hacia atrás.',
      'Ponga en la palma crema o aceite de masaje, del tamaño de una moneda grande.',
      'Frótese las manos para calentarlas.',
      'Doble la rodilla del lado que le duele.',
      'Ponga la crema en la parte de atrás del muslo.',
      'Tome el muslo con una mano a cada lado y los dedos por detrás.',
      'Empiece suave. Jale desde arriba de la rodilla hasta la cadera.',
      'Regrese suavemente.',
      'Aumente poco a poco hasta que se sienta firme y agradable.',
      'Presione despacio. No clave los dedos.',
      'Ponga más crema cuando deje de resbalar.',
      'Estire un poco la pierna y dóblela otra vez, con cuidado.',
      'No toque el hueco detrás de la rodilla.',
    ],
    stopSign: 'Pare si el dolor o el hormigueo baja por la pierna.',
  },
  ball_search_hold: {
    name: 'Buscar y sostener con una pelota',
    steps: [
      'Acuéstese de lado o póngase de pie junto a una pared.',
      'Ponga la pelota o la herramienta en la nalga o en el lado de la cadera.',
      'Ruede despacio por el músculo hasta encontrar un punto tenso.',
      'Quédese el tiempo indicado, o menos si le molesta.',
      'Respire despacio y deje que el músculo se afloje.',
      'Suelte y pase al punto siguiente.',
      'En la parte de adentro del muslo, sin pelota: solo las manos.',
    ],
    stopSign: COME_OFF,
  },
  sit_on_ball: {
    name: 'Sentarse sobre una pelota',
    steps: [
      'Siéntese en una silla acolchada.',
      'Ponga una pelota bajo la parte de arriba y de afuera de la nalga.',
      'Apoye algo de peso sobre ella.',
    ],
    stopSign: 'Levántese si la pierna empieza a hormiguear o si el hormigueo aumenta.',
    ways: {
      back: {
        name: 'Sentarse sobre una pelota, con respaldo',
        steps: [
          'Siéntese en una silla acolchada con respaldo firme.',
          'Ponga una pelota bajo la parte de arriba y de afuera de la nalga.',
          'Apoye la espalda en la silla. Deje algo de peso sobre la pelota.',
          'Pare después de 1 minuto como máximo.',
        ],
      },
    },
  },
  wedge_under_hip: {
    name: 'Cuña de goma bajo la cadera',
    steps: [
      'Acuéstese de lado.',
      'Meta la cuña bajo el músculo de afuera de la cadera.',
      'Gire un poco para presionar más.',
      'No la ponga sobre la punta del hueso de la cadera.',
    ],
    stopSign: COME_OFF,
  },
  foam_roller_hip: {
    name: 'Rodillo de espuma para la cadera',
    steps: [
      'Ponga el rodillo bajo el lado de la cadera y la nalga.',
      'Sostenga su peso con las manos y el otro pie.',
      'Ruede despacio.',
      'No lo ponga bajo la espalda baja.',
    ],
    stopSign: 'Pare si el hormigueo o adormecimiento en la pierna es nuevo o aumenta.',
    ways: {
      bed: {
        name: 'Rodillo de espuma para la cadera, en la cama',
        steps: [
          'Hágalo en la cama, no en el piso.',
          'Ponga el rodillo bajo el lado de la cadera y la nalga.',
          'Sostenga su peso con las manos y el otro pie.',
          'Ruede despacio.',
          'No lo ponga bajo la espalda baja.',
        ],
      },
    },
  },
  knob_tool_hip: {
    name: 'Perilla para puntos de la cadera',
    steps: ['Presione con la perilla un punto tenso en el lado de la cadera.', BREATHE],
    stopSign: STOP_AT_ONCE,
  },
  hook_tool: {
    name: 'Gancho de masaje en forma de S',
    steps: [
      'Elija una perilla.',
      'Enganche la herramienta en la nalga o en el músculo de afuera de la espalda.',
      'Jale con cuidado.',
      'No la use sobre hueso, costillas ni los costados de la espalda.',
    ],
    stopSign: STOP_AT_ONCE,
  },
} as const satisfies Readonly<Record<string, ItemTexts>>;
