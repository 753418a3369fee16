import type { SheetFrame } from '@/lib/content/sheet-frame';

/** The words around a sheet, in Spanish. */
export const spanishFrame: SheetFrame = {
  title: 'Cuidado en casa',
  titleFor: 'Cuidado en casa para',
  minute: 'Cerca de 1 minuto al día.',
  minutes: 'Cerca de {minutes} minutos al día.',
  need: 'Necesita:',
  from: 'De',
  fromBehind: 'El dibujo muestra su cuerpo por detrás.',
  leftLetter: 'I',
  rightLetter: 'D',
  onYourPhone: 'En su teléfono:',
  staySafe: 'Por su seguridad',
  coldAndWarmth: 'Frío y calor',
  forYou: 'Para usted:',
  stop: 'Pare:',
  nextStep: 'Cuando esto le sea fácil:',
  drawnFor: {
    side: {
      left: 'El dibujo muestra el lado izquierdo.',
      right: 'El dibujo muestra el lado derecho.',
    },
    crossed: {
      left: 'El dibujo muestra cruzada la pierna izquierda.',
      right: 'El dibujo muestra cruzada la pierna derecha.',
    },
    bent: {
      left: 'El dibujo muestra doblada la rodilla izquierda.',
      right: 'El dibujo muestra doblada la rodilla derecha.',
    },
    raised: {
      left: 'El dibujo muestra levantada la pierna izquierda.',
      right: 'El dibujo muestra levantada la pierna derecha.',
    },
  },
  positions: { lying: 'Acuéstese', sitting: 'Siéntese', standing: 'De pie', any: '' },
  helper: {
    title: 'Para su ayudante',
    lines: [
      'Esta página es para la persona que le ayuda.',
      'Lean juntos primero “Por su seguridad” en la página 1.',
    ],
  },
  ticks: {
    title: 'Marque cada día',
    how: 'Marque el número si lo hizo una vez o más.',
    pain: 'Anote su dolor, de 0 a 10: antes del primer ejercicio / después del último.',
    painHead: 'Dolor',
    untilVisit: 'Traiga esta hoja a su próxima visita, el {day}.',
    noVisit: 'No hay una próxima visita: estos son {days} días.',
  },
  fileTitle: 'Cuidado en casa, hoja {number}',
  notReviewed: 'Texto sin revisión médica.',
  notReviewedTranslation: 'Traducción aún no revisada.',
  footing: { sheet: 'Hoja', code: 'Código', page: 'Página', of: 'de' },
  qr: 'Código QR: abre esta hoja en su teléfono. O escriba el código {code} en {address}',
  screen: {
    whatToDo: 'Qué hacer',
    whatYouNeed: 'Lo que necesita:',
    whenToStop: 'Cuándo parar:',
    sheetNumber: 'Hoja {number}',
    version: 'Versión {code}',
    questions: '¿Preguntas? Llame al',
    whenToGetHelp: 'Cuándo parar y pedir ayuda',
    codeAlt: 'Código cuadrado que abre {address}',
  },
};
