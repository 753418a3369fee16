import type { MeasurePageTexts } from '../language';

/** What stands around the outcome measures on the page before the visit, in Spanish. */
export const spanishMeasurePage: MeasurePageTexts = {
  progress: 'Pregunta extra {number} de {all}',
  title: 'Cómo le va en el día a día',
  lead: 'Lo principal ya está. Estas pocas muestran después si usted mejora.',
  leave: 'Puede dejar sin contestar las que quiera. O pare aquí.',
  stop: 'Parar aquí e ir al final',
  more: 'Añadir otra cosa',
  leaveOut: 'Dejar esta sin contestar',
  unfinished: 'No está completa, por eso no cuenta',
  lacks: {
    answer: 'Conteste también esto. O deje esta sin contestar.',
    name: 'Diga qué es. O deje esta sin contestar.',
    three: 'Diga 3 cosas en total. O deje esta sin contestar.',
    twice: 'Esta ya la dijo antes. Diga otra cosa.',
    finished: 'Márquelo cuando haya leído todas las frases. O deje esta sin contestar.',
  },
  number: 'Ponga un número entero de {min} a {max}.',
  tooLong: 'Es muy largo. Use menos de {max} letras.',
  notOffered: 'Esto no se puede guardar. Conteste otra vez.',
  otherLanguage:
    'Estas frases solo están en otro idioma ({language}). Cuentan sus palabras exactas. Pregúntenos si le cuesta leer una.',
  source: 'De dónde vienen estas preguntas',
  sources: {
    psfs: 'Según Stratford y otros, 1995. Su uso es libre. La forma que ve aquí es nuestra.',
    rmdq_24:
      'Roland y Morris, 1983. Su uso es libre tal como se imprimió. Dejamos cada frase como es.',
    sciatica_bothersomeness: 'Según Patrick y otros, 1995. No sabemos de ningún pago por su uso.',
    sciatica_frequency: 'Según Patrick y otros, 1995. No sabemos de ningún pago por su uso.',
    groc: 'Según Kamper y otros, 2009. Su uso es libre.',
    own: 'Hecha por nosotros.',
  },
};
