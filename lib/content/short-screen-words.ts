import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { ShortScreenWords } from '@/lib/domain/screening/frozen-short-screen';
import { newsFacts, type NewsFact } from '@/lib/domain/screening/short-screen';

/** What is new since the questions were asked last (spec §2): a yes asks for the full health history again. */
const news: Readonly<Record<SheetLanguage, Readonly<Record<NewsFact, string>>>> = {
  en: {
    new_trauma: 'Since last time: a fall, a road accident or a hard blow?',
    pregnancy: 'Since last time: are you pregnant, or may you be?',
    new_cancer: 'Since last time: has a doctor found a cancer?',
    operation: 'Since last time: have you had an operation?',
    fever: 'Since last time: have you had a fever?',
    symptoms_changed:
      'Have your signs changed: a new place, the other side, new numbness, or much more pain?',
  },
  es: {
    new_trauma: 'Desde la última vez: ¿una caída, un choque o un golpe fuerte?',
    pregnancy: 'Desde la última vez: ¿está o puede estar en embarazo?',
    new_cancer: 'Desde la última vez: ¿un médico le encontró un cáncer?',
    operation: 'Desde la última vez: ¿le han operado?',
    fever: 'Desde la última vez: ¿ha tenido fiebre?',
    symptoms_changed:
      '¿Ha cambiado algo: otro lugar, el otro lado, una parte dormida que es nueva o mucho más dolor?',
  },
};

export const newsQuestionsIn = (language: SheetLanguage): { id: NewsFact; ask: string }[] =>
  newsFacts.map((id) => ({ id, ask: news[language][id] }));

/** Around the questions where the therapist asks them. */
export const askedAloudWords: ShortScreenWords = {
  title: 'Before the session',
  note: 'Ask each one. Not sure counts as yes here.',
  newsTitle: 'Anything new',
  newsNote: 'One yes, and the full health history is asked again.',
  answers: { yes: 'Yes', no: 'No', not_sure: 'Not sure' },
  save: 'Save today’s answers',
  saving: 'Saving',
  answered: '{number} of {all} answered',
  missing: {
    one: 'One question to answer',
    many: 'Questions to answer',
    at: 'Choose yes, no or not sure.',
  },
  stop: { note: 'The other questions can wait.', save: 'Save, and open the stop screen' },
};

/** Where the client reads them on the practice's tablet, which is locked meanwhile. */
export interface ReadWords extends ShortScreenWords {
  pageTitle: string;
  /** In place of the stop text for therapists. */
  giveBack: { word: string; title: string; line: string };
  /** What was tapped did not arrive. */
  notSaved: string;
  thanks: { title: string; line: string };
  /** The hour of the page is over, or its therapist signed out. */
  over: { title: string; line: string };
}

export const readByClientWords: Readonly<Record<SheetLanguage, ReadWords>> = {
  en: {
    pageTitle: 'Before we start today',
    title: 'How are you today?',
    note: 'Please answer each one. Not sure is a good answer too.',
    newsTitle: 'Is anything new?',
    newsNote: 'Since you were asked last time.',
    answers: { yes: 'Yes', no: 'No', not_sure: 'Not sure' },
    save: 'Done: save my answers',
    saving: 'Saving',
    answered: '{number} of {all} answered',
    missing: {
      one: 'One question to answer',
      many: 'Questions to answer',
      at: 'Choose yes, no or not sure.',
    },
    giveBack: {
      word: 'Important',
      title: 'Stop here',
      line: 'Give the tablet back to your therapist now, and say what you have just told us.',
    },
    stop: { note: 'You need not answer the rest.', save: 'Save, and give it back now' },
    notSaved: 'This did not arrive yet. Your answers are still here. Please try again.',
    thanks: { title: 'Thank you', line: 'Please give the tablet back to your therapist.' },
    over: {
      title: 'This page is closed',
      line: 'Please give the tablet back to your therapist.',
    },
  },
  es: {
    pageTitle: 'Antes de empezar hoy',
    title: '¿Cómo está hoy?',
    note: 'Conteste cada una, por favor. No lo sé también es una buena respuesta.',
    newsTitle: '¿Hay algo nuevo?',
    newsNote: 'Desde la última vez que le preguntamos.',
    answers: { yes: 'Sí', no: 'No', not_sure: 'No lo sé' },
    save: 'Listo: guardar mis respuestas',
    saving: 'Guardando',
    answered: '{number} de {all} contestadas',
    missing: {
      one: 'Falta una respuesta',
      many: 'Faltan respuestas',
      at: 'Elija sí, no o no lo sé.',
    },
    giveBack: {
      word: 'Importante',
      title: 'Pare aquí',
      line: 'Devuelva la tableta a su terapeuta ahora y diga lo que acaba de contar.',
    },
    stop: { note: 'No tiene que contestar lo demás.', save: 'Guardar y devolverla ahora' },
    notSaved: 'Esto no llegó todavía. Sus respuestas siguen aquí. Por favor, pruebe otra vez.',
    thanks: { title: 'Gracias', line: 'Por favor, devuelva la tableta a su terapeuta.' },
    over: {
      title: 'Esta página está cerrada',
      line: 'Por favor, devuelva la tableta a su terapeuta.',
    },
  },
};

/** Why the full health history is asked again, for the therapist. */
export const fullHistoryReasons: Readonly<Record<NewsFact | 'gap', string>> = {
  new_trauma: 'a new injury',
  pregnancy: 'a pregnancy, or maybe one',
  new_cancer: 'a new cancer diagnosis',
  operation: 'an operation',
  fever: 'a fever',
  symptoms_changed: 'changed signs',
  gap: 'six weeks or more since the last session or full form',
};
