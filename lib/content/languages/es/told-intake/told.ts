import type { ToldWords } from '@/lib/content/told-intake/told-sections';

/** The told intake in Spanish. */
export const spanishTold: ToldWords = {
  sections: {
    why: { title: 'Por qué viene' },
    where: { title: 'Dónde le duele' },
    private_signs: {
      title: 'Solo para usted y su terapeuta',
      lead: 'Estas señales son raras. Si tiene una, necesita ayuda pronto.',
    },
  },
  questions: {
    goal: {
      ask: '¿Qué quiere volver a hacer?',
      hint: 'Por ejemplo: comer sentado, o ir a pie a la tienda.',
    },
    cause: {
      ask: '¿Qué puede causar su dolor?',
      hint: 'Marque lo que usted cree o lo que le dijo un médico.',
      none: 'No lo sé',
      options: {
        disc: 'Un disco salido o abultado',
        thin_disc: 'Un disco delgado o seco',
        narrow_canal: 'Un canal estrecho en la columna',
        slipped_bone: 'Un hueso de la columna que se movió hacia delante',
        buttock_muscle: 'Un músculo tenso, muy adentro de la nalga',
        injury: 'Una caída, un choque o un golpe',
        pelvis: 'La pelvis lastimada o rota',
        pregnancy: 'El embarazo o el parto',
        growth: 'Un bulto o tumor en la columna',
      },
    },
    cause_by: {
      ask: '¿Quién lo dice?',
      options: {
        doctor: 'Un médico',
        scan: 'Se vio en una imagen o radiografía',
        other: 'Otra persona que me trata',
        own_idea: 'Es idea mía',
      },
    },
    more_slipped_bone: {
      ask: '¿Qué le dijeron del hueso que se movió?',
      options: {
        unstable: 'Todavía se mueve (no es estable)',
        high_grade: 'Se movió mucho (grado alto)',
      },
    },
    side: {
      ask: '¿Qué lado le duele?',
      hint: 'Su propia izquierda y su propia derecha.',
      options: {
        left: 'Izquierdo',
        right: 'Derecho',
        both: 'Los dos lados',
        changes: 'Cambia de lado',
        not_sure: 'No lo sé',
      },
    },
    places: {
      ask: '¿Dónde lo siente?',
      hint: 'Toque el dibujo o elija de la lista. Luego diga cuánto duele y cómo se siente.',
      nowhere: 'Ahora no siento nada',
    },
    below_knee: {
      ask: '¿Le baja más abajo de la rodilla?',
      options: { yes: 'Sí', no: 'No', not_sure: 'No lo sé' },
    },
    pain_back: {
      ask: '¿Cuánto le duele ahora la espalda?',
      low: 'Nada',
      high: 'El peor dolor',
    },
    pain_leg: {
      ask: '¿Cuánto le duele ahora la pierna?',
      hint: 'Si le duele la nalga o la cadera, cuenta como pierna.',
      low: 'Nada',
      high: 'El peor dolor',
    },
    pain_worst: {
      ask: '¿Cuánto le dolió en el peor momento, desde ayer?',
      low: 'Nada',
      high: 'El peor dolor',
    },
    rf_ces_1: {
      ask: '¿Siente dormida, con hormigueo o diferente la parte entre las piernas?',
      hint: 'Es la zona de los genitales y del ano, o cuando se limpia.',
    },
    rf_ces_2: {
      ask: '¿Tiene problemas nuevos al orinar?',
      points: [
        'Le cuesta empezar o parar.',
        'No lo siente.',
        'Se le sale la orina.',
        'No sabe si tiene llena la vejiga.',
      ],
    },
    rf_ces_3: { ask: '¿Hace poco que no controla o no siente al hacer popó?' },
    rf_ces_4: { ask: '¿Ha cambiado hace poco el sexo o lo que siente en los genitales?' },
  },
};
