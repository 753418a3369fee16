import type { HomeConsentTexts } from '@/lib/domain/consent/home-consent-texts';

/** The consents of the client's own intake, in Spanish. */
export const spanishHomeConsent: HomeConsentTexts = {
  areas: {
    general:
      'He leído esto: El terapeuta trabaja con las manos los músculos de la espalda, la cadera y las piernas. Puede sentirse fuerte. Puede doler un poco hasta dos días. Lo acepto. Antes lo hablamos y me preguntan otra vez. «Pare» vale en cualquier momento.',
    gluteal:
      'He leído esto: Se pueden trabajar los músculos del glúteo. Una sábana cubre todo menos esa parte. Lo acepto. Antes lo hablamos y me preguntan otra vez. Un no vale en cualquier momento.',
    inner_thigh:
      'He leído esto: Se puede trabajar la parte interna del muslo. Una sábana bien sujeta cubre todo menos esa parte. Lo acepto. Antes lo hablamos y me preguntan otra vez. Un no vale en cualquier momento.',
    abdomen:
      'He leído esto: Se puede trabajar el vientre, despacio, para llegar a los músculos de la cadera. Lo acepto. Antes lo hablamos y me preguntan otra vez. Un no vale en cualquier momento.',
  },
  forChild: 'Represento al menor y respondo en su nombre.',
  titles: {
    client: '¿Podemos trabajar aquí?',
    guardian: 'Para el padre, la madre o el tutor',
    child: 'Ahora usted: ¿podemos trabajar aquí?',
  },
  leads: {
    client: 'Lea cada parte. Diga sí, no, o que quiere hablar antes. Las tres están bien.',
    guardian:
      'El cliente es menor de 18 años. Aquí responde el padre, la madre o el tutor. ¿No hay nadie con usted? Elija «Quiero hablar antes».',
    child: 'Esta parte es para el menor. Sí, no y «hablar antes» están bien.',
  },
  counts: 'Un no vale enseguida. Un sí vale cuando lo hable con su terapeuta.',
  yes: 'Sí',
  no: 'No',
  talk: 'Quiero hablar antes',
  guardianName: 'Su nombre',
  guardianRelation: 'Qué es usted del menor',
  guardianRelationHint: 'Por ejemplo: madre',
  way: '¿Cómo quiere firmar?',
  ways: { drawn: 'Dibujar mi firma', typed: 'Escribir mi nombre' },
  signed: 'Usted firma lo que respondió con sí o no. Vale cuando lo envía.',
  problems: {
    noAnswer: 'Elija sí, no o «Quiero hablar antes».',
    oldText: 'El texto cambió. Léalo otra vez, responda y firme de nuevo.',
    noWay: 'Elija cómo quiere firmar.',
    notDrawn: 'El recuadro está vacío o solo tiene un punto. Firme en él, o escriba su nombre.',
    notTyped: 'Escriba su nombre para firmar.',
    noGuardian: 'Escriba su nombre.',
    noRelation: 'Diga qué es usted del menor.',
    tooLong: 'Es demasiado largo. Use 120 letras como máximo.',
  },
};
