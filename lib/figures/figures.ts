import type { Figure } from './pose';
import { adaptedSelfMassage } from './poses/adapted-self-massage';
import { adaptedStretches } from './poses/adapted-stretches';
import { ballSearchHold } from './poses/ball-search-hold';
import { bodyChart } from './poses/body-chart';
import { breakUpSitting } from './poses/break-up-sitting';
import { coldAfterMassage, coldPack } from './poses/cold-pack';
import { emptyBackPocket } from './poses/empty-back-pocket';
import { foamRollerBed } from './poses/foam-roller-bed';
import { foamRollerHip } from './poses/foam-roller-hip';
import { ballsHipsOnPillow, knucklesHipsOnPillow } from './poses/hips-on-pillow';
import { hookTool } from './poses/hook-tool';
import { keepMoving } from './poses/keep-moving';
import { kneeAcrossChest } from './poses/knee-across-chest';
import { kneeAcrossChestSide } from './poses/knee-across-chest-side';
import { kneeOppositeShoulder } from './poses/knee-opposite-shoulder';
import { knobToolHip } from './poses/knob-tool-hip';
import { knucklesAtWall } from './poses/knuckles-at-wall';
import { knucklesLowBack } from './poses/knuckles-low-back';
import { lowImpactActivity } from './poses/low-impact-activity';
import { lyingFigureFour } from './poses/lying-figure-four';
import { massagerVibration } from './poses/massager-vibration';
import { packsOnTheSide } from './poses/packs-on-the-side';
import { palmThumbLowBack } from './poses/palm-thumb-low-back';
import { partnerHacking } from './poses/partner-hacking';
import { partnerCirclesSide } from './poses/partner-circles-side';
import { partnerHeelOfHand } from './poses/partner-heel-of-hand';
import { seatedVKneesBent } from './poses/seated-v-knees-bent';
import { seatedVLean } from './poses/seated-v-lean';
import { shortWalks } from './poses/short-walks';
import { shortWalksRail } from './poses/short-walks-rail';
import { sideRest } from './poses/side-rest';
import { sitOnBall } from './poses/sit-on-ball';
import { sitOnBallBack } from './poses/sit-on-ball-back';
import { sittingPigeon } from './poses/sitting-pigeon';
import { sittingPigeonCushion } from './poses/sitting-pigeon-cushion';
import { sittingTwist } from './poses/sitting-twist';
import { sleepOnTheSide, sleepPillows } from './poses/sleep-pillows';
import { solesTogether } from './poses/soles-together';
import { solesTogetherBack } from './poses/soles-together-back';
import { standingFigureFour } from './poses/standing-figure-four';
import { tablePositions } from './poses/table-positions';
import { thighLotionSemiReclined } from './poses/thigh-lotion-semi-reclined';
import { twoBallsBack } from './poses/two-balls-back';
import { warmBathBefore } from './poses/warm-bath-before';
import { warmBathRail } from './poses/warm-bath-rail';
import { warmPack } from './poses/warm-pack';
import { wedgeUnderHip } from './poses/wedge-under-hip';

/** Every figure there is: the items in the order of the catalogue, other ways to do some, the positions on the table. */
export const figures: readonly Figure[] = [
  palmThumbLowBack,
  twoBallsBack,
  knucklesLowBack,
  thighLotionSemiReclined,
  ballSearchHold,
  sitOnBall,
  partnerHeelOfHand,
  partnerCirclesSide,
  massagerVibration,
  partnerHacking,
  wedgeUnderHip,
  foamRollerHip,
  knobToolHip,
  hookTool,
  kneeAcrossChest,
  lyingFigureFour,
  standingFigureFour,
  seatedVLean,
  solesTogether,
  sittingPigeon,
  kneeOppositeShoulder,
  sittingTwist,
  coldPack,
  warmPack,
  warmBathBefore,
  coldAfterMassage,
  emptyBackPocket,
  breakUpSitting,
  lowImpactActivity,
  keepMoving,
  sideRest,
  shortWalks,
  sleepPillows,
  sleepOnTheSide,
  ...adaptedSelfMassage,
  ...adaptedStretches,
  sittingPigeonCushion,
  kneeAcrossChestSide,
  ballsHipsOnPillow,
  knucklesHipsOnPillow,
  knucklesAtWall,
  foamRollerBed,
  shortWalksRail,
  solesTogetherBack,
  sitOnBallBack,
  seatedVKneesBent,
  warmBathRail,
  ...packsOnTheSide,
  ...tablePositions,
  bodyChart,
];
