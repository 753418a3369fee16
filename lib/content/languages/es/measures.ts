import type { MeasureTexts } from '@/lib/domain/outcomes/measure-texts';

const pain = { low: 'Sin dolor', high: 'El peor dolor que puede imaginar' };

/** The questions of the outcome measures, in Spanish. */
export const spanishMeasures: MeasureTexts = {
  asks: {
    nprs_back: '¿Qué tan fuerte es el dolor en su espalda?',
    nprs_leg: '¿Qué tan fuerte es el dolor en su pierna?',
    psfs: 'Diga de 3 a 5 cosas que le cuesta hacer ahora. ¿Qué tan bien puede hacer cada una?',
    rmdq_24: 'Marque cada frase que es verdad para usted hoy.',
    sciatica_bothersomeness: '¿Cuánto le molestó cada una de estas cosas la semana pasada?',
    sciatica_frequency: '¿Qué tan seguido tuvo cada una de estas cosas la semana pasada?',
    groc: '¿Cómo está ahora, comparado con el día en que empezó aquí?',
    body_chart: 'Marque dónde lo siente hoy. ¿Baja más allá de la rodilla?',
    home_care_days: '¿Cuántos de los últimos 7 días hizo su cuidado en casa?',
    sitting_tolerance: '¿Cuántos minutos aguanta en una silla antes de tener que levantarse?',
    walking_tolerance: '¿Cuántos minutos puede caminar antes de tener que parar?',
    satisfaction: '¿Qué tan bien le parece su atención hasta ahora?',
  },
  ends: {
    nprs_back: pain,
    nprs_leg: pain,
    psfs: { low: 'No puedo hacerlo', high: 'Puedo hacerlo como antes' },
    rmdq_24: { low: 'Sin límites', high: 'Con límites en todo' },
    sciatica_bothersomeness: { low: 'Nada', high: 'Muchísimo' },
    sciatica_frequency: { low: 'Nunca', high: 'Siempre' },
    groc: { low: 'Muchísimo peor', high: 'Recuperación completa' },
    home_care_days: { low: 'Ningún día', high: 'Todos los días' },
    satisfaction: { low: 'Nada bien', high: 'Muy bien' },
  },
  pain: {
    now: 'Ahora',
    worst: 'El peor de las últimas 24 horas',
    average: 'El usual de las últimas 24 horas',
  },
  sciatica: {
    leg_pain: 'Dolor de pierna',
    numbness_tingling: 'Adormecimiento u hormigueo en la pierna, el pie o la ingle',
    weakness: 'Debilidad en la pierna o el pie',
    pain_sitting: 'Dolor de espalda o de pierna cuando está en una silla',
  },
  activities: {
    examples: 'Use sus propias palabras. Por ejemplo: sentarse, caminar, dormir, moverse.',
    again: 'Estas son las cosas que dijo antes, en sus propias palabras.',
    name: 'Cosa {number}',
    rate: '¿Qué tan bien puede hacerlo ahora?',
  },
  change: { since: 'Usted empezó aquí el {day}.', unchanged: '0 significa sin cambio.' },
  ticks: { finished: 'Leí todas las frases. Lo que no marqué no es verdad para mí hoy.' },
  belowKnee: { ask: '¿El dolor baja más allá de la rodilla?', yes: 'Sí', no: 'No' },
  minutes: 'Minutos',
  mayLeaveOut: 'Puede dejarlo sin contestar.',
};
