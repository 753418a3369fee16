import type { ConsentTexts } from '@/lib/domain/consent/consent-texts';

/** The form of consents, in Spanish. */
export const spanishConsent: ConsentTexts = {
  areas: {
    general: {
      title: 'Tratamiento',
      text: 'El terapeuta me ha dicho qué va a hacer y por qué, y qué puedo sentir. Acepto el tratamiento. Puedo pedir que pare en cualquier momento.',
    },
    gluteal: {
      title: 'Glúteo',
      text: 'Acepto que trabaje los músculos del glúteo. Una sábana me cubre, menos la parte que se trabaja. Puedo decir que no en cualquier momento.',
    },
    inner_thigh: {
      title: 'Parte interna del muslo',
      text: 'Acepto que trabaje la parte interna del muslo. Una sábana me cubre bien. Puedo decir que no en cualquier momento.',
    },
    abdomen: {
      title: 'Vientre',
      text: 'Acepto un trabajo lento en el vientre para llegar a los músculos de la cadera. Puedo decir que no en cualquier momento.',
    },
  },
  forClient: 'Represento a {client} y respondo en su nombre.',
  lead: 'Puede decir sí o no. Puede retirar cada sí en cualquier momento.',
  yes: 'Sí',
  no: 'No',
  party: '¿Quién responde?',
  parties: { client: 'Respondo por mí', guardian: 'Respondo por {client}' },
  guardianName: 'Su nombre',
  guardianRelation: 'Qué es usted de {client}',
  guardianRelationHint: 'Por ejemplo: madre',
  way: '¿Cómo quiere firmar?',
  ways: {
    drawn: 'Dibujar mi firma',
    typed: 'Escribir mi nombre',
    told: 'Se lo dije al terapeuta',
  },
  draw: 'Su firma',
  drawHint:
    'Firme en el recuadro con el dedo, un lápiz o el ratón. Con teclado, elija «Escribir mi nombre».',
  drawnYes: 'Hay una firma en el recuadro.',
  drawnNo: 'El recuadro está vacío.',
  clear: 'Vaciar el recuadro',
  typed: 'Su nombre como firma',
  typedHint: 'Nombre y apellido',
  send: 'Firmar',
  sending: 'Guardando',
  problems: {
    noAnswer: 'Elija sí o no para al menos una parte.',
    noParty: 'Diga quién responde.',
    noGuardian: 'Escriba su nombre.',
    noRelation: 'Diga qué es usted del cliente.',
    noWay: 'Elija cómo quiere firmar.',
    notDrawn: 'El recuadro está vacío o solo tiene un punto. Firme en él.',
    notTyped: 'Escriba su nombre.',
    tooLong: 'Es demasiado largo. Use 120 letras como máximo.',
  },
};
