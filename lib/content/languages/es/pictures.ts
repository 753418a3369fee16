import type { PictureTexts } from '@/lib/domain/home-care/picture-texts';

const FELT = 'Se siente en la nalga del lado {side}.';
const FELT_INSIDE = 'Se siente en la parte de adentro de los muslos.';
const ON_BACK = 'Acostado boca arriba, con las rodillas dobladas y los pies apoyados.';
const BALLS =
  'Dos pelotas, dibujadas con rayas a través del cuerpo, están en el piso bajo la espalda baja, una a cada lado de la columna; las manos descansan en el vientre.';
const BALLS_PLACE =
  'Dónde van las pelotas, mostrado en una espalda: una a cada lado de la columna en la espalda baja, con la columna en el hueco.';
const FISTS =
  'Los dos puños están bajo la espalda baja, uno a cada lado de la columna, con las palmas hacia abajo.';
const FISTS_PLACE =
  'Dónde van los puños, mostrado en una espalda: uno a cada lado de la columna en la espalda baja, con los nudillos sobre el músculo y las palmas hacia afuera.';
const AT_WALL =
  'De pie con la espalda hacia la pared, los pies un paso adelante y las rodillas un poco dobladas.';
const FACE_DOWN = 'Acostado boca abajo en una cama, con una almohada bajo la cadera.';
const ON_SIDE =
  'Acostado sobre el lado {other}, con el lado {side} arriba, visto por detrás, con una almohada entre las rodillas y otra bajo la cabeza.';
const COLD =
  'Una compresa fría en una toalla delgada está sobre la espalda baja del lado {side}, arriba de la nalga, sobre la ropa.';
const WARM =
  'Una compresa tibia está sobre la espalda baja del lado {side}, arriba de la nalga, sobre la ropa.';
const PUT_ASIDE = 'Las pelotas y la crema del masaje están a un lado, en la cama.';
const WALKING =
  'Caminando derecho en terreno plano, con una pierna adelante y los brazos en movimiento.';
const IN_BATH =
  'Sentado en una bañera con agua tibia hasta el vientre, recostado hacia atrás. Las rodillas salen del agua. Sube vapor.';
const IN_BED_ON_SIDE =
  'Acostado de lado en la cama, con las rodillas dobladas, una almohada bajo la cabeza y otra entre las rodillas.';
const ROLLING = 'El peso se sostiene con las dos manos y con el pie {other}';
const ROUND = 'Una flecha redonda muestra círculos lentos.';

/** What each picture shows, in Spanish; `{side}` stands where the noun is masculine ("lado", "pie", "muslo"). */
export const spanishPictures: PictureTexts = {
  left: 'izquierdo',
  right: 'derecho',
  byFigure: {
    palm_thumb_low_back: [
      'La espalda de una persona sentada o de pie, derecha. Las dos palmas están sobre la espalda baja. Las flechas muestran cómo frotar: de los lados de la cintura y la cadera hacia la columna, y luego hacia abajo, a las nalgas.',
      'La espalda de una persona con las manos en la cintura y los dedos hacia los lados. Los dos pulgares presionan la espalda baja, uno a cada lado de la columna, hacia la columna.',
    ],
    two_balls_back: [`${ON_BACK} ${BALLS}`, BALLS_PLACE],
    'two_balls_back--wall': [
      `${AT_WALL} Dos pelotas se sostienen suavemente entre la espalda baja y la pared, una a cada lado de la columna.`,
      BALLS_PLACE,
    ],
    'two_balls_back--pillow': [`${ON_BACK} ${BALLS} Hay una almohada bajo la cadera.`, BALLS_PLACE],
    knuckles_low_back: [`${ON_BACK} ${FISTS}`, FISTS_PLACE],
    'knuckles_low_back--pillow': [
      `${ON_BACK} ${FISTS} Hay una almohada bajo la cadera.`,
      FISTS_PLACE,
    ],
    'knuckles_low_back--wall': [
      `${AT_WALL} Los dos puños están entre la espalda baja y la pared, uno a cada lado de la columna.`,
      FISTS_PLACE,
    ],
    thigh_lotion_semi_reclined: [
      'Medio sentado en una cama, con pantalón corto, recostado en almohadas, con un frasco de crema a la mano. La rodilla del lado {side} está doblada, con el pie en la cama; la pierna del lado {other} está estirada. Una mano a cada lado del muslo {side}, con los dedos por detrás. Una flecha muestra cómo jalar por la parte de atrás del muslo, desde arriba de la rodilla hasta la cadera.',
    ],
    ball_search_hold: [
      'Acostado sobre el lado {side}, apoyado en el antebrazo {side}. Una pelota está en el piso bajo la nalga y el lado de la cadera del lado {side}, detrás y arriba de la punta del hueso de la cadera. El pie {other} está en el piso adelante y carga parte del peso; la mano del lado {other} descansa en el muslo.',
      'De pie con la espalda hacia la pared, con una pelota entre la nalga del lado {side} y la pared. Las flechas muestran cómo rodar un poco arriba y abajo al doblar las rodillas.',
    ],
    sit_on_ball: [
      'Sentado en un asiento acolchado, visto por detrás. Una pelota está bajo la nalga del lado {side}, en su parte de afuera. El tronco se inclina un poco hacia el lado {side}.',
    ],
    'sit_on_ball--back': [
      'Sentado en una silla acolchada, apoyado en el respaldo, con los pies en el piso. Una pelota, dibujada con rayas, está al fondo del asiento, bajo la parte de arriba y de afuera de la nalga del lado {side}. Las manos descansan en los muslos.',
    ],
    partner_heel_of_hand: [
      `Una persona está acostada boca abajo en una cama, con una almohada bajo la cadera. Un ayudante está de pie junto a la cama y trabaja con la base de una mano en la espalda baja y la parte de arriba de la nalga del lado {side}. La otra mano descansa en el muslo del ayudante. ${ROUND}`,
    ],
    'partner_heel_of_hand--side': [
      `Una persona está acostada sobre el lado {other} en una cama, vista por detrás, con una almohada entre las rodillas, otra en el pecho y otra bajo la cabeza. Un ayudante está de pie detrás y pone la base de una mano en la espalda baja y la parte de arriba de la nalga del lado {side}. ${ROUND}`,
    ],
    massager_vibration: [
      'De pie, visto por detrás. La mano del lado {side} sostiene un masajeador de cabeza ancha en la nalga del lado {side}. Una flecha muestra que se mueve todo el tiempo sobre la nalga y la parte de atrás del muslo.',
    ],
    partner_hacking: [
      'Una persona está acostada boca abajo en una cama, con una almohada bajo la cadera. Un ayudante tiene las dos manos de canto sobre la parte de arriba de la nalga del lado {side}, con las palmas frente a frente, y da golpecitos suaves con el canto de las manos.',
    ],
    wedge_under_hip: [
      'Acostado sobre el lado {side} con la cabeza en una almohada y las dos rodillas dobladas. Una cuña de goma se mete por delante bajo el lado de la cadera del lado {side}.',
    ],
    foam_roller_hip: [
      `Sobre el lado {side}, con el lado de la cadera sobre un rodillo de espuma. ${ROLLING}, que está en el piso adelante. Una flecha muestra cómo rodar despacio de un lado a otro.`,
    ],
    'foam_roller_hip--bed': [
      `En una cama, sobre el lado {side}, con el lado de la cadera sobre un rodillo de espuma. ${ROLLING}, que está en la cama adelante. Una flecha muestra cómo rodar despacio de un lado a otro.`,
    ],
    knob_tool_hip: [
      'De pie, visto desde el lado {side}. La mano del lado {side} presiona por detrás una perilla pequeña en la parte de afuera de la cadera del lado {side}, detrás del hueso.',
    ],
    hook_tool: [
      'De pie, visto desde el lado {side} y por detrás. Las dos manos sostienen delante del cuerpo una herramienta en forma de S; el gancho rodea la cadera del lado {side} y la perilla presiona la nalga del lado {side}.',
    ],
    knee_across_chest: [
      `Acostado boca arriba, con la pierna del lado {other} estirada en el piso. La rodilla del lado {side} está doblada, la mano del lado {side} la sostiene y la mano del lado {other} sostiene el tobillo por debajo. La rodilla se lleva sobre el pecho. ${FELT}`,
    ],
    'knee_across_chest--side': [
      `Acostado sobre el lado {other}, con la cabeza en una almohada. La pierna del lado {side} está arriba; la rodilla está doblada y la mano del lado {side} la sube hacia el pecho. La pierna del lado {other} está estirada. ${FELT}`,
    ],
    lying_figure_four: [
      `Acostado boca arriba, con el tobillo {side} cruzado sobre el muslo {other}, arriba de la rodilla. Las dos manos toman el muslo {other} por detrás y lo jalan con cuidado hacia el pecho. ${FELT}`,
      `Lo mismo con una toalla, acostado boca arriba, con el tobillo {side} sobre el muslo {other}. Una toalla pasa por detrás del muslo {other}; cada mano jala una punta con cuidado hacia el pecho. ${FELT}`,
    ],
    'lying_figure_four--chair': [
      `Sentado en una silla, con el pie {other} en el piso. El tobillo {side} está sobre el muslo {other}, arriba de la rodilla, con la rodilla del lado {side} hacia afuera. El tronco se inclina con cuidado hacia adelante, con la espalda larga. ${FELT}`,
    ],
    standing_figure_four: [
      `De pie frente a una mesa a la altura de la cadera, que está contra una pared. La pantorrilla del lado {side} está sobre la mesa, con la rodilla hacia afuera; la pierna del lado {other} está de pie. Las dos manos se sostienen de la mesa. El tronco se inclina hacia adelante desde la cadera, con la espalda larga. ${FELT}`,
    ],
    seated_v_lean: [
      `Sentado en el piso con las piernas en una V pequeña, las rodillas un poco dobladas y los dedos de los pies hacia arriba. El tronco se inclina hacia adelante desde la cadera, con la espalda larga y las dos manos en el piso entre las piernas. ${FELT_INSIDE}`,
    ],
    'seated_v_lean--knees-bent': [
      'Sentado en el piso con las piernas en una V pequeña, las dos rodillas bien dobladas y los talones en el piso. Las manos descansan en las espinillas. El tronco se inclina un poco hacia adelante, con la espalda larga.',
    ],
    soles_together: [
      `Sentado en el piso con la espalda junto a una pared, las plantas de los pies juntas y las dos rodillas caídas hacia los lados. Las manos sostienen los pies y los codos presionan suavemente los muslos. ${FELT_INSIDE}`,
    ],
    'soles_together--cushions': [
      'Sentado en el piso con la espalda junto a una pared, las plantas juntas y un cojín bajo cada muslo. Las manos descansan en los tobillos; nada empuja las rodillas hacia abajo.',
    ],
    'soles_together--back': [
      'Sentado derecho en el piso con la espalda apoyada en una pared, las plantas de los pies juntas y las rodillas caídas hacia los lados. Las manos descansan en las espinillas.',
    ],
    sitting_pigeon: [
      `Sentado en el piso, con la pierna del lado {other} estirada. El tobillo {side} está sobre el muslo {other}, justo arriba de la rodilla, con la rodilla del lado {side} caída hacia afuera. El tronco se dobla con cuidado hacia adelante desde la cadera, con la espalda y el cuello largos. ${FELT}`,
    ],
    'sitting_pigeon--knee-bent': [
      `Sentado en el piso, con la rodilla del lado {other} un poco doblada y el talón en el piso. El tobillo {side} está sobre el muslo {other}, arriba de la rodilla. La espalda se mantiene larga; las manos descansan en las espinillas. ${FELT}`,
    ],
    'sitting_pigeon--cushion': [
      `Sentado en el piso, con la pierna del lado {other} estirada. El tobillo {side} está sobre el muslo {other}, arriba de la rodilla, y la rodilla del lado {side} descansa en un cojín. La espalda se mantiene larga; las manos descansan en las piernas. ${FELT}`,
    ],
    knee_opposite_shoulder: [
      `Acostado boca arriba, con la pierna del lado {other} estirada en el piso y los dedos del pie hacia arriba. La rodilla del lado {side} está doblada; las dos manos la toman y la jalan hacia el hombro {other}. La espalda queda plana. ${FELT}`,
    ],
    'knee_opposite_shoulder--chair': [
      `Sentado derecho en una silla, con el pie {other} en el piso. Las dos manos toman la rodilla levantada del lado {side} y la llevan hacia el hombro {other}. ${FELT}`,
    ],
    sitting_twist: [
      'Sentado en el piso, con la pierna del lado {other} estirada. La rodilla del lado {side} está doblada y el pie {side} está en el piso, por fuera de la rodilla del lado {other}. El tronco gira hacia el lado {side}: el brazo {side} está estirado detrás del cuerpo, con la palma en el piso; el codo {other} descansa en la rodilla del lado {side}. Se siente en la cadera del lado {side}.',
    ],
    cold_pack: [`${FACE_DOWN} ${COLD}`],
    'cold_pack--side': [`${ON_SIDE} ${COLD}`],
    warm_pack: [`${FACE_DOWN} ${WARM}`],
    'warm_pack--side': [`${ON_SIDE} ${WARM}`],
    cold_after_massage: [`${FACE_DOWN} ${COLD} ${PUT_ASIDE}`],
    'cold_after_massage--side': [`${ON_SIDE} ${COLD} ${PUT_ASIDE}`],
    warm_bath_before: [IN_BATH],
    'warm_bath_before--rail': [
      `${IN_BATH} Una mano se sostiene de una barra al lado de la bañera.`,
    ],
    empty_back_pocket: [
      'De pie, visto por detrás. Una mano saca una cartera del bolsillo de atrás.',
    ],
    break_up_sitting: [
      'Levantándose de una silla: el tronco se inclina hacia adelante, las manos empujan los muslos y los pies están apoyados en el piso. Una flecha apunta hacia arriba.',
      WALKING,
    ],
    low_impact_activity: [
      'Nadando boca abajo, con un brazo estirado adelante, el otro junto al cuerpo y las piernas largas atrás. Las ondas muestran el agua.',
    ],
    keep_moving: [
      'De pie, derecho, junto a una mesa, con una tarea ligera de la casa: una mano limpia la mesa con un trapo.',
    ],
    side_rest: [
      'Acostado de lado, con las rodillas dobladas, la cabeza en una almohada y los brazos delante del cuerpo.',
      'Sentándose despacio de lado: los brazos empujan el tronco desde el piso y las rodillas siguen dobladas.',
    ],
    short_walks: [WALKING],
    'short_walks--rail': [
      'Caminando derecho en terreno plano. Una mano se sostiene de un barandal que corre junto al camino.',
    ],
    sleep_pillows: [
      IN_BED_ON_SIDE,
      'Acostado boca arriba en la cama, con una almohada bajo la cabeza y otra bajo las rodillas.',
    ],
    'sleep_pillows--side': [IN_BED_ON_SIDE],
  },
};
