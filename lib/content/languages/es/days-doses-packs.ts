import type { PackTexts } from '@/lib/domain/home-care/cold-and-heat';
import type { DoseTexts } from '@/lib/domain/home-care/dose-texts';
import type { SideTexts } from '@/lib/domain/home-care/side-words';
import type { DayNames } from '@/lib/domain/shared/day-words';

export const spanishDays: DayNames = {
  weekdays: 'dom lun mar mié jue vie sáb'.split(' '),
  months: 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' '),
};

export const spanishDoses: DoseTexts = {
  second: { one: '{n} segundo', many: '{n} segundos' },
  minute: { one: '{n} minuto', many: '{n} minutos' },
  time: { one: '{n} vez', many: '{n} veces' },
  spot: { one: '{n} punto', many: '{n} puntos' },
  aDay: { one: 'Una vez al día.', many: '{n} veces al día.' },
  aWeek: { one: 'Una vez por semana.', many: '{n} veces por semana.' },
  each: ' por lado',
  onEachSide: 'En cada lado.',
  hold: 'Sostenga {time}.',
  onEachSpot: '{time} en cada punto.',
  atMost: 'Nunca más de {time}.',
  grows: {
    short_walks: 'Cada día, sume {least}–{most} minutos a cada caminata, hasta llegar a {time}.',
  },
  goes: {
    short_walks: 'Camine {time}.',
    side_rest: 'Descanse {time}.',
    warm_bath_before: 'Quédese adentro {time}.',
  },
  parts: { palm_thumb_low_back: ['Frote {time}', 'luego presione {time}'] },
  habits: { sleep_pillows: 'Todas las noches.', empty_back_pocket: 'Cada vez que se siente.' },
  everyDay: 'Todos los días.',
};

const MILDER_FIRST = 'Los dos lados: primero el que duele menos';

export const spanishSides: SideTexts = {
  // Behind a masculine word: "el tobillo izquierdo", "la rodilla del lado izquierdo".
  names: { left: 'izquierdo', right: 'derecho' },
  pain: {
    left: 'Le duele el lado izquierdo',
    right: 'Le duele el lado derecho',
    both: 'Le duelen los dos lados',
    alternating: 'El dolor cambia de lado',
    unsure: 'Aún no se sabe qué lado le duele',
  },
  left: 'Su lado izquierdo',
  right: 'Su lado derecho',
  both: 'Los dos lados',
  milderFirst: {
    left: 'Los dos lados: primero el derecho, luego el izquierdo',
    right: 'Los dos lados: primero el izquierdo, luego el derecho',
    both: MILDER_FIRST,
    alternating: MILDER_FIRST,
    unsure: MILDER_FIRST,
  },
};

export const spanishPacks: PackTexts = {
  cold: {
    usual: 'Úsela los primeros 3 días si el dolor es nuevo o aumentó, y después si le ayuda.',
    dated: 'Úsela hasta el {day}, y después si le ayuda.',
  },
  heat: {
    usual: '¿El dolor es nuevo o aumentó? Use esto desde el día 4.',
    dated: 'Use esto desde el {day}, no antes.',
  },
  heatFrom: 'Desde el {day}, si le ayuda',
  heatLater: ', calor en el nivel más bajo, sobre la ropa',
  heatMost: ', {minutes} minutos como máximo. Hasta {times} veces al día.',
  heatCare:
    'No se acueste sobre él ni se duerma con él. Nunca sobre piel adormecida. Quítelo si lo siente muy caliente o si la piel se ve con manchas.',
};
