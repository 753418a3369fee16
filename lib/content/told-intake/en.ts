import type { ToldWords } from './told-sections';

const YES_NO = { yes: 'Yes', no: 'No', not_sure: 'I am not sure' };
const MORE = 'Does one of these fit?';
const NOT_SURE_WHERE = 'I cannot say where';
const PAIN_ENDS = { low: 'No pain', high: 'Worst pain' };

/** The told intake in English (grade 6). */
export const englishTold: ToldWords = {
  sections: {
    why: { title: 'Why you are here' },
    where: { title: 'Where it hurts' },
    course: { title: 'How it began' },
    you: { title: 'About you' },
    signs_now: {
      title: 'Signs that need help now',
      lead: 'These are rare. If you have one, you need help fast.',
    },
    private_signs: {
      title: 'Only for you and your therapist',
      lead: 'Some of this is private. It helps us keep you safe.',
    },
    leg_signs: { title: 'Your legs, and falls' },
    pain_signs: { title: 'The kind of pain' },
    medicines_and_blood: { title: 'Medicines and blood' },
    today_and_skin: { title: 'Today, and your skin' },
    bones_and_joints: { title: 'Bones and joints' },
    operations_and_devices: { title: 'Operations and devices' },
    heart_and_vessels: { title: 'Heart and blood flow' },
    organs_and_nerves: { title: 'Belly and nerves' },
    days: { title: 'Your days' },
  },
  questions: {
    goal: {
      ask: 'What do you want to do again?',
      hint: 'Like: sit through a meal, or walk to the shop.',
    },
    cause: {
      ask: 'What may be behind your pain?',
      hint: 'Tick what you think, or what a doctor has told you.',
      none: 'I do not know',
      options: {
        disc: 'A slipped or bulging disc',
        thin_disc: 'A thin or dry disc',
        narrow_canal: 'A narrow canal in the spine',
        slipped_bone: 'A bone in the spine that has moved forward',
        buttock_muscle: 'A tight muscle deep in the buttock',
        injury: 'A fall, a crash or a blow',
        pelvis: 'A hurt or broken pelvis',
        pregnancy: 'Being pregnant, or giving birth',
        growth: 'A growth or tumor in the spine',
      },
    },
    cause_by: {
      ask: 'Who says so?',
      options: {
        doctor: 'A doctor',
        scan: 'A scan or X-ray showed it',
        other: 'Someone else who treats me',
        own_idea: 'It is my own idea',
      },
    },
    more_slipped_bone: {
      ask: 'What did they say of the bone that moved?',
      options: {
        unstable: 'It still moves (not stable)',
        high_grade: 'It has moved far (high grade)',
      },
    },
    side: {
      ask: 'Which side hurts?',
      hint: 'Your own left and right.',
      options: {
        left: 'Left',
        right: 'Right',
        both: 'Both sides',
        changes: 'It changes sides',
        not_sure: 'I am not sure',
      },
    },
    places: {
      ask: 'Where do you feel it?',
      hint: 'Tap the picture, or pick from the list. Then say how bad it is and how it feels.',
      nowhere: 'I feel nothing now',
    },
    below_knee: { ask: 'Does it go below your knee?', options: YES_NO },
    pain_back: { ask: 'How bad is your back pain now?', ...PAIN_ENDS },
    pain_leg: {
      ask: 'How bad is your leg pain now?',
      hint: 'A sore buttock or hip counts as leg.',
      ...PAIN_ENDS,
    },
    pain_worst: { ask: 'How bad was it at its worst, in the last day?', ...PAIN_ENDS },
    onset: { ask: 'When did it begin?', hint: 'Your best guess will do.' },
    flare: {
      ask: 'When did it last get much worse?',
      hint: 'We call this a flare.',
      never: 'It has not',
    },
    first_time: { ask: 'Is this your first time with this pain?', options: YES_NO },
    seen_doctor: { ask: 'Has a doctor seen you about it?', options: YES_NO },
    irritable: {
      ask: 'Does light work set it off for more than an hour?',
      options: YES_NO,
    },
    pregnant: { ask: 'Are you pregnant?', options: YES_NO },
    due_date: { ask: 'When is your baby due?' },
    pregnancy_trouble: {
      ask: MORE,
      options: {
        alarm:
          'Bleeding, fluid that leaks, early labor, very high blood pressure or trouble with the placenta',
        high_risk: 'A doctor says my pregnancy is high risk',
      },
    },
    birth: { ask: 'Have you given birth in the last 12 weeks?', options: YES_NO },
    more_birth: {
      ask: MORE,
      options: {
        caesarean_or_clot:
          'The birth was less than 6 weeks ago, and I had a C-section or a blood clot',
        bleeding: 'I still bleed',
      },
    },
    cancer: {
      ask: 'Have you ever had cancer, or do they look for one?',
      none: 'No, never',
      options: {
        treated_now: 'I am being treated now',
        ended_lately: 'My treatment ended less than a year ago',
        over_a_year: 'My treatment ended over a year ago',
        in_bone: 'It has spread to a bone',
        spine_tumor: 'A tumor in the spine or pelvis, found or thought of',
        radiation: 'Radiation now, or skin that it has changed',
        nodes: 'Lymph nodes taken out or treated, or a leg that swells from it',
      },
    },
    more_cancer: {
      ask: 'Did they say that you can get blood clots easily?',
      options: YES_NO,
    },
    where_cancer: {
      ask: 'Where is the cancer, a port or a drain?',
      nowhere: NOT_SURE_WHERE,
    },
    where_cancer_history: { ask: 'Where was the cancer treated?' },
    where_in_bone: { ask: 'Which bones has it spread to?' },
    where_radiation: { ask: 'Where do you get radiation, or did you?' },
    where_nodes: { ask: 'Which leg or side is it?' },
    diabetes: {
      ask: 'Do you have diabetes (high blood sugar)?',
      options: {
        no: 'No',
        good_feeling: 'Yes, and my feet feel fine',
        bad_feet: 'Yes, and my feet are numb, sore or have open spots',
        not_sure: 'I am not sure',
      },
    },
    where_injections: {
      ask: 'Where do you give yourself shots?',
      nowhere: 'Nowhere, or I cannot say',
    },
    more_diabetes: {
      ask: 'Do you have open spots on a foot or a leg?',
      options: YES_NO,
    },
    where_diabetes: { ask: 'Where do you feel less, or where are the open spots?' },
    blood_pressure: {
      ask: 'Do you have high blood pressure?',
      hint: 'Use the last numbers that you know.',
      options: {
        no: 'No',
        controlled: 'Yes, treated, and now below 160 over 100',
        moderate: 'Yes, between 160 over 100 and 180 over 110, and I feel well',
        severe: 'Yes, 180 over 110 or more. Or I have a bad head, odd sight or chest pain with it',
        not_sure: 'I am not sure, or I do not know the numbers',
      },
    },
    rf_pe_1: {
      ask: 'Are you suddenly short of breath, do you have chest pain, or cough up blood?',
    },
    rf_gen_1: {
      ask: 'Does one of these fit you now?',
      points: [
        'One side of your face hangs down.',
        'You slur your words.',
        'One side of your body is weak.',
        'Your chest hurts as if crushed.',
        'You passed out.',
      ],
    },
    rf_aaa_1: {
      ask: 'Do you have sudden, very bad, tearing pain in your belly, side or back?',
      hint: 'You may feel faint or be in a cold sweat with it.',
    },
    rf_aaa_2: {
      ask: 'Does one of these fit you?',
      points: [
        'You feel a lump in your belly that beats.',
        'You know that the main artery in your belly is too wide (an aneurysm).',
        'You are 60 or older, and you smoke or have high blood pressure. And your back hurts the same however you move.',
      ],
    },
    rf_art_1: { ask: 'Is a leg suddenly cold, pale or blue, and very sore?' },
    rf_dvt_1: { ask: 'Is one leg swollen, hot or red, or is the calf sore to touch?' },
    rf_hip_1: { ask: 'Is your hip suddenly too sore to move, and do you have a fever?' },
    rf_ob_1: {
      ask: 'You are pregnant, or may be. Does one of these fit you?',
      points: [
        'You bleed or leak fluid.',
        'You have tight pains that keep coming.',
        'You feel the baby move less.',
        'You have a bad headache or see flashing lights.',
        'You swell up fast, or it hurts under your ribs.',
      ],
    },
    rf_ces_1: {
      ask: 'Do you feel numb, tingling or different between your legs?',
      hint: 'That means around your genitals or back passage, or when you wipe.',
    },
    rf_ces_2: {
      ask: 'Do you have new trouble when you pee?',
      points: [
        'It is hard to start or to stop.',
        'You do not feel it.',
        'You leak.',
        'You do not know if your bladder is full.',
      ],
    },
    rf_ces_3: { ask: 'Have you newly lost control or feeling of your bowels?' },
    rf_ces_4: { ask: 'Has sex, or the feeling in your genitals, changed lately?' },
    rf_vis_1: {
      ask: 'Does one of these come with your back pain?',
      points: [
        'Belly pain, or throwing up',
        'Black stool',
        'Odd bleeding from the vagina',
        'A sore testicle',
      ],
    },
    rf_inf_2: {
      ask: 'Is this a new pain, and does one of these fit you?',
      points: [
        'You get sick easily (a weak immune system).',
        'You have diabetes with an infection, or go to dialysis.',
        'You take drugs by needle.',
        'You had an infection not long ago.',
        'You had a shot in the spine, or a spine operation.',
        'You were near someone with TB.',
      ],
    },
    rf_psy_1: {
      ask: 'Do you think that life is not worth living because of the pain?',
      hint: 'You can say so here. We will listen.',
    },
    rf_ces_5: { ask: 'Do both legs hurt, or are both weak or numb, and is that new or worse?' },
    rf_neu_1: {
      ask: 'Does your foot drop, slap or trip? Or can you not walk on your heels or toes?',
    },
    rf_neu_2: { ask: 'Is a weak or numb part spreading or getting worse over days?' },
    rf_neu_3: {
      ask: 'Does one of these fit you?',
      points: [
        'You are not steady when you walk.',
        'Your hands are clumsy.',
        'Your legs are stiff or jerk.',
        'Shocks run down your spine.',
      ],
    },
    rf_cla_1: {
      ask: 'Do you get leg pain when you walk?',
      hint: 'Say yes if it eases when you sit or bend forward. Say yes too if it eases only when you stop.',
    },
    rf_fx_1: { ask: 'Did you have a big fall, a crash or a blow just before the pain?' },
    rf_fx_2: {
      ask: 'Did the pain start after even a small bump, cough or lift? And does one of these fit you?',
      points: [
        'You have thin bones.',
        'You took steroids for a long time.',
        'You broke a bone in your spine before.',
        'You have or had cancer.',
        'You are 65 or older.',
      ],
    },
    rf_fx_3: {
      ask: 'Does one of these fit you?',
      points: [
        'You have a sudden, sharp pain over one bone of your spine.',
        'You have got shorter.',
        'You have a new hump.',
      ],
    },
    rf_fx_4: {
      ask: 'Did you fall, and does one of these fit you since?',
      points: [
        'You can not put weight on the leg.',
        'It hurts deep in the groin.',
        'The leg looks shorter or turned out.',
      ],
    },
    rf_inf_1: {
      ask: 'Do you have fever, chills or night sweats, or feel ill with the back pain?',
    },
    rf_ca_3: {
      ask: 'Does one of these fit your pain?',
      points: [
        'It never lets up.',
        'It is getting worse.',
        'It wakes you, and no position helps.',
        'It goes round you like a belt.',
      ],
    },
    rf_ca_2: { ask: 'Have you lost weight and do not know why, or feel ill or very tired?' },
    rf_ca_1: { ask: 'You told us of cancer. Is this pain new or different?' },
    rf_ca_4: { ask: 'Are your legs newly weak, numb or not steady?' },
    rf_ren_1: {
      ask: 'Does your side or back hurt, with one of these?',
      points: ['Fever', 'Blood when you pee', 'Pain that comes in waves'],
    },
    rf_skn_1: { ask: 'Do you have a sore rash or blisters in a band on one side?' },
    rf_spa_1: {
      ask: 'Did it begin before you were 45 and last over 3 months? And do 4 or more of these fit?',
      points: [
        'It began before 35.',
        'It wakes you late at night.',
        'Your buttock hurts.',
        'It gets better when you move.',
        'Pills for swelling, like ibuprofen, help within 2 days.',
        'A close relative has it.',
        'You have arthritis.',
        'Your heel or a tendon is sore and swollen.',
        'You have psoriasis.',
      ],
    },
    medicines: {
      ask: 'What medicines do you take?',
      hint: 'Type a few letters of the name. Tap the one that fits.',
      none: 'I take none',
    },
    blood: {
      ask: 'Does one of these fit you?',
      options: {
        thinners: 'I take blood thinners, such as apixaban or warfarin, or 2 pills against clots',
        one_tablet: 'I take 1 pill against clots, such as low-dose aspirin',
        steroids: 'I have taken steroid pills for over 3 months',
        strong_painkillers: 'I have taken strong painkillers, muscle relaxants or nerve-pain pills',
        bleeding_disorder: 'I bleed easily from an illness, or have too few platelets',
        sickle_cell: 'I have sickle cell disease',
      },
    },
    more_drowsy: {
      ask: 'Do your medicines make you sleepy now?',
      options: YES_NO,
    },
    more_sickle_cell: {
      ask: 'Are you in a sickle cell crisis now?',
      options: YES_NO,
    },
    where_sickle_cell: { ask: 'Where does the sickle cell pain sit?', nowhere: 'Nowhere now' },
    today: {
      ask: 'How is it today?',
      hint: 'Tick what fits.',
      options: {
        fever: 'Fever, flu, a stomach bug, or an infection that makes me feel ill',
        alcohol: 'I had alcohol or drugs today, or feel very sleepy from pills',
        bleeding_now: 'I bleed now, or my blood clots far too little',
        dark_urine: 'Dark pee or a badly swollen muscle after hard work, a crush or a massage gun',
        belly_or_kidney: 'A kidney infection, a kidney stone, or sudden bad belly pain',
      },
    },
    skin: {
      ask: 'Is one of these on your skin, or do you have it?',
      options: {
        skin_infection: 'A skin infection: boils, ringworm, scabies or hot redness that spreads',
        shingles: 'Shingles, or blisters in a band that are not dry',
        wound: 'A wound, sore, burn, blister or new tattoo',
        bruise: 'A bruise, or a bleed deep in a muscle',
        lump: 'A new lump that no doctor has looked at',
        gel_or_patch: 'A pain gel, a patch, or a hormone or steroid cream',
        thin_skin: 'Thin skin, or I am frail',
        allergy: 'An allergy to nuts, latex, perfume, wool fat or a lotion',
      },
    },
    more_skin_infection: {
      ask: 'Is it hot, red and does it spread?',
      options: YES_NO,
    },
    where_skin_infection: { ask: 'Where is the skin infection?' },
    where_shingles: { ask: 'Where are the shingles?' },
    where_wound: { ask: 'Where is the wound, burn or tattoo?' },
    more_bruise: {
      ask: 'Is the bruise large, or deep in the muscle?',
      options: YES_NO,
    },
    where_bruise: { ask: 'Where is the bruise?' },
    where_lump: { ask: 'Where is the lump?' },
    where_gel_or_patch: { ask: 'Where is the gel, cream or patch?' },
    which_allergy: { ask: 'What are you allergic to?' },
    feeling: {
      ask: 'Does one of these fit you?',
      options: {
        numb_part: 'A part of my body feels less, or nothing at all',
        cold_or_heat: 'My skin takes cold or heat badly, or my fingers go white in the cold',
        pain_all_over: 'I have pain all over (fibromyalgia), or a limb with CRPS',
      },
    },
    where_numb_part: { ask: 'Where do you feel less, or nothing?' },
    more_cold_or_heat: {
      ask: 'Is there skin that does not feel hot or cold?',
      options: YES_NO,
    },
    where_pain_all_over: {
      ask: 'Is there a limb with CRPS? Mark it.',
      nowhere: 'No, it is all over',
    },
    bones: {
      ask: 'Do you have one of these?',
      options: {
        broken_spine: 'A broken bone in the spine that is not healed',
        broken_pelvis_or_hip: 'A broken pelvis, tail bone or hip that is not healed',
        bad_fall_not_seen: 'A bad fall, crash or blow that no doctor has looked at',
        thin_bones: 'Thin bones (osteoporosis)',
        broke_easily: 'A bone that broke from a small bump, now healed',
        bone_infection: 'An infection in the spine, a bone or a joint',
        curved_spine: 'A spine that is curved to the side (scoliosis)',
        inflamed_spine: 'An inflamed spine (axial SpA)',
      },
    },
    more_inflamed_spine: {
      ask: MORE,
      options: {
        fused: 'Parts of my spine have grown together',
        flare: 'It is in a flare now',
      },
    },
    joints: {
      ask: 'Do you have one of these?',
      options: {
        hip_arthritis: 'Arthritis in a hip',
        outer_hip: 'The bone at the outside of my hip is sore to lie on or press',
        sit_bone: 'My sit bone hurts when I sit or bend, or I once tore something there',
        hot_joint: 'A hot, red or swollen joint or tendon, or gout',
        quiet_arthritis: 'Rheumatoid or psoriatic arthritis that is quiet now',
        bendy: 'Very bendy joints, or joints that slip out',
        sprain: 'I pulled, tore or sprained something in the last 3 days',
        pelvis_pain: 'Pain at the front or back of the pelvis from a pregnancy or birth',
      },
    },
    more_sit_bone: {
      ask: 'Did the tendon once tear off the bone?',
      options: YES_NO,
    },
    where_hot_joint: { ask: 'Where is it hot, red or swollen?' },
    where_quiet_arthritis: { ask: 'Which joints does it affect?' },
    more_bendy: {
      ask: 'Is it the kind that weakens blood vessels (vascular EDS)?',
      options: YES_NO,
    },
    where_bendy: { ask: 'Which joints slip or are very bendy?' },
    where_sprain: { ask: 'Where did you hurt it?' },
    operations: {
      ask: 'Did you have one of these?',
      options: {
        spine_new: 'A back operation in the last 6 weeks',
        spine_6_to_12: 'A back operation 6 to 12 weeks ago',
        metal_in_spine: 'A fused spine, or rods or screws in the back',
        hip_new: 'A new hip in the last 12 weeks',
        hip_old: 'A new hip more than 12 weeks ago',
        other_new: 'Some other operation in the last 6 weeks',
        injection: 'A shot in the back, the buttock or a joint there in the last 2 weeks',
        needles: 'Needles (acupuncture) in the last day, or in 3 days if it bruised',
      },
    },
    where_spine_6_to_12: { ask: 'Where is the scar on your back?' },
    where_metal_in_spine: { ask: 'Where are the rods, screws or the fused part?' },
    more_hip_new: {
      ask: 'From where did they operate?',
      options: {
        posterior_approach: 'From behind',
        anterior_approach: 'From the front',
        not_sure: 'I do not know',
      },
    },
    where_hip_new: { ask: 'Which hip is new?' },
    where_hip_old: { ask: 'Which hip is it?' },
    more_other_new: {
      ask: 'Was it on a leg or a hip?',
      options: YES_NO,
    },
    where_other_new: { ask: 'Where did they operate?' },
    more_injection: {
      ask: 'How long ago was the shot?',
      options: {
        within_48_hours: 'In the last 2 days (48 hours)',
        within_72_hours: 'In the last 3 days (72 hours)',
        longer: 'Longer ago',
        not_sure: 'I am not sure',
      },
    },
    where_injection: { ask: 'Where was the shot?' },
    where_needles: { ask: 'Where were the needles?' },
    devices: {
      ask: 'Do you have one of these in or on your body?',
      options: {
        pacemaker: 'A pacemaker or other heart device',
        stimulator: 'A nerve or spine stimulator',
        pump_or_port: 'A drug pump, a port or a shunt',
        insulin_or_sensor: 'An insulin pump or sugar sensor, or I give myself shots',
        dialysis_access: 'A fistula, graft or tube for dialysis',
      },
    },
    more_device: {
      ask: 'Is it in your low back?',
      options: YES_NO,
    },
    where_device: { ask: 'Where is the device?' },
    where_insulin_or_sensor: { ask: 'Where is the pump or sensor, or where are the shots?' },
    where_dialysis_access: { ask: 'Where is the fistula, graft or tube?' },
    heart: {
      ask: 'Did you have one of these?',
      options: {
        heart_unstable:
          'A heart attack in the last 6 weeks, chest pain at rest, or an unstable heart',
        heart_failure: 'A weak heart (heart failure) that is stable',
        stroke_new: 'A stroke or mini-stroke in the last 3 months',
        stroke_old: 'A stroke more than 3 months ago',
        artery_hurts: 'A wide main artery in the belly that hurts or grows fast',
        artery_watched: 'A wide main artery in the belly that is checked, or a high risk of one',
      },
    },
    more_heart_failure: {
      ask: 'Are your legs swollen?',
      options: YES_NO,
    },
    where_stroke_old: {
      ask: 'Which side or part is weak or numb since?',
      nowhere: 'None, or I cannot say',
    },
    vessels: {
      ask: 'Does one of these fit you?',
      options: {
        clot_now: 'I have, or may have, a blood clot in a leg that is not cleared',
        lung_clot: 'I had a clot in the lung in the last 3 months, or one not cleared',
        clot_before: 'I had a blood clot before, or a doctor says my clot risk is high',
        flight_or_bed: 'In the last 2 weeks: a flight over 4 hours, or over 3 days in bed',
        sore_vein: 'A sore, red cord along a vein in my leg',
        raised_veins: 'Raised, twisted veins on my legs',
        poor_flow: 'Poor blood flow in my legs, or a stent or bypass there',
      },
    },
    more_clot_before: {
      ask: 'Are you still treated for the clot, or were you in the last 6 months?',
      options: YES_NO,
    },
    where_raised_veins: { ask: 'Where are the raised veins?' },
    more_poor_flow: {
      ask: 'Do you have open sores on a foot or leg?',
      options: YES_NO,
    },
    where_poor_flow: { ask: 'Where is the blood flow poor, or are there sores?' },
    organs: {
      ask: 'Do you have one of these?',
      options: {
        kidney: 'A long-term kidney illness, or dialysis',
        liver: 'A scarred liver (cirrhosis), or hepatitis with easy bruises',
        belly: 'A hernia, a bowel flare, a cyst, fibroids, a new coil or a new belly operation',
        lying_flat: 'When I lie flat, I get short of breath or acid comes up',
      },
    },
    more_kidney: {
      ask: 'Are you on dialysis?',
      options: YES_NO,
    },
    more_liver: {
      ask: 'Do you have fluid in your belly?',
      options: YES_NO,
    },
    nerves: {
      ask: 'Do you have one of these?',
      options: {
        nerve_disease: 'MS, Parkinson, a spinal cord injury or other nerve illness',
        seizure: 'A seizure (fit) in the last 12 months',
        sciatic_injury: 'My sciatic nerve was hurt, operated on or hit by a shot',
        nerve_pressure: 'A doctor found or fears pressure on the nerves to bladder, bowel or legs',
      },
    },
    more_nerve_disease: {
      ask: MORE,
      options: {
        multiple_sclerosis: 'I have MS',
        cord_injury: 'My spinal cord is hurt above the middle of the chest (T6)',
      },
    },
    where_nerve_disease: {
      ask: 'Where are you numb or stiff from it?',
      nowhere: 'Nowhere, or I cannot say',
    },
    touch: {
      ask: 'Is touch hard for you at times?',
      hint: 'For example, after something bad that happened to you. You need not say what.',
      options: YES_NO,
    },
    anything_else: { ask: 'Is there more that we should know?' },
    worse: {
      ask: 'What makes it worse?',
      none: 'Nothing that I know',
      options: {
        sitting_long: 'Sitting for long',
        bending_forward: 'Bending forward',
        bending_back: 'Bending back',
        twisting: 'Twisting',
        lifting: 'Lifting',
        standing_long: 'Standing for long',
        walking: 'Walking',
        stairs: 'Stairs',
        coughing: 'Coughing or sneezing',
        lying_down: 'Lying down to sleep',
        cold_weather: 'Cold',
      },
    },
    better: {
      ask: 'What makes it better?',
      none: 'Nothing so far',
      options: {
        walking_eases: 'Walking',
        sitting_eases: 'Sitting',
        bending_forward_eases: 'Bending forward',
        bending_back_eases: 'Bending back',
        lying_eases: 'Lying down',
        changing_position: 'Changing how I sit or lie',
        warmth: 'Warmth',
        cold: 'Cold',
      },
    },
    adds: {
      ask: 'What may add to it?',
      options: {
        sits_long: 'I sit for long',
        strains_back_at_work: 'My work strains my back',
        twists_back_at_work: 'My work twists my back',
        posture: 'I stay in one pose for long',
        overuse: 'I used my back a lot before it flared',
        wallet_in_back_pocket: 'A wallet or phone in my back pocket',
        smoking: 'I smoke',
        fall_or_twist: 'A fall, or a twist as I lifted',
        heavy_lift: 'A heavy lift',
      },
    },
    tests: {
      ask: 'Which tests were done?',
      hint: 'Most people need none.',
      none: 'None',
      options: { x_ray: 'X-ray', ct: 'CT', mri: 'MRI', other_test: 'Another test' },
    },
    care: {
      ask: 'What else have you tried?',
      none: 'Nothing else',
      options: {
        physical_therapy: 'A physio (PT)',
        exercise: 'Exercise',
        massage: 'Massage',
        chiropractic: 'A chiropractor',
        acupuncture: 'Thin needles (acupuncture)',
        acupressure: 'Fingers that press on points (acupressure)',
        yoga: 'Yoga',
        pilates: 'Pilates',
        ice_or_heat: 'Ice or heat',
        pain_relievers: 'Pain pills',
        surgery_earlier: 'They operated on me, long ago',
      },
    },
  },
};
