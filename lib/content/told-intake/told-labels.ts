import { regions } from '@/lib/content/regions';
import { spanishRegions } from '@/lib/content/languages/es/reasons-and-regions';
import type { Region } from '@/lib/domain/anatomy/region';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { SymptomKind } from '@/lib/domain/intake/intake-answers.schema';
import type { ToldLabels } from '@/lib/domain/told-intake/told-question';

/** What stands with many questions, in one language. */
interface ToldAround {
  labels: ToldLabels;
  none: string;
  never: string;
  nowhere: string;
  kinds: Readonly<Record<SymptomKind, string>>;
  regions: Readonly<Record<Region, string>>;
}

const englishRegions = Object.fromEntries(
  Object.entries(regions).map(([id, { client }]) => [id, client]),
) as Record<Region, string>;

export const toldAround: Readonly<Record<SheetLanguage, ToldAround>> = {
  en: {
    labels: {
      yes: 'Yes',
      no: 'No',
      notSure: 'Not sure',
      dontKnow: 'I do not know',
      left: 'Left',
      right: 'Right',
      both: 'Both sides',
      ofTen: '{number} of 10',
      ago: {
        day: { one: '1 day ago', many: '{number} days ago' },
        week: { one: '1 week ago', many: '{number} weeks ago' },
        month: { one: '1 month ago', many: '{number} months ago' },
        year: { one: '1 year ago', many: '{number} years ago' },
      },
      elsewhere: 'Another place',
      otherMedicines: 'Other medicines',
      notAnswered: 'Not answered',
    },
    none: 'None of these',
    never: 'It has not',
    nowhere: 'I cannot say where',
    kinds: {
      ache: 'Ache',
      sharp: 'Sharp',
      shooting: 'Shooting',
      burning: 'Burning',
      tingling: 'Tingling',
      numbness: 'Numb',
      weakness: 'Weak',
      stiffness: 'Stiff',
    },
    regions: englishRegions,
  },
  es: {
    labels: {
      yes: 'Sí',
      no: 'No',
      notSure: 'No lo sé',
      dontKnow: 'No lo sé',
      left: 'Izquierda',
      right: 'Derecha',
      both: 'Los dos lados',
      ofTen: '{number} de 10',
      ago: {
        day: { one: 'Hace 1 día', many: 'Hace {number} días' },
        week: { one: 'Hace 1 semana', many: 'Hace {number} semanas' },
        month: { one: 'Hace 1 mes', many: 'Hace {number} meses' },
        year: { one: 'Hace 1 año', many: 'Hace {number} años' },
      },
      elsewhere: 'Otro lugar',
      otherMedicines: 'Otras medicinas',
      notAnswered: 'Sin respuesta',
    },
    none: 'Ninguna de estas',
    never: 'No ha pasado',
    nowhere: 'No sé dónde',
    kinds: {
      ache: 'Dolor sordo',
      sharp: 'Punzadas',
      shooting: 'Como un rayo',
      burning: 'Ardor',
      tingling: 'Hormigueo',
      numbness: 'Dormido',
      weakness: 'Débil',
      stiffness: 'Tieso',
    },
    regions: spanishRegions,
  },
};
