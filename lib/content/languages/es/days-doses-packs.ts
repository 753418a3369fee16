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

export const spanishSides: SideTexts = {
  // Behind a masculine word: "el tobillo izquierdo", "la rodilla del lado izquierdo".
  names: { left: 'izquierdo', right: 'derecho' },
  left: 'Su lado izquierdo',
  right: 'Su lado derecho',
  both: 'Los dos lados',
  milderFirst: 'Los dos lados: primero el que duele menos',
};

export const spanishPacks: PackTexts = {
  coldUntil: 'Frío hasta el {day}',
  coldWhenItHelps: 'Frío cuando le ayude',
  coldAfterMassage: 'Frío después del masaje, si le queda dolor',
  warmthFrom: 'Calor desde el {day}, en bajo',
  warmthWhenItHelps: 'Calor cuando le ayude, en bajo',
  seeNumber: '. Vea el número {number} para saber cuánto tiempo.',
  heatFrom: 'Desde el {day}',
  heatLater: ', calor en el nivel más bajo, sobre la ropa, {minutes} minutos como máximo.',
};
