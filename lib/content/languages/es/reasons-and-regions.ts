import type { Region } from '@/lib/domain/anatomy/region';
import type { ReasonCode } from '@/lib/domain/home-care/reason-code';

/** The adaptations of the reason table, by their code. */
export const spanishReasons: Readonly<Record<ReasonCode, string>> = {
  r1: 'Haga el movimiento pequeño y sostenga 10 segundos. Pare si siente la pierna diferente.',
  r2: 'No deje que la espalda baja se arquee. Mantenga las rodillas dobladas y use una almohada.',
  r3: 'No gire mucho. Gire solo lo que le mostró su terapeuta.',
  r4: 'Mantenga la rodilla doblada. Apoye las manos en las espinillas. Pare si siente un tirón que baja por la pierna.',
  r5: 'Presione suave. Con pelotas, póngase de pie junto a una pared, una pelota a cada lado de la columna.',
  r6: 'Presione solo la parte de afuera y de arriba de la nalga, 30 segundos. Quítese de inmediato si hay hormigueo nuevo.',
  r7: 'No se acueste boca arriba. Hágalo de lado o en una silla.',
  r8: 'No baje al piso. Use la cama o una pared.',
  r9: 'Mantenga las rodillas más juntas. Ponga cojines bajo los muslos.',
  r10: 'Úselo solo sobre músculo. En bajo y suave, 2 minutos como máximo.',
  r11: 'Deje que su terapeuta le enseñe primero a su ayudante. Empiece suave, en la nalga.',
  r12: 'Si el dolor es nuevo o aumentó, use calor solo después del día 3, en bajo, 15 minutos como máximo. Nunca lo use sobre piel adormecida. Si está embarazada, no lo ponga en el vientre y no tome baños calientes.',
  r13: 'Pregunte primero a su equipo médico. Use frío solo 5 minutos.',
  r14: 'Sosténgase de algo firme. Siéntese a descansar cuando lo necesite.',
  r15: 'Quédese en la mitad del movimiento. Llegue solo hasta donde le mostraron.',
  r16: 'Presione suave. No toque la parte de adentro del muslo ni la pantorrilla.',
  r17: 'Este no es para usted.',
  r18: 'Apoye la espalda en algo firme. Siéntese 1 minuto como máximo.',
  r19: 'Empiece con la figura de cuatro boca arriba. Agregue este cuando estar sentado le duela menos de 3 de 10.',
  r20: 'Empiece con esto cuando su médico o fisioterapeuta se lo permita.',
};

/** Where a pack lies, in a sentence. */
export const spanishRegions: Readonly<Record<Region, string>> = {
  thoracic: 'espalda media',
  lumbar_midline: 'columna de la espalda baja',
  lumbar_paravertebral: 'espalda baja, junto a la columna',
  flank_kidney: 'zona de los riñones',
  rib12: 'últimas costillas',
  sacrum: 'sacro',
  coccyx: 'rabadilla',
  si_psis: 'articulación sacroilíaca',
  iliac_crest: 'borde de la pelvis',
  gluteal: 'nalga',
  deep_gluteal: 'parte profunda de la nalga',
  ischial: 'hueso de sentarse',
  lateral_hip: 'lado de la cadera',
  groin_femoral: 'ingle',
  abdomen: 'vientre',
  anterior_thigh: 'frente del muslo',
  medial_thigh: 'parte de adentro del muslo',
  lateral_thigh: 'parte de afuera del muslo',
  posterior_thigh: 'parte de atrás del muslo',
  popliteal: 'hueco detrás de la rodilla',
  fibular_head: 'parte de afuera de la rodilla',
  calf: 'pantorrilla y espinilla',
  foot: 'pie',
};
