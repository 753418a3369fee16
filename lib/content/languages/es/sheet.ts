import { rowsOnSheet } from '@/lib/content/sheet-own-words';
import type { sheetTexts } from '@/lib/content/sheet-texts';
import type { RowOnSheet, SheetTexts } from '@/lib/domain/home-care/sheet-texts';
import { joinedEquipment } from '@/lib/content/equipment';

import type { InOtherWords } from '../language';
import { spanishDays, spanishDoses, spanishPacks, spanishSides } from './days-doses-packs';
import { spanishSafetyNet } from './safety-net';
import { spanishTranslation } from './translation';

type Blocks = typeof sheetTexts;
type BlockTexts = { [Id in keyof Blocks]: InOtherWords<Pick<Blocks[Id], 'title' | 'lines'>> };

const texts: BlockTexts = {
  about: {
    title: 'Sobre este dolor',
    lines: [
      'La ciática es dolor, hormigueo o adormecimiento por donde pasa el nervio ciático.',
      'Va de la parte baja de la espalda hacia la pierna.',
    ],
  },
  what_to_expect: {
    title: 'Qué puede esperar',
    lines: [
      'Puede ir y venir.',
      'La mayoría mejora sin operación, muchas veces en 4 a 6 semanas. Algunos tardan más.',
      'Es difícil moverse cuando duele. Un poco cada vez es suficiente.',
    ],
  },
  why_this_may_help: {
    title: 'Por qué esto puede ayudar',
    lines: [
      'Algunas personas sienten alivio por un tiempo con masaje y ejercicio, también en una crisis.',
      'El masaje puede aliviar el dolor por un rato. Frotarse los músculos tensos puede calmarlos.',
      'Estirar con cuidado puede aliviar el dolor y ayudar a mover la cadera.',
      'Los masajes y estiramientos simples son fáciles de hacer en casa.',
      'Algunas personas se sienten más sueltas por un rato. Siga también en movimiento.',
    ],
  },
  flare_plan: {
    title: 'Si el dolor aumenta',
    lines: [
      'Cargar mucho o pasar mucho tiempo en una silla puede provocarlo.',
      'Vuelva a la mitad, descanse poco y siga caminando. Llámenos si dura más de 2 días.',
    ],
  },
  after_your_session: {
    title: 'Después de hoy',
    lines: [
      'Puede sentir dolor hasta 2 días.',
      'Descanse a ratos y muévase con cuidado.',
      'Beba cuando tenga sed.',
    ],
  },
};

/** A place said with one of these beginnings of words would name an illness or a device. */
const UNSAID = [
  'marcapasos',
  'desfibril',
  'aparato',
  'dispositivo',
  'estimul',
  'bomba',
  'puerto',
  'catéter',
  'válvula',
  'batería',
  'pila',
  'glucosa',
  'azúcar',
] as const;

/** What a client takes home of a row, by the row. */
const rows: Readonly<Record<string, Pick<RowOnSheet, 'lines' | 'placed'>>> = {
  ci_anticoagulant: {
    lines: [
      'Presione solo suave, con las manos y con cualquier herramienta.',
      '¿Ve un moretón nuevo? Deje ese ejercicio y llámenos.',
    ],
  },
  ci_implanted_device: {
    lines: [
      'Mantenga manos y herramientas a 10 cm (4 in) del lugar que nos mostró.',
      'Mantenga un masajeador eléctrico a 30 cm (12 in) de ese lugar.',
    ],
    placed: 'Mantenga manos y herramientas a 10 cm (4 in) del lugar que nos mostró: {place}.',
  },
  ci_insulin_pump_cgm_site: {
    lines: ['Mantenga manos, herramientas y compresas a 5 cm (2 in) del lugar que nos mostró.'],
    placed:
      'Mantenga manos, herramientas y compresas a 5 cm (2 in) del lugar que nos mostró: {place}.',
  },
};

/** Everything that a sheet in Spanish is made with. */
export const spanishSheet: SheetTexts = {
  language: 'es',
  translation: spanishTranslation,
  days: spanishDays,
  doses: spanishDoses,
  sides: spanishSides,
  packs: spanishPacks,
  safetyNet: spanishSafetyNet,
  chosen: {
    about: { id: 'about', ...texts.about },
    what_to_expect: { id: 'what_to_expect', ...texts.what_to_expect },
    why_this_may_help: { id: 'why_this_may_help', ...texts.why_this_may_help },
    flare_plan: { id: 'flare_plan', ...texts.flare_plan },
  },
  afterToday: texts.after_your_session,
  coldAfterToday: 'Use frío si le alivia.',
  lightTwins: [
    {
      usual: 'Estire suave o presione firme, hasta 3 de 10 (0 sin dolor, 10 el peor).',
      light:
        'Estire y presione suave, hasta 3 de 10 (0 sin dolor, 10 el peor). No presione fuerte.',
    },
    {
      usual: 'Presione despacio y parejo hacia la columna. No presione el hueso.',
      light: 'Presione despacio y suave hacia la columna. No presione el hueso.',
    },
    {
      usual: 'Debe sentirse firme, sin dolor.',
      light: 'Debe sentirse suave. Pare antes de que se sienta firme.',
    },
    {
      usual: 'Aumente poco a poco hasta que se sienta firme y agradable.',
      light: 'Siga suave todo el tiempo. Pare antes de que se sienta firme.',
    },
    {
      usual: 'Presione despacio. No clave los dedos.',
      light: 'Deje que las manos resbalen. No presione.',
    },
    { usual: 'Apoye algo de peso sobre ella.', light: 'Deje solo un poco de peso sobre ella.' },
    { usual: 'Gire un poco para presionar más.', light: 'Deje solo un poco de peso sobre ella.' },
    {
      usual: 'Presione con la perilla un punto tenso en el lado de la cadera.',
      light: 'Apoye la perilla suavemente en un punto tenso en el lado de la cadera.',
    },
    { usual: 'Jale con cuidado.', light: 'Jale solo un poco, para que se apoye suavemente.' },
  ],
  generalStop:
    'Pare si hay dolor agudo, o si un nuevo hormigueo, adormecimiento o dolor baja más por la pierna.',
  sideTwins: [
    {
      usual: 'Doble una rodilla y levante el pie.',
      onSide: 'Doble la rodilla del lado {side} y levante el pie.',
    },
    {
      usual:
        'Acuéstese de lado, con la pierna que va a estirar arriba. Ponga una almohada bajo la cabeza.',
      onSide:
        'Acuéstese sobre el lado {other}, con la pierna del lado {side} arriba. Ponga una almohada bajo la cabeza.',
    },
    {
      usual:
        'Cruce un tobillo sobre el otro muslo, arriba de la rodilla. Se estira la pierna cruzada.',
      onSide: 'Cruce el tobillo {side} sobre el muslo {other}, arriba de la rodilla.',
    },
    {
      usual: 'Tome por detrás el muslo de abajo con las dos manos.',
      onSide: 'Tome por detrás el muslo {other} con las dos manos.',
    },
    {
      usual:
        '¿No alcanza? Pase una toalla o una banda por detrás de ese muslo y jale las dos puntas.',
      onSide:
        '¿No alcanza? Pase una toalla o una banda por detrás del muslo {other} y jale las dos puntas.',
    },
    {
      usual: 'Deje caer hacia afuera la rodilla de la pierna cruzada.',
      onSide: 'Deje caer hacia afuera la rodilla del lado {side}.',
    },
    {
      usual: 'Ponga una pantorrilla sobre la mesa, con esa rodilla hacia afuera.',
      onSide: 'Ponga la pantorrilla del lado {side} sobre la mesa, con la rodilla hacia afuera.',
    },
    {
      usual: 'Ponga un tobillo arriba de la otra rodilla.',
      onSide: 'Ponga el tobillo {side} arriba de la rodilla del lado {other}.',
    },
    {
      usual: 'Doble un poco una rodilla, con el talón en el piso.',
      onSide: 'Doble un poco la rodilla del lado {other}, con el talón en el piso.',
    },
    {
      usual: 'Ponga el otro tobillo arriba de la rodilla doblada.',
      onSide: 'Ponga el tobillo {side} arriba de la rodilla del lado {other}.',
    },
    {
      usual: 'Doble una rodilla y tómela con las manos.',
      onSide: 'Doble la rodilla del lado {side} y tómela con las manos.',
    },
    {
      usual: 'Jálela despacio hacia el hombro del otro lado.',
      onSide: 'Jálela despacio hacia el hombro {other}.',
    },
    {
      usual: 'Levante una rodilla. Tómela con las dos manos, justo debajo de la rodilla.',
      onSide:
        'Levante la rodilla del lado {side}. Tómela con las dos manos, justo debajo de la rodilla.',
    },
    {
      usual: 'Llévela despacio hacia el hombro del otro lado.',
      onSide: 'Llévela despacio hacia el hombro {other}.',
    },
    {
      usual: 'Doble una rodilla y ponga ese pie en el piso, del otro lado de la otra rodilla.',
      onSide:
        'Doble la rodilla del lado {side}. Ponga el pie {side} en el piso, más allá de la rodilla del lado {other}.',
    },
    {
      usual:
        'Ponga el brazo del lado de la rodilla doblada detrás de usted, estirado, con la palma en el piso.',
      onSide: 'Ponga el brazo {side} detrás de usted, estirado, con la palma en el piso.',
    },
    {
      usual: 'Apoye el otro codo en la rodilla doblada. No empuje.',
      onSide: 'Apoye el codo {other} en la rodilla. No empuje.',
    },
    {
      usual: 'Doble la rodilla del lado que le duele.',
      onSide: 'Doble la rodilla del lado {side}.',
    },
    {
      usual:
        'Acuéstese de lado, con el lado que le duele arriba. Ponga una almohada entre las rodillas.',
      onSide:
        'Acuéstese sobre el lado {other}, con el lado {side} arriba. Ponga una almohada entre las rodillas.',
    },
    {
      usual: 'Ponga la pelota o la herramienta en la nalga o en el lado de la cadera.',
      onSide: 'Ponga la pelota o la herramienta en la nalga o la cadera del lado {side}.',
    },
    {
      usual: 'Ponga una pelota bajo la parte de arriba y de afuera de la nalga.',
      onSide: 'Ponga una pelota bajo la parte de arriba y de afuera de la nalga del lado {side}.',
    },
    { usual: 'Acuéstese de lado.', onSide: 'Acuéstese sobre el lado {side}.' },
    {
      usual: 'Ponga el rodillo bajo el lado de la cadera y la nalga.',
      onSide: 'Ponga el rodillo bajo la cadera y la nalga del lado {side}.',
    },
    {
      usual: 'Sostenga su peso con las manos y el otro pie.',
      onSide: 'Sostenga su peso con las manos y el pie {other}.',
    },
  ],
  inPregnancy: ['Si está embarazada, no lo ponga en el vientre y no tome baños calientes.'],
  forYou: 'Para usted',
  rowsOnSheet: rowsOnSheet.map(({ rule, unsaid }) => ({
    rule,
    ...(rows[rule] ?? { lines: [] }),
    ...(unsaid && { unsaid: [...unsaid, ...UNSAID] }),
  })),
  joinedEquipment,
  ownWords: 'De su terapeuta',
  changes: {
    title: 'Qué ha cambiado desde la hoja {number}',
    newSince: 'Nuevo desde la última vez',
    changedSince: 'Cambió desde la última vez',
    new: 'Nuevo',
    changed: 'Cambió',
    parts: {
      side: 'qué lado',
      place: 'dónde',
      dose: 'cuánto',
      way: 'cómo se hace',
      care: 'qué debe cuidar',
      stop: 'cuándo parar',
    },
    stop: 'Deje de hacer',
  },
};
