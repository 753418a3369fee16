import { dangerSigns } from '@/lib/content/danger-signs';

import type { DangerFlag, EntryTexts, PhoneTexts } from '../language';

/** A danger sign without its words does not compile. */
const dangers: Readonly<Record<DangerFlag, string>> = {
  rf_ces_1: 'Se me duerme la parte entre las piernas, o la siento diferente.',
  rf_ces_2: 'No puedo orinar, o se me sale la orina.',
  rf_ces_3: 'Se me sale el popó, o no lo siento.',
  rf_ces_5: 'Las dos piernas me duelen, se ponen débiles o se duermen, y esto es nuevo o peor.',
  rf_pe_1: 'Tengo de pronto dolor en el pecho, me cuesta respirar o toso sangre.',
  rf_aaa_1:
    'Tengo de pronto un dolor muy fuerte en el vientre, el costado o la espalda, y siento que me desmayo.',
  rf_gen_1: 'Se me cae la cara, hablo mal, tengo débil un lado, o me desmayé.',
  rf_neu_1: 'De pronto tengo débil la pierna, o se me cae o tropieza el pie.',
  rf_neu_2: 'Una parte débil o adormecida crece o empeora.',
  rf_dvt_1: 'Una pierna está hinchada, caliente o roja, o me duele la pantorrilla.',
  rf_inf_1: 'Tengo fiebre, escalofríos o sudor de noche, o me siento mal, junto con el dolor.',
  rf_ca_3: 'El dolor nunca se quita y ninguna posición ayuda.',
};

const BACK = 'Volver a mi hoja';
const PHONE = 'Teléfono: {practicePhone}';
const CHANGED = 'Algo ha cambiado desde que se hizo su hoja.';
const REST_ON_SIDE = 'Descanse de lado. No repita ese ejercicio hasta hablar con su terapeuta.';

/** What the client's page says, in Spanish. */
export const spanishPhone: PhoneTexts = {
  today: {
    title: 'Hoy',
    lines: ['Marque lo que ha hecho.'],
    guide: 'Hacerlo paso a paso',
    checkIn: 'Cuéntenos cómo le fue',
  },
  nobodyWatches: {
    title: 'Nadie vigila esta página',
    lines: [
      'Su terapeuta la lee antes de su próxima visita, no de día y de noche.',
      '¿Necesita una respuesta ahora? Teléfono: {practicePhone}',
    ],
  },
  sending: {
    sent: 'Todo enviado.',
    waiting: 'Guardado en este teléfono. Se envía cuando tenga internet.',
    refused: 'No se envió. Escriba otra vez su código y su año de nacimiento.',
    unkept: 'Este teléfono no puede guardarlo. Quédese en esta página hasta que se envíe.',
  },
  keep: {
    title: '¿Este teléfono es suyo?',
    lines: ['Puede guardar su hoja en él.', 'Así se abre sin su año de nacimiento y sin internet.'],
    keep: 'Guardarla en este teléfono',
    kept: 'Este teléfono guarda su hoja.',
    forget: 'Borrarla de este teléfono',
    failed: 'No funcionó. Conéctese a internet e intente otra vez.',
    forgetWaits: 'Hay algo sin enviar. Conéctese primero a internet, o se pierde.',
  },
  checkIn: {
    title: '¿Cómo está hoy?',
    dangers: '¿Tiene ahora algo de esto?',
    none: 'Nada de esto',
    dangersMissing: 'Elija lo que tiene, o “Nada de esto”.',
    back: '¿Cuánto le duele la espalda?',
    leg: '¿Cuánto le duele la pierna?',
    painLow: '0: sin dolor',
    painHigh: '10: el peor que pueda imaginar',
    worse: '¿Se sintió peor después de sus ejercicios?',
    worseAfter: '¿Después de cuál?',
    worseUnsure: 'No lo sé',
    question: 'Una pregunta para su terapeuta',
    questionHint: 'Déjelo vacío si no tiene ninguna.',
    send: 'Enviar',
    back_: BACK,
    done: 'Gracias. Su terapeuta lo ve en su próxima visita.',
    worseAdvice: 'No haga ese ejercicio hasta hablar con nosotros. Teléfono: {practicePhone}',
  },
  mistake: {
    question: '¿Es verdad?',
    yes: 'Sí, es verdad',
    no: 'Lo toqué por error',
  },
  guide: {
    start: 'Empezar',
    goOn: 'Seguir',
    pause: 'Pausa',
    next: 'Siguiente',
    nextItem: 'Siguiente ejercicio',
    done: 'Hecho',
    finish: 'Todo hecho',
    end: 'Salir',
    stop: 'Parar: algo está mal',
    soundOn: 'Con sonido',
    soundOff: 'Sin sonido',
    timeUp: 'Se acabó el tiempo. Suelte.',
    switchSides: 'Cambie de lado',
    habit: 'Este no tiene reloj.',
    finished: 'Es todo por hoy. Muy bien.',
    steps: 'Cómo se hace',
    sides: {
      left: 'Lado izquierdo',
      right: 'Lado derecho',
      first: 'El lado que duele menos',
      other: 'El otro lado',
    },
  },
  stop: {
    title: '¿Qué pasó?',
    carryOn: 'Nada: seguir',
  },
  alerts: {
    withdrawn: {
      title: 'Su hoja ha cambiado',
      lines: [
        'Espere la nueva. Guarde el papel viejo.',
        'No haga ninguno de los ejercicios viejos hasta entonces.',
        '¿Tiene una pregunta? Teléfono: {practicePhone}',
      ],
    },
    withheld: { title: 'No haga esto hasta hablar con nosotros', lines: [CHANGED, PHONE] },
    allWithheld: {
      title: 'No haga sus ejercicios hasta hablar con nosotros',
      lines: [CHANGED, PHONE],
    },
    emergency: {
      title: 'Pida ayuda ahora',
      lines: [
        'Llame al {emergencyNumber} o vaya a urgencias ahora.',
        'No maneje usted.',
        'No haga ningún ejercicio de su hoja.',
        'Luego avísenos. Teléfono: {practicePhone}',
      ],
    },
    sameDay: {
      title: 'Vea a un médico hoy',
      lines: [
        'Nos contó de una señal de peligro.',
        'Llame hoy a un médico. Teléfono: {urgentPhone}',
        '¿Empeora? Llame al {emergencyNumber}.',
        'No haga ejercicios de su hoja hasta hablar con nosotros.',
      ],
    },
    crisis: {
      title: 'Usted cuenta con ayuda',
      lines: [
        '¿Piensa en hacerse daño? Llame al {crisisPhone}, de día o de noche.',
        '¿Está en peligro ahora? Llame al {emergencyNumber}.',
      ],
    },
  },
  numberOnSheet: 'el número de su hoja',
  of: '{place} de {all}',
  number: 'Número {number}: {name}',
  dangers: dangerSigns.map(({ flag, alarm }) => ({ flag, alarm, words: dangers[flag] })),
  stopChoices: [
    { reason: 'sharp_pain', words: 'Sentí un dolor agudo.' },
    {
      reason: 'further_down',
      words: 'El hormigueo, el adormecimiento o el dolor bajó más por la pierna.',
    },
    { reason: 'more_than_3', words: 'Dolió más de 3 de 10.' },
    { reason: 'unwell', words: 'Sentí mareo o malestar.' },
    {
      reason: 'danger',
      words:
        'Se me duerme la parte entre las piernas, no puedo orinar, me duele el pecho o me falta el aire.',
    },
    { reason: 'other', words: 'Otra cosa.' },
  ],
  stopAnswers: {
    sharp_pain: [REST_ON_SIDE, PHONE],
    further_down: [
      REST_ON_SIDE,
      PHONE,
      '¿De pronto tiene débil la pierna o arrastra el pie? Llame hoy a un médico. Teléfono: {urgentPhone}',
    ],
    more_than_3: [
      'Muévase menos, más suave o menos rato.',
      '¿El dolor todavía pasa de 3 de 10? No lo haga hoy.',
    ],
    unwell: [
      'Descanse. No haga más por hoy.',
      '¿Es dolor en el pecho, le cuesta respirar o es un dolor muy fuerte en el vientre o la espalda? Llame al {emergencyNumber} ahora.',
      '¿No se le pasa? Llame hoy a un médico. Teléfono: {urgentPhone}',
    ],
    danger: [
      'Pida ayuda ahora.',
      'Llame al {emergencyNumber} ahora.',
      'No maneje.',
      'No haga más de esto.',
    ],
    other: ['No lo haga hoy.', '¿Tiene una pregunta? Teléfono: {practicePhone}'],
  },
  worseChoices: [
    { value: 'no', label: 'No' },
    { value: 'up_to_a_day', label: 'Sí, pero se quitó después de un día' },
    { value: 'longer', label: 'Sí, por más de un día' },
  ],
};

/** What is asked before a sheet is open, in Spanish. */
export const spanishEntry: EntryTexts = {
  title: 'Su cuidado en casa',
  pageTitle: 'Su hoja de cuidado en casa',
  year: '¿En qué año nació?',
  yearHint: '4 números, como 1958',
  yearError: 'Escriba 4 números, como 1958.',
  show: 'Ver mi hoja',
  why: 'Lo preguntamos para que nadie más lea su hoja. ¿El código está mal?',
  again: 'Escríbalo otra vez',
  code: 'El código de su hoja',
  codeHint: 'Como 7KQ4-M2ZD-9XR',
  codeError: 'Un código tiene 11 letras y números. Está arriba en su hoja.',
  goOn: 'Seguir',
  wrong:
    'El código y el año no van juntos. Revise el código de su hoja y el año, e intente otra vez.',
  slowDown: 'Demasiados intentos. Espere 15 minutos, o llame a su terapeuta.',
};
