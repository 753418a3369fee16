import type { ToldWords } from '@/lib/content/told-intake/told-sections';

const YES_NO = { yes: 'Sí', no: 'No', not_sure: 'No lo sé' };
const MORE = '¿Le pasa algo de esto?';
const HAVE = '¿Tiene algo de esto?';
const PAIN_ENDS = { low: 'Nada', high: 'El peor dolor' };

/** The told intake in Spanish. */
export const spanishTold: ToldWords = {
  sections: {
    why: { title: 'Por qué viene' },
    where: { title: 'Dónde le duele' },
    course: { title: 'Cómo empezó' },
    you: { title: 'Sobre usted' },
    signs_now: {
      title: 'Señales que piden ayuda ya',
      lead: 'Son raras. Si tiene una, necesita ayuda pronto.',
    },
    private_signs: {
      title: 'Solo para usted y su terapeuta',
      lead: 'Algo de esto es privado. Nos ayuda a cuidar de usted.',
    },
    leg_signs: { title: 'Las piernas y las caídas' },
    pain_signs: { title: 'Cómo es el dolor' },
    medicines_and_blood: { title: 'Medicinas y sangre' },
    today_and_skin: { title: 'Hoy, y su piel' },
    bones_and_joints: { title: 'Huesos y articulaciones' },
    operations_and_devices: { title: 'Operaciones y aparatos' },
    heart_and_vessels: { title: 'El corazón y la sangre' },
    organs_and_nerves: { title: 'El vientre y los nervios' },
    days: { title: 'Su día a día' },
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
    below_knee: { ask: '¿Le baja más abajo de la rodilla?', options: YES_NO },
    pain_back: { ask: '¿Cuánto le duele ahora la espalda?', ...PAIN_ENDS },
    pain_leg: {
      ask: '¿Cuánto le duele ahora la pierna?',
      hint: 'Si le duele la nalga o la cadera, cuenta como pierna.',
      ...PAIN_ENDS,
    },
    pain_worst: { ask: '¿Cuánto le dolió en el peor momento, desde ayer?', ...PAIN_ENDS },
    onset: { ask: '¿Cuándo empezó?', hint: 'Diga más o menos.' },
    flare: {
      ask: '¿Cuándo empeoró mucho por última vez?',
      hint: 'A eso lo llamamos un brote.',
      never: 'No ha empeorado',
    },
    first_time: { ask: '¿Es la primera vez que tiene este dolor?', options: YES_NO },
    seen_doctor: { ask: '¿Lo ha visto un médico por esto?', options: YES_NO },
    irritable: {
      ask: '¿Una tarea ligera hace que le duela más de una hora?',
      options: YES_NO,
    },
    pregnant: { ask: '¿Está en embarazo?', options: YES_NO },
    due_date: { ask: '¿Para cuándo espera a su bebé?' },
    pregnancy_trouble: {
      ask: MORE,
      options: {
        alarm:
          'Sangro, pierdo líquido, el parto se adelanta, tengo la presión muy alta o un problema de la placenta',
        high_risk: 'Un médico dice que mi embarazo es de alto riesgo',
      },
    },
    birth: { ask: '¿Dio a luz en las últimas 12 semanas?', options: YES_NO },
    more_birth: {
      ask: MORE,
      options: {
        caesarean_or_clot: 'Fue hace menos de 6 semanas, y tuve cesárea o un coágulo',
        bleeding: 'Todavía sangro',
      },
    },
    cancer: {
      ask: '¿Ha tenido cáncer, o le buscan uno?',
      none: 'No, nunca',
      options: {
        treated_now: 'Me tratan ahora',
        ended_lately: 'Acabé de tratarme hace menos de un año',
        over_a_year: 'Acabé de tratarme hace más de un año',
        in_bone: 'Ha pasado a un hueso',
        spine_tumor: 'Hay, o puede haber, un tumor en la columna o la pelvis',
        radiation: 'Me dan radiación ahora, o me cambió la piel',
        nodes: 'Me quitaron o trataron ganglios, o una pierna se hincha por eso',
      },
    },
    more_cancer: {
      ask: '¿Le dijeron que es fácil que se le formen coágulos?',
      options: YES_NO,
    },
    where_cancer: { ask: '¿Dónde está el cáncer, un puerto o un tubo?' },
    where_cancer_history: { ask: '¿Dónde le trataron el cáncer?' },
    where_in_bone: { ask: '¿A qué huesos ha pasado?' },
    where_radiation: { ask: '¿Dónde le dan o le dieron radiación?' },
    where_nodes: { ask: '¿Qué pierna o qué lado es?' },
    diabetes: {
      ask: '¿Tiene diabetes (azúcar alta en la sangre)?',
      options: {
        no: 'No',
        good_feeling: 'Sí, y siento bien los pies',
        bad_feet: 'Sí, y tengo los pies dormidos, con dolor o con llagas',
        not_sure: 'No lo sé',
      },
    },
    where_injections: {
      ask: '¿Dónde se pone las inyecciones?',
      nowhere: 'En ninguna parte, o no sé',
    },
    more_diabetes: { ask: '¿Tiene llagas en un pie o una pierna?', options: YES_NO },
    where_diabetes: { ask: '¿Dónde siente menos, o dónde están las llagas?' },
    blood_pressure: {
      ask: '¿Tiene la presión alta?',
      hint: 'Use los últimos números que sepa.',
      options: {
        no: 'No',
        controlled: 'Sí, me tratan, y ahora está por debajo de 160 sobre 100',
        moderate: 'Sí, entre 160 sobre 100 y 180 sobre 110, y me siento bien',
        severe: 'Sí, 180 sobre 110 o más. O con ella me duele la cabeza o el pecho, o veo mal',
        not_sure: 'No lo sé, o no sé los números',
      },
    },
    rf_pe_1: {
      ask: '¿De pronto le falta el aire, le duele el pecho o tose sangre?',
    },
    rf_gen_1: {
      ask: '¿Le pasa algo de esto ahora?',
      points: [
        'Se le cae un lado de la cara.',
        'Habla mal.',
        'Tiene débil un lado del cuerpo.',
        'Le duele el pecho como si lo aplastaran.',
        'Se desmayó.',
      ],
    },
    rf_aaa_1: {
      ask: '¿Tiene de pronto un dolor muy fuerte, como que se rasga, en el vientre, el lado o la espalda?',
      hint: 'Puede sentir que se desmaya o tener sudor frío.',
    },
    rf_aaa_2: {
      ask: MORE,
      points: [
        'Siente en el vientre un bulto que late.',
        'Sabe que la arteria grande del vientre está muy ancha (un aneurisma).',
        'Tiene 60 años o más, y fuma o tiene la presión alta. Y la espalda le duele igual si se mueve o no.',
      ],
    },
    rf_art_1: { ask: '¿De pronto tiene una pierna fría, pálida o azul, y le duele mucho?' },
    rf_dvt_1: {
      ask: '¿Tiene una pierna hinchada, caliente o roja, o le duele la pantorrilla al tocarla?',
    },
    rf_hip_1: {
      ask: '¿De pronto le duele tanto la cadera que no la mueve, y tiene fiebre?',
    },
    rf_ob_1: {
      ask: 'Está o puede estar en embarazo. ¿Le pasa algo de esto?',
      points: [
        'Sangra o pierde líquido.',
        'Tiene dolores que aprietan y vuelven.',
        'Siente que el bebé se mueve menos.',
        'Le duele mucho la cabeza o ve luces.',
        'Se hincha rápido, o le duele bajo las costillas.',
      ],
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
    rf_vis_1: {
      ask: '¿Le pasa algo de esto junto con el dolor de espalda?',
      points: [
        'Dolor de vientre o vómito',
        'Popó negro',
        'Sangre rara de la vagina',
        'Dolor en un testículo',
      ],
    },
    rf_inf_2: {
      ask: '¿Es un dolor nuevo, y le pasa algo de esto?',
      points: [
        'Se enferma con facilidad (defensas bajas).',
        'Tiene diabetes con una infección, o va a diálisis.',
        'Se inyecta drogas.',
        'Tuvo una infección hace poco.',
        'Le pusieron una inyección en la columna o lo operaron de ella.',
        'Estuvo cerca de alguien con tuberculosis.',
      ],
    },
    rf_psy_1: {
      ask: '¿Piensa que no vale la pena vivir por el dolor?',
      hint: 'Aquí lo puede decir. Le vamos a escuchar.',
    },
    rf_ces_5: {
      ask: '¿Le duelen las dos piernas, o las tiene débiles o dormidas, y es nuevo o peor?',
    },
    rf_neu_1: {
      ask: '¿Se le cae, golpea o tropieza el pie? ¿O no puede caminar en talones o en puntas?',
    },
    rf_neu_2: { ask: '¿Una parte débil o dormida crece o empeora con los días?' },
    rf_neu_3: {
      ask: MORE,
      points: [
        'Camina sin firmeza.',
        'Tiene las manos torpes.',
        'Tiene las piernas tiesas o le saltan.',
        'Siente corrientazos que bajan por la columna.',
      ],
    },
    rf_cla_1: {
      ask: '¿Le duele la pierna al caminar?',
      hint: 'Diga sí, si se alivia al sentarse o al doblarse hacia delante. Diga sí también, si solo se alivia al parar.',
    },
    rf_fx_1: { ask: '¿Tuvo una gran caída, un choque o un golpe justo antes del dolor?' },
    rf_fx_2: {
      ask: '¿Empezó el dolor tras un golpe pequeño, una tos o una carga? ¿Y le pasa algo de esto?',
      points: [
        'Tiene los huesos débiles.',
        'Tomó esteroides mucho tiempo.',
        'Se rompió antes un hueso de la columna.',
        'Tiene o tuvo cáncer.',
        'Tiene 65 años o más.',
      ],
    },
    rf_fx_3: {
      ask: MORE,
      points: [
        'De pronto tiene un dolor agudo sobre un hueso de la columna.',
        'Mide menos que antes.',
        'Tiene una joroba nueva.',
      ],
    },
    rf_fx_4: {
      ask: '¿Se cayó, y desde entonces le pasa algo de esto?',
      points: [
        'No puede apoyar la pierna.',
        'Le duele muy adentro de la ingle.',
        'La pierna se ve más corta o girada hacia fuera.',
      ],
    },
    rf_inf_1: {
      ask: '¿Tiene fiebre, escalofríos o sudor de noche, o se siente mal, con el dolor de espalda?',
    },
    rf_ca_3: {
      ask: '¿Es así su dolor?',
      points: [
        'Nunca se quita.',
        'Cada vez es peor.',
        'Lo despierta y ninguna posición ayuda.',
        'Le da la vuelta como un cinturón.',
      ],
    },
    rf_ca_2: { ask: '¿Ha bajado de peso sin saber por qué, o se siente mal o sin fuerzas?' },
    rf_ca_1: { ask: 'Nos contó de un cáncer. ¿Este dolor es nuevo o diferente?' },
    rf_ca_4: { ask: '¿Hace poco tiene las piernas débiles, dormidas o poco firmes?' },
    rf_ren_1: {
      ask: '¿Le duele el lado o la espalda con algo de esto?',
      points: ['Fiebre', 'Sangre al orinar', 'Dolor que viene en olas'],
    },
    rf_skn_1: { ask: '¿Tiene manchas o ampollas que duelen, en una franja de un solo lado?' },
    rf_spa_1: {
      ask: '¿Empezó antes de los 45 años y dura más de 3 meses? ¿Y le pasan 4 o más de estas cosas?',
      points: [
        'Empezó antes de los 35.',
        'Lo despierta tarde en la noche.',
        'Le duele la nalga.',
        'Mejora cuando se mueve.',
        'Las pastillas como el ibuprofeno ayudan en 2 días.',
        'Un familiar cercano lo tiene.',
        'Tiene artritis.',
        'Le duele y se le hincha el talón o un tendón.',
        'Tiene psoriasis.',
      ],
    },
    medicines: {
      ask: '¿Qué medicinas toma?',
      hint: 'Escriba unas letras del nombre. Toque la que es.',
      none: 'No tomo ninguna',
    },
    blood: {
      ask: MORE,
      options: {
        thinners:
          'Tomo anticoagulantes, como apixabán o warfarina, o 2 pastillas contra los coágulos',
        one_tablet: 'Tomo 1 pastilla contra los coágulos, como aspirina en dosis baja',
        steroids: 'He tomado pastillas de esteroides por más de 3 meses',
        strong_painkillers:
          'He tomado algo fuerte para el dolor, para soltar los músculos o para los nervios',
        bleeding_disorder: 'Sangro con facilidad por una enfermedad, o tengo pocas plaquetas',
        sickle_cell: 'Tengo anemia falciforme',
      },
    },
    more_drowsy: { ask: '¿Sus medicinas le dan sueño ahora?', options: YES_NO },
    more_sickle_cell: { ask: '¿Tiene ahora una crisis de la anemia?', options: YES_NO },
    where_sickle_cell: { ask: '¿Dónde le duele por la anemia?', nowhere: 'Ahora no me duele' },
    today: {
      ask: '¿Cómo está hoy?',
      hint: 'Marque lo que le pasa.',
      options: {
        fever: 'Fiebre, gripe, mal de estómago o una infección que me hace sentir mal',
        alcohol: 'Hoy tomé alcohol o drogas, o las pastillas me dan mucho sueño',
        bleeding_now: 'Sangro ahora, o mi sangre casi no hace coágulos',
        dark_urine:
          'Orina oscura o un músculo muy hinchado tras un esfuerzo, un golpe o una pistola de masaje',
        belly_or_kidney:
          'Infección del riñón, piedra en el riñón, o de pronto un dolor fuerte de vientre',
      },
    },
    skin: {
      ask: '¿Tiene algo de esto en la piel, o le pasa?',
      options: {
        skin_infection: 'Infección de la piel: granos, hongos, sarna o algo rojo que crece',
        shingles: 'Culebrilla, o ampollas en franja que no están secas',
        wound: 'Una herida, llaga, quemadura, ampolla o tatuaje nuevo',
        bruise: 'Un moretón, o sangre muy adentro de un músculo',
        lump: 'Un bulto nuevo que ningún médico ha visto',
        gel_or_patch: 'Un gel para el dolor, un parche, o crema de hormonas o esteroides',
        thin_skin: 'La piel fina, o estoy muy débil',
        allergy: 'Alergia a nueces, látex, perfume, grasa de lana o una crema',
      },
    },
    more_skin_infection: { ask: '¿Está caliente, roja y crece?', options: YES_NO },
    where_skin_infection: { ask: '¿Dónde está la infección de la piel?' },
    where_shingles: { ask: '¿Dónde está la culebrilla?' },
    where_wound: { ask: '¿Dónde está la herida, quemadura o tatuaje?' },
    more_bruise: { ask: '¿Es un moretón grande o muy adentro del músculo?', options: YES_NO },
    where_bruise: { ask: '¿Dónde está el moretón?' },
    where_lump: { ask: '¿Dónde está el bulto?' },
    where_gel_or_patch: { ask: '¿Dónde está el gel, la crema o el parche?' },
    which_allergy: { ask: '¿A qué tiene alergia?' },
    feeling: {
      ask: MORE,
      options: {
        numb_part: 'Una parte del cuerpo siente menos, o nada',
        cold_or_heat: 'Mi piel no aguanta el frío o el calor, o los dedos se ponen blancos',
        pain_all_over:
          'Me duele todo el cuerpo (fibromialgia), o tengo un brazo o una pierna con SDRC',
      },
    },
    where_numb_part: { ask: '¿Dónde siente menos, o nada?' },
    more_cold_or_heat: { ask: '¿Hay piel que no siente el frío o el calor?', options: YES_NO },
    where_pain_all_over: {
      ask: '¿Tiene un brazo o una pierna con SDRC? Márquelo.',
      nowhere: 'No, es todo el cuerpo',
    },
    bones: {
      ask: HAVE,
      options: {
        broken_spine: 'Un hueso roto de la columna que no ha sanado',
        broken_pelvis_or_hip: 'La pelvis, la rabadilla o la cadera rota que no ha sanado',
        bad_fall_not_seen: 'Una mala caída, un choque o un golpe que ningún médico ha visto',
        thin_bones: 'Huesos débiles (osteoporosis)',
        broke_easily: 'Un hueso que se rompió por un golpe pequeño y ya sanó',
        bone_infection: 'Una infección en la columna, un hueso o una articulación',
        curved_spine: 'La columna doblada hacia un lado (escoliosis)',
        inflamed_spine: 'La columna inflamada (espondilitis)',
      },
    },
    more_inflamed_spine: {
      ask: MORE,
      options: {
        fused: 'Partes de mi columna se han pegado',
        flare: 'Ahora tengo un brote',
      },
    },
    joints: {
      ask: HAVE,
      options: {
        hip_arthritis: 'Artritis en una cadera',
        outer_hip: 'Me duele el hueso de fuera de la cadera al acostarme encima o al tocarlo',
        sit_bone:
          'Me duele el hueso de sentarme al sentarme o doblarme, o algo se rasgó ahí una vez',
        hot_joint: 'Una articulación o un tendón caliente, rojo o hinchado, o gota',
        quiet_arthritis: 'Artritis reumatoide o psoriásica que ahora está en calma',
        bendy: 'Articulaciones muy flexibles o que se salen',
        sprain: 'Un tirón, un desgarro o un esguince en los últimos 3 días',
        pelvis_pain: 'Dolor delante o detrás de la pelvis por un embarazo o parto',
      },
    },
    more_sit_bone: { ask: '¿Se soltó una vez el tendón del hueso?', options: YES_NO },
    where_hot_joint: { ask: '¿Dónde está caliente, rojo o hinchado?' },
    where_quiet_arthritis: { ask: '¿En qué articulaciones la tiene?' },
    more_bendy: {
      ask: '¿Es del tipo que debilita las venas y arterias (SED vascular)?',
      options: YES_NO,
    },
    where_bendy: { ask: '¿Qué articulaciones se salen o son muy flexibles?' },
    where_sprain: { ask: '¿Dónde se lastimó?' },
    operations: {
      ask: '¿Le hicieron algo de esto?',
      options: {
        spine_new: 'Una operación de espalda en las últimas 6 semanas',
        spine_6_to_12: 'Una operación de espalda hace 6 a 12 semanas',
        metal_in_spine: 'La columna fijada, o barras o tornillos en la espalda',
        hip_new: 'Una cadera nueva en las últimas 12 semanas',
        hip_old: 'Una cadera nueva hace más de 12 semanas',
        other_new: 'Otra operación en las últimas 6 semanas',
        injection:
          'Una inyección en la espalda, la nalga o una articulación de ahí en las últimas 2 semanas',
        needles: 'Agujas (acupuntura) desde ayer, o en 3 días si dejó moretón',
      },
    },
    where_spine_6_to_12: { ask: '¿Dónde tiene la cicatriz de la espalda?' },
    where_metal_in_spine: { ask: '¿Dónde están las barras, los tornillos o la parte fijada?' },
    more_hip_new: {
      ask: '¿Por dónde le operaron?',
      options: {
        posterior_approach: 'Por detrás',
        anterior_approach: 'Por delante',
        not_sure: 'No lo sé',
      },
    },
    where_hip_new: { ask: '¿Qué cadera es nueva?' },
    where_hip_old: { ask: '¿Qué cadera es?' },
    more_other_new: { ask: '¿Fue en una pierna o una cadera?', options: YES_NO },
    where_other_new: { ask: '¿Dónde fue la operación?' },
    more_injection: {
      ask: '¿Hace cuánto fue la inyección?',
      options: {
        within_48_hours: 'En los últimos 2 días (48 horas)',
        within_72_hours: 'En los últimos 3 días (72 horas)',
        longer: 'Hace más tiempo',
        not_sure: 'No lo sé',
      },
    },
    where_injection: { ask: '¿Dónde fue la inyección?' },
    where_needles: { ask: '¿Dónde fueron las agujas?' },
    devices: {
      ask: '¿Tiene algo de esto en el cuerpo o sobre él?',
      options: {
        pacemaker: 'Un marcapasos u otro aparato del corazón',
        stimulator: 'Un estimulador de nervios o de la columna',
        pump_or_port: 'Una bomba de medicina, un puerto o una válvula',
        insulin_or_sensor: 'Una bomba de insulina o un sensor, o me pongo inyecciones',
        dialysis_access: 'Una fístula, un injerto o un tubo para diálisis',
      },
    },
    more_device: { ask: '¿Está en la espalda baja?', options: YES_NO },
    where_device: { ask: '¿Dónde está el aparato?' },
    where_insulin_or_sensor: { ask: '¿Dónde está la bomba o el sensor, o las inyecciones?' },
    where_dialysis_access: { ask: '¿Dónde está la fístula, el injerto o el tubo?' },
    heart: {
      ask: '¿Tuvo algo de esto?',
      options: {
        heart_unstable:
          'Un infarto en las últimas 6 semanas, dolor de pecho en reposo o el corazón inestable',
        heart_failure: 'El corazón débil, pero estable',
        stroke_new: 'Un derrame, grande o pequeño, en los últimos 3 meses',
        stroke_old: 'Un derrame hace más de 3 meses',
        artery_hurts: 'La arteria grande del vientre muy ancha, que duele o crece rápido',
        artery_watched: 'La arteria grande del vientre muy ancha, que me revisan, o mucho riesgo',
      },
    },
    more_heart_failure: { ask: '¿Tiene las piernas hinchadas?', options: YES_NO },
    where_stroke_old: {
      ask: '¿Qué lado o parte quedó débil o dormida?',
      nowhere: 'Ninguna, o no sé',
    },
    vessels: {
      ask: MORE,
      options: {
        clot_now: 'Tengo, o puedo tener, un coágulo en una pierna que no está resuelto',
        lung_clot: 'Tuve un coágulo en el pulmón en los últimos 3 meses, o uno sin resolver',
        clot_before: 'Tuve antes un coágulo, o un médico dice que tengo mucho riesgo',
        flight_or_bed:
          'En las últimas 2 semanas: un vuelo de más de 4 horas, o más de 3 días en cama',
        sore_vein: 'Un cordón rojo que duele, a lo largo de una vena de la pierna',
        raised_veins: 'Venas salidas y torcidas en las piernas',
        poor_flow: 'Poca sangre en las piernas, o me pusieron ahí un stent o un puente',
      },
    },
    more_clot_before: {
      ask: '¿Le tratan todavía por el coágulo, o le trataron en los últimos 6 meses?',
      options: YES_NO,
    },
    where_raised_veins: { ask: '¿Dónde están las venas salidas?' },
    more_poor_flow: { ask: '¿Tiene llagas en un pie o una pierna?', options: YES_NO },
    where_poor_flow: { ask: '¿Dónde llega poca sangre, o dónde hay llagas?' },
    organs: {
      ask: HAVE,
      options: {
        kidney: 'Los riñones enfermos desde hace tiempo, o diálisis',
        liver: 'El hígado con cicatrices (cirrosis), o hepatitis con moretones',
        belly:
          'Una hernia, un brote del intestino, un quiste, miomas, un DIU nuevo u operación nueva del vientre',
        lying_flat: 'Si me acuesto plano, me falta el aire o me sube el ácido',
      },
    },
    more_kidney: { ask: '¿Va a diálisis?', options: YES_NO },
    more_liver: { ask: '¿Tiene líquido en el vientre?', options: YES_NO },
    nerves: {
      ask: HAVE,
      options: {
        nerve_disease: 'Esclerosis múltiple, Parkinson, médula lastimada u otro mal de nervios',
        seizure: 'Una convulsión en los últimos 12 meses',
        sciatic_injury: 'Me lastimaron u operaron el nervio ciático, o le dio una inyección',
        nerve_pressure:
          'Un médico vio o teme presión en los nervios de la vejiga, el intestino o las piernas',
      },
    },
    more_nerve_disease: {
      ask: MORE,
      options: {
        multiple_sclerosis: 'Tengo esclerosis múltiple',
        cord_injury: 'Tengo la médula lastimada por encima de la mitad del pecho (T6)',
      },
    },
    where_nerve_disease: {
      ask: '¿Dónde tiene dormido o tieso por eso?',
      nowhere: 'En ninguna parte, o no sé',
    },
    touch: {
      ask: '¿A veces le cuesta que lo toquen?',
      hint: 'Por ejemplo, por algo malo que le pasó. No tiene que decir qué.',
      options: YES_NO,
    },
    anything_else: { ask: '¿Hay algo más que debamos saber?' },
    worse: {
      ask: '¿Qué lo empeora?',
      none: 'Nada que yo sepa',
      options: {
        sitting_long: 'Estar sentado mucho tiempo',
        bending_forward: 'Doblarme hacia delante',
        bending_back: 'Doblarme hacia atrás',
        twisting: 'Girar',
        lifting: 'Levantar peso',
        standing_long: 'Estar de pie mucho tiempo',
        walking: 'Caminar',
        stairs: 'Las escaleras',
        coughing: 'Toser o estornudar',
        lying_down: 'Acostarme a dormir',
        cold_weather: 'El frío',
      },
    },
    better: {
      ask: '¿Qué lo alivia?',
      none: 'Nada hasta ahora',
      options: {
        walking_eases: 'Caminar',
        sitting_eases: 'Sentarme',
        bending_forward_eases: 'Doblarme hacia delante',
        bending_back_eases: 'Doblarme hacia atrás',
        lying_eases: 'Acostarme',
        changing_position: 'Cambiar de postura',
        warmth: 'El calor',
        cold: 'El frío',
      },
    },
    adds: {
      ask: '¿Qué más puede influir?',
      options: {
        sits_long: 'Paso mucho tiempo sentado',
        strains_back_at_work: 'Mi trabajo carga la espalda',
        twists_back_at_work: 'En mi trabajo giro la espalda',
        posture: 'Paso mucho tiempo en una postura',
        overuse: 'Usé mucho la espalda antes del brote',
        wallet_in_back_pocket: 'Cartera o teléfono en el bolsillo de atrás',
        smoking: 'Fumo',
        fall_or_twist: 'Una caída, o un giro al cargar',
        heavy_lift: 'Cargué algo pesado',
      },
    },
    tests: {
      ask: '¿Qué pruebas le hicieron?',
      hint: 'La mayoría no necesita ninguna.',
      none: 'Ninguna',
      options: {
        x_ray: 'Radiografía',
        ct: 'Tomografía (TC)',
        mri: 'Resonancia',
        other_test: 'Otra prueba',
      },
    },
    care: {
      ask: '¿Qué más ha probado?',
      none: 'Nada más',
      options: {
        physical_therapy: 'Fisioterapia',
        exercise: 'Ejercicio',
        massage: 'Masaje',
        chiropractic: 'Quiropráctico',
        acupuncture: 'Acupuntura',
        acupressure: 'Acupresión',
        yoga: 'Yoga',
        pilates: 'Pilates',
        ice_or_heat: 'Hielo o calor',
        pain_relievers: 'Pastillas para el dolor',
        surgery_earlier: 'Una operación, hace tiempo',
      },
    },
  },
};
