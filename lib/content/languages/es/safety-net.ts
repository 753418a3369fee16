import type { safetyNet } from '@/lib/content/safety-net';
import type { TextBlock } from '@/lib/domain/home-care/sheet-texts';

import type { InOtherWords } from '../language';

type Net = (typeof safetyNet)[number];
/** Each block of the safety net with as many lines as it has. */
type NetTexts = {
  [Id in Net['id']]: InOtherWords<Pick<Extract<Net, { id: Id }>, 'title' | 'lines'>>;
};

const texts: NetTexts = {
  before_you_start: {
    title: 'Antes de empezar',
    lines: [
      'Hable con su médico o enfermera antes de empezar ejercicio o automasaje nuevo.',
      '¿Es su primera vez con este dolor? Vea también a un médico.',
      'Vaya despacio y con cuidado. Nunca fuerce un estiramiento.',
    ],
  },
  feel_for_it: {
    title: 'Cómo debe sentirse',
    lines: ['Está bien un estiramiento suave o una presión firme, hasta 3 de 10.'],
  },
  ease_off: {
    title: 'Afloje',
    lines: ['¿Pasa de 3 de 10? Hágalo más pequeño, más suave o más corto.'],
  },
  stop: {
    title: 'Pare',
    lines: [
      'Pare si siente un dolor agudo.',
      'Pare si un nuevo hormigueo, adormecimiento o dolor baja más por la pierna.',
      'Descanse de lado. No repita ese ejercicio hasta hablar con su terapeuta.',
    ],
  },
  never_press: {
    title: 'Nunca presione, golpee ni use masajeador',
    lines: [
      'Sobre la columna o la rabadilla.',
      'Sobre las últimas costillas o los riñones (los costados de la espalda).',
      'Detrás de la rodilla.',
    ],
  },
  call_your_therapist: {
    title: 'Llame a su terapeuta',
    lines: ['¿Le duele más de 2 días, o está peor al día siguiente? Teléfono: {practicePhone}'],
  },
  see_your_doctor: {
    title: 'Vea a su médico',
    lines: [
      '¿Mejor en unas 4 semanas? Siga así. Si no, vea a su médico.',
      'Vaya antes si empeora, tiene fiebre, baja de peso o el dolor nunca cede.',
    ],
  },
  same_day: {
    title: 'El mismo día',
    lines: [
      'Llame hoy a un médico si de pronto la pierna está débil o se le cae el pie.',
      'Llame hoy a un médico si una pantorrilla está hinchada, caliente y le duele. No frote esa pierna.',
      'Teléfono: {urgentPhone}',
    ],
  },
  emergency: {
    title: 'Emergencia',
    lines: [
      'Llame al {emergencyNumber} o vaya a urgencias ahora si:',
      'Se le duerme la parte entre las piernas.',
      'No puede orinar, o se le sale la orina o el popó.',
      'Las dos piernas se debilitan o se duermen.',
      'Le duele de pronto el pecho o le cuesta respirar.',
      'Le duele de pronto y muy fuerte el vientre o la espalda y siente que se desmaya.',
    ],
  },
  pregnant: {
    title: 'Embarazo',
    lines: [
      '¿Está embarazada? Llame ahora a su maternidad si sangra, pierde líquido o el vientre aprieta y duele.',
      'Llame también si el bebé se mueve menos. Teléfono: {maternityPhone}',
    ],
  },
  medicines: {
    title: 'Medicinas',
    lines: ['No deje ni cambie sus medicinas. Pregunte primero a su médico.'],
  },
};

/** In the order of the sheet. */
export const spanishSafetyNet: readonly TextBlock[] = Object.entries(texts).map(([id, block]) => ({
  id,
  ...block,
}));
