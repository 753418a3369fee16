import type { MailTexts } from '../language';

/** The e-mail that brings a sheet, in Spanish. */
export const spanishMail: MailTexts = {
  subject: 'Su hoja está lista',
  link: [
    'Hola:',
    'su hoja de {practice} está lista. Ábrala aquí:',
    '{url}',
    'Se le preguntará en qué año nació.',
  ],
  file: ['Hola:', 'su hoja de {practice} viene con este correo, en PDF.'],
  end: ['¿Tiene una pregunta? Teléfono: {practicePhone}', 'Por favor, no responda a este correo.'],
};
