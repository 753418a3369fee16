import type { ItemTexts } from '@/lib/domain/home-care/sheet-texts';

const ON_THE_SIDE =
  'Acuéstese de lado, con el lado que le duele arriba. Ponga una almohada entre las rodillas.';
const CHECK_SKIN = 'Revise su piel después de 5 minutos.';
const NOT_NUMB = 'Nunca la use sobre piel adormecida.';
const FROM_DAY_FOUR = '¿El dolor es nuevo o aumentó? Use esto desde el día 4.';
const SKIN_SIGN = 'Quítela si le duele la piel o si se pone blanca o muy roja.';
const BATH = 'Tome un baño tibio, no caliente (38 °C o 100 °F como máximo).';
const SOMEONE_NEAR = 'Tenga a alguien cerca si no se siente firme.';

const coldPack = [
  'Envuelva una compresa fría o una bolsa de verduras congeladas en una toalla delgada y limpia.',
  'Póngala en la zona que le duele. Puede aliviarle.',
  CHECK_SKIN,
  NOT_NUMB,
  'Espere 2 horas antes de la próxima vez.',
  'Úsela los primeros 3 días si el dolor es nuevo o aumentó, y después si le ayuda.',
] as const;

const warmPack = [
  FROM_DAY_FOUR,
  'Ponga una almohadilla eléctrica en bajo, o use una compresa caliente.',
  'Póngala en la zona que le duele, sobre la ropa.',
  'No se acueste sobre ella. No se duerma con ella.',
  'Nunca la use, ni una bolsa de agua caliente, sobre piel adormecida.',
] as const;

const coldAfterMassage = [
  'Después del masaje puede usar una compresa fría si le queda dolor.',
  'Envuélvala en una toalla.',
  'Póngala en la espalda baja o en la zona que le duele.',
  CHECK_SKIN,
  NOT_NUMB,
] as const;

/** Cold and heat, in Spanish. */
export const spanishColdAndHeat = {
  cold_pack: {
    name: 'Compresa fría',
    steps: coldPack,
    stopSign: SKIN_SIGN,
    ways: { side: { name: 'Compresa fría, de lado', steps: [ON_THE_SIDE, ...coldPack] } },
  },
  warm_pack: {
    name: 'Compresa tibia',
    steps: warmPack,
    stopSign: 'Quítela si la siente muy caliente o si la piel se ve con manchas.',
    ways: { side: { name: 'Compresa tibia, de lado', steps: [ON_THE_SIDE, ...warmPack] } },
  },
  warm_bath_before: {
    name: 'Baño tibio antes del masaje del muslo',
    steps: [FROM_DAY_FOUR, BATH, 'Salga despacio.', SOMEONE_NEAR],
    stopSign: 'Salga si siente mareo o mucho calor.',
    ways: {
      rail: {
        name: 'Baño tibio con barra de apoyo',
        steps: [
          FROM_DAY_FOUR,
          BATH,
          'Sosténgase de una barra al entrar y al salir.',
          'Salga despacio.',
          SOMEONE_NEAR,
        ],
      },
    },
  },
  cold_after_massage: {
    name: 'Compresa fría después del masaje',
    steps: coldAfterMassage,
    stopSign: SKIN_SIGN,
    ways: {
      side: {
        name: 'Compresa fría después del masaje, de lado',
        steps: [ON_THE_SIDE, ...coldAfterMassage],
      },
    },
  },
} as const satisfies Readonly<Record<string, ItemTexts>>;
