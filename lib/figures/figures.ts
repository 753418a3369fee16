import type { Figure } from './pose';
import { ballSearchHold } from './poses/ball-search-hold';
import { foamRollerHip } from './poses/foam-roller-hip';
import { hookTool } from './poses/hook-tool';
import { kneeAcrossChest } from './poses/knee-across-chest';
import { knobToolHip } from './poses/knob-tool-hip';
import { knucklesLowBack } from './poses/knuckles-low-back';
import { lyingFigureFour } from './poses/lying-figure-four';
import { massagerVibration } from './poses/massager-vibration';
import { palmThumbLowBack } from './poses/palm-thumb-low-back';
import { partnerHacking } from './poses/partner-hacking';
import { partnerHeelOfHand } from './poses/partner-heel-of-hand';
import { sitOnBall } from './poses/sit-on-ball';
import { thighLotionSemiReclined } from './poses/thigh-lotion-semi-reclined';
import { twoBallsBack } from './poses/two-balls-back';
import { wedgeUnderHip } from './poses/wedge-under-hip';

/** Every figure there is, in the order of the catalogue. */
export const figures: readonly Figure[] = [
  palmThumbLowBack,
  twoBallsBack,
  knucklesLowBack,
  thighLotionSemiReclined,
  ballSearchHold,
  sitOnBall,
  partnerHeelOfHand,
  massagerVibration,
  partnerHacking,
  wedgeUnderHip,
  foamRollerHip,
  knobToolHip,
  hookTool,
  kneeAcrossChest,
  lyingFigureFour,
];
