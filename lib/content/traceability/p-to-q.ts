import {
  about,
  article,
  cause,
  causeRule,
  claim,
  fix,
  info,
  item,
  measure,
  option,
  refuse,
  safety,
  sheetText,
  tool,
  type TraceRow,
} from './row';

const shortTerm = sheetText('why_this_may_help', 'lines', 'Some people', 'short-term relief');

const claims: readonly TraceRow[] = [
  refuse(
    'P01',
    'Squeezing a muscle flushes lactic acid out of it.',
    [
      claim('lactic acid', 'This presses the lactic acid out.'),
      claim('flush', 'Squeezing flushes the muscle.'),
    ],
    sheetText('why_this_may_help', 'lines', 'may soothe'),
  ),
  refuse('P02', 'Massage carries waste and toxins off by way of the lymph.', [
    claim('toxin', 'Massage carries toxins away.'),
    claim('metabolic waste', 'It clears metabolic waste from the organs.'),
    claim('detox', 'A detox for your muscles.'),
  ]),
  refuse('P03', 'Blood and lymph are pressed out like lotion from a tube.', [
    claim('lymph flow', 'Think of a tube of body lotion: that is how lymph flow works.'),
  ]),
  refuse(
    'P04',
    'Better circulation heals faster and feeds starved muscle with oxygen.',
    [
      claim('better circulation', 'Better circulation helps your muscles.'),
      claim('promotes healing', 'That speeds recovery.'),
    ],
    item('low_impact_activity', 'steps', 'helps you loosen up'),
  ),
  refuse('P05', 'Massage brings inflammation down.', [
    claim('reduces inflammation', 'Massage reduces inflammation.'),
  ]),
  refuse('P06', 'Massage makes things heal.', [
    claim('promotes healing', 'Massage promotes healing.'),
  ]),
  refuse(
    'P07',
    'Massage treats sciatica effectively.',
    [claim('effective treatment', 'Massage is an effective treatment for sciatica.')],
    shortTerm,
    causeRule('activity_in_every_plan', 'text', 'never the whole of it'),
  ),
  refuse('P08', 'Research proves a strong relief of pain, by endorphins.', [
    claim('research says', 'According to research it works.'),
    claim('research says', 'Endorphins take the pain.'),
    claim('natural or powerful pain relief', 'A powerful pain reliever.'),
  ]),
  refuse('P09', 'It is a natural way, in place of an operation.', [
    claim('natural or powerful pain relief', 'A natural way to treat sciatica.'),
    claim('without surgery', 'Relief without surgery.'),
  ]),
  refuse(
    'P10',
    'It takes the pressure off the nerves of the back.',
    [claim('takes pressure off the nerve', 'It relieves pressure on the sciatic nerve.')],
    about('muscles_tighten', 'text', 'Muscles', 'nerve itself does not run in the low back'),
  ),
  refuse(
    'P11',
    'A stretch makes space in the spine.',
    [claim('creates space in the spine', 'This creates space in the spine.')],
    item('sitting_twist', 'purpose', 'Turns the trunk'),
  ),
  refuse('P12', 'It puts the body back in line.', [
    claim('alignment', 'It restores alignment.'),
    claim('realign', 'It realigns the body.'),
  ]),
  refuse(
    'P13',
    'Ice after massage is against inflammation.',
    [claim('reduces inflammation', 'Ice after massage reduces inflammation.')],
    item('cold_after_massage', 'purpose', 'May feel soothing'),
  ),
  refuse('P14', 'Self-care takes swelling and strain off the inflamed nerve.', [
    claim('inflamed nerve', 'It spares the inflamed nerve.'),
  ]),
  refuse(
    'P15',
    'Sciatica often comes from the piriformis.',
    [claim('often the piriformis', 'Sciatica is often caused by piriformis syndrome.')],
    cause('piriformis_syndrome', 'summary', 'in some people'),
  ),
  refuse(
    'P16',
    'Close to 70 of 100 people suffer from it now.',
    [claim('70 percent', 'Close to 70 % of the population is affected.')],
    about('how_common_back_pain', 'text', 'at some time in life', '7.5 %'),
  ),
  refuse(
    'P17',
    'The three techniques together are among the best there is.',
    [claim('best treatment', 'One of the best approaches.')],
    about('techniques_together', 'text', 'commonly combined'),
  ),
  refuse('P18', 'Some foods put most health problems right.', [
    claim('superfood', 'Superfoods solve most problems.'),
  ]),
  refuse(
    'P19',
    'Nobody needs medicines for life.',
    [
      claim('rely on medicine', 'You need not rely on medicines for life.'),
      claim('stop your medicine', 'You can stop your medicine.'),
    ],
    safety('medicines', 'lines', 'Do not stop or change your pills'),
  ),
  refuse('P20', 'For each illness there is a dose of some food.', [
    claim('superfood', 'Two spoons of this superfood for every ailment.'),
  ]),
  refuse(
    'P21',
    'The author got over poisoning and will live to 100.',
    [
      claim(
        'somebody’s own story',
        'She recovered from mercury poisoning and wants to live to 100 years.',
      ),
    ],
    article('S004', 'leftOut', 'own story of illness'),
  ),
  refuse(
    'P22',
    'This or that brand is the best of tools.',
    [
      claim('favourite', 'My favourite for the hip.'),
      claim('a brand', 'The Knobble works well.'),
      claim('a brand', 'A Body Back Buddy reaches everything.'),
    ],
    tool('intro', 'text', 'no brand is advised'),
  ),
  refuse(
    'P23',
    'Self-massage is acupressure at work.',
    [claim('works by acupressure', 'Self-massage works by acupressure.')],
    item('two_balls_back', 'purpose', 'Steady pressure'),
  ),
  refuse(
    'P24',
    'It takes years to learn; only the highly qualified bring relief.',
    [
      claim('years to master', 'It takes years to master one approach.'),
      claim('years to master', 'Our highly qualified therapists.'),
    ],
    about('training', 'text', 'Do what you are trained for'),
  ),
  refuse(
    'P25',
    'Stretching gives the hip its normal function back.',
    [claim('returns normal function', 'It returns normal function to your hips.')],
    sheetText('why_this_may_help', 'lines', 'may ease pain', 'help your hip move'),
  ),
  refuse(
    'P26',
    'Sitting is a catastrophe and an agony.',
    [claim('catastrophic', 'Sitting is catastrophic.'), claim('agony', 'You are in severe agony.')],
    measure('nprs_back', 'range', 'min: 0', 'max: 10'),
    option('aggravators.sitting_long', 'label', 'Sitting for long'),
  ),
  refuse(
    'P27',
    'A spasm of the piriformis is how it works, and nothing else.',
    [claim('piriformis is the cause', 'A piriformis spasm squeezes the nerve.')],
    cause('piriformis_syndrome', 'mechanism', 'can squeeze'),
  ),
  refuse(
    'P28',
    'Massage gets rid of the pain.',
    [
      claim('get rid of', 'Massage gets rid of the pain.'),
      claim('massage away', 'Massage your pain away.'),
    ],
    shortTerm,
  ),
  refuse('P29', 'Many choose massage, as nothing else helps.', [
    claim('everybody chooses it', 'Many people choose massage.'),
    claim('everybody chooses it', 'Relief is hard to find elsewhere.'),
  ]),
];

const provenance: readonly TraceRow[] = [
  info(
    'Q01',
    'Written by a licensed massage therapist and trainer, 30 years and more, master in health policy.',
    article('S000', 'author', 'Licensed massage therapist', 'health policy', '30 years'),
    article('S000', 'weight', 'Highest'),
  ),
  info('Q02', 'Written by a lifestyle writer.', article('S001', 'author', 'Lifestyle writer')),
  info(
    'Q03',
    'Written by a contractor who writes on anything.',
    article('S002', 'author', 'Contractor', 'general writer'),
  ),
  info(
    'Q04',
    'Of the author there is a name and a date only.',
    article('S003', 'author', 'name and date only'),
  ),
  info(
    'Q05',
    'Written by a naturopath as a guest.',
    article('S004', 'author', 'Naturopath', 'guest post'),
  ),
  info(
    'Q06',
    'Four of the five have a date.',
    article('S000', 'dated', '15 February 2015', '17 April 2016'),
    article('S002', 'dated', '21 February 2017'),
    article('S003', 'dated', '7 July 2022'),
    article('S004', 'dated', '19 December 2016', '21 July 2020'),
  ),
  fix(
    'Q07',
    'There are slips: misspelt words, infections for injections, ways that are miscounted.',
    'Named with the article; none came over.',
    article('S003', 'leftOut', 'misspelt quadratus lumborum', 'five ways'),
    article('S004', 'leftOut', 'infections', 'four techniques', 'three'),
    article('S001', 'leftOut', 'soothes'),
  ),
  info(
    'Q08',
    'Places for photos are empty.',
    article('S000', 'leftOut', 'photos', 'our own pictures'),
  ),
  info(
    'Q09',
    'A note with a wrong number, a lost caption, page furniture, a plug for social media.',
    article('S004', 'leftOut', 'wrong number', 'stray caption'),
    article('S002', 'leftOut', 'web page'),
    article('S001', 'leftOut', 'social media'),
  ),
];

/** P: claims that are refused. Q: the articles themselves, and what of them stays out. */
export const refusedClaims: readonly TraceRow[] = [...claims, ...provenance];
