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
    lines: ['Estire suave o presione firme, hasta 3 de 10 (0 sin dolor, 10 el peor).'],
  },
  ease_off: {
    title: 'Haga menos',
    lines: ['¿El dolor pasa de 3 de 10? Muévase menos, más suave o menos rato.'],
  },
  stop: {
    title: 'Pare',
    lines: [
      'Pare si siente dolor agudo.',
      'Pare si un nuevo hormigueo, adormecimiento o dolor baja más por la pierna.',
      'Descanse de lado. No repita ese ejercicio hasta hablar con su terapeuta.',
    ],
  },
  never_press: {
    title: 'Nunca presión, golpes ni masajeador',
    lines: [
      'Sobre la columna o la rabadilla.',
      'Sobre las últimas costillas o los riñones (los costados de la espalda).',
      'Detrás de la rodilla.',
    ],
  },
  call_your_therapist: {
    title: 'Llame a su terapeuta',
    lines: [
      'Llame al {practicePhone} si:',
      'Tuvo que parar un ejercicio.',
      'Un ejercicio le dejó dolor por más de 2 días, o peor al día siguiente.',
    ],
  },
  see_your_doctor: {
    title: 'Vea a su médico',
    lines: [
      '¿Mejor en unas 4 semanas? Siga así. Si no, vea a su médico.',
      'Vaya antes si empeora de una semana a otra, o si baja de peso sin querer.',
    ],
  },
  same_day: {
    title: 'El mismo día',
    lines: [
      'Llame hoy a un médico al {urgentPhone} si:',
      'Una pierna se puso débil, o arrastra el pie.',
      'Una pantorrilla está hinchada, caliente y le duele. No frote esa pierna.',
      'Tiene fiebre con el dolor, o nunca se le quita.',
    ],
  },
  emergency: {
    title: 'Emergencia',
    lines: [
      'Llame al {emergencyNumber} o vaya a urgencias ahora si:',
      'Se le duerme la parte entre las piernas.',
      'No puede orinar, o se le sale orina o caca.',
      'Las dos piernas se debilitan o se duermen.',
      'De pronto le duele el pecho o le falta aire.',
      'Le duele de pronto y muy fuerte el vientre o la espalda y siente que se desmaya.',
    ],
  },
  pregnant: {
    title: 'Embarazo',
    lines: [
      '¿Está embarazada? Llame ahora a maternidad al {maternityPhone} si sangra, pierde líquido o tiene contracciones.',
      'También si el bebé se mueve menos.',
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
