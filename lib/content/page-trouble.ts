import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';

/** What a client's page says when it could not be shown. */
interface PageTrouble {
  title: string;
  lines: readonly [string, ...string[]];
  again: string;
}

/** In every language at once: what breaks a page may break the choice of its language too. */
export const pageTrouble: Readonly<Record<SheetLanguage, PageTrouble>> = {
  en: {
    title: 'This page could not be shown',
    lines: [
      'What you sent before is safe. Wait a minute, then try again.',
      'If it does not work, call your therapist. Your sheet on paper still counts.',
      'Do you feel in danger, or numb between your legs? Do not wait for this page. Call for help now.',
    ],
    again: 'Try again',
  },
  es: {
    title: 'No se pudo mostrar esta página',
    lines: [
      'Lo que usted envió antes está a salvo. Espere un minuto y pruebe otra vez.',
      'Si no funciona, llame a su terapeuta. Su hoja de papel sigue valiendo.',
      '¿Se siente en peligro, o no siente entre las piernas? No espere esta página. Pida ayuda ya.',
    ],
    again: 'Probar otra vez',
  },
};
