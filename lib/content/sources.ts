import type { SourceMark } from '@/lib/domain/shared/source-mark';

/** One article, guideline or paper behind a fact (spec §13). Excerpts and abstracts were read, not every full text. */
export interface Source {
  mark: SourceMark;
  title: string;
  /** What it was read for. */
  supports: string;
  strength: string;
}

/** The marks that are no source of their own (spec, "Evidence marks"). */
export const plainMarks: readonly Source[] = [
  {
    mark: 'R',
    title: 'Recalled from general clinical or textbook knowledge, not looked up',
    supports: 'Facts that a clinician has to confirm',
    strength: 'Not confirmed',
  },
  {
    mark: 'S',
    title: 'From the five seed articles',
    supports: 'Facts carried over from the articles the product started from',
    strength: 'Articles',
  },
  {
    mark: 'P',
    title: 'Product decision: a conservative number or rule without direct evidence',
    supports: 'Ceilings, minute caps and waiting times',
    strength: 'Decision',
  },
];

/** Every source that was read, by its mark. */
export const sources: readonly Source[] = [
  {
    mark: 'V1',
    title: 'NICE NG59 (1.2.7, quoted by FHT 2016; nice.org.uk page)',
    supports: 'Manual therapy incl. massage only with exercise; think of alternative diagnoses',
    strength: 'Guideline',
  },
  {
    mark: 'V2',
    title: 'KNGF guideline low back pain and lumbosacral radicular syndrome 2021, massage page',
    supports: 'Not as single therapy, not with radicular syndrome',
    strength: 'Guideline',
  },
  {
    mark: 'V3',
    title:
      'ABMP blog "Adverse events in massage therapy: collected case reports" (lists Cho 2019 sciatic nerve after ball self-massage; Behera 2017 fatal lung clot; Abilash 2017 neck fracture in ankylosing spondylitis)',
    supports: 'Case reports exist (titles read)',
    strength: 'Case reports',
  },
  {
    mark: 'V4',
    title: 'Shim et al. 2013, Ann Rehabil Med 37:886',
    supports: 'Sciatic injury after straddle/adductor stretching in a dancer',
    strength: 'Case report',
  },
  {
    mark: 'V5',
    title: 'Yin et al. 2014, Evid Based Complement Alternat Med 480956',
    supports: 'Kinds of massage adverse events; low incidence',
    strength: 'Systematic review',
  },
  {
    mark: 'V6',
    title:
      'Pages on Walton pressure scale (patientrelaxation.com; nordichousespa.com level 0; ABMP podcast; Healwell course)',
    supports: 'Level names and idea; level 0',
    strength: 'Secondary',
  },
  {
    mark: 'V7',
    title: 'NHS sciatica text (Cwm Taf Morgannwg; copies)',
    supports:
      '4–6 weeks; keep active; no hot-water bottle on numb skin; see GP; emergency signs; pillows',
    strength: 'NHS',
  },
  {
    mark: 'V8',
    title: 'Finucane et al. 2020 JOSPT (abstract, news)',
    supports: 'Four pathologies; reasoning; weak accuracy of single flags',
    strength: 'Framework',
  },
  {
    mark: 'V9',
    title: 'Cauda equina warning card content (Torbay, backes, Bolton card)',
    supports: 'Symptom list',
    strength: 'NHS',
  },
  {
    mark: 'V10',
    title: 'BMJ Best Practice cauda equina',
    supports: '< 14 days, emergency referral',
    strength: 'Reference',
  },
  {
    mark: 'V11',
    title: 'Harrison’s table; MSD Manual; review pages',
    supports: 'Root motor signs; foot drop urgent',
    strength: 'Reference',
  },
  {
    mark: 'V12',
    title: 'BMJ 2008 summary of NICE CG75; NICE NG234; South Tees page',
    supports: 'Metastatic compression signs; 23–25 % without known cancer',
    strength: 'Guideline',
  },
  {
    mark: 'V13',
    title: 'Yusuf, Finucane, Selfe 2019 BMC Musculoskelet Disord',
    supports: 'Spinal infection features, risk factors',
    strength: 'Review',
  },
  {
    mark: 'V14',
    title: 'JOSPT 2014 case (Wyngaarden) and Clinical Advisor',
    supports: 'Aneurysm and low back pain, risk profile',
    strength: 'Case/education',
  },
  {
    mark: 'V15',
    title: 'Wells criteria (BMJ Best Practice and others)',
    supports: 'Clot items',
    strength: 'Reference',
  },
  {
    mark: 'V16',
    title: 'NICE NG65 (via BJGP, NHS Lanarkshire)',
    supports: 'Axial SpA criteria',
    strength: 'Guideline',
  },
  {
    mark: 'V17',
    title: 'Ruth Werner/ABMP 2020 "Take the danger out of endangerment sites"',
    supports: 'Site list and broad-flat-light principle; largely tradition',
    strength: 'Professional',
  },
  {
    mark: 'V18',
    title: 'Werner/ABMP "Clients with medical implants"',
    supports: 'Device caution',
    strength: 'Professional',
  },
  {
    mark: 'V19',
    title: 'Assorted clinic contraindication lists',
    supports: 'General consensus only',
    strength: 'Weak',
  },
  {
    mark: 'V20',
    title:
      'Massage Magazine oncology pressure article (Walton); MSU cancer pain site; AMTA course text',
    supports: 'Lymphoedema lifelong, clot ≥ 6 months, 6-week surgery, bone',
    strength: 'Professional',
  },
  {
    mark: 'V21',
    title: 'Massage school notes; hypertension summary',
    supports: 'Stage values; painful pressure and blood pressure',
    strength: 'Weak',
  },
  {
    mark: 'V22',
    title: 'Pregnancy massage pages incl. AWHONN-reviewed (Huggies page), others',
    supports:
      'Side-lying, supine limits 12–22 weeks, leg clot risk (sources disagree on week; we chose 20)',
    strength: 'Weak–moderate',
  },
  {
    mark: 'V23',
    title: 'Percussion massager pages quoting rhabdomyolysis case report',
    supports: 'Device harm',
    strength: 'Case/secondary',
  },
  {
    mark: 'V24',
    title: 'Spine-surgery pages',
    supports: '6–12 weeks before back massage',
    strength: 'Weak',
  },
  {
    mark: 'V25',
    title: 'Eannucci 2019 HSS J; physiotherapist page; 2026 clinic pages',
    supports:
      'Hip precautions by approach; relaxed in new practice; piriformis cut in posterior approach',
    strength: 'Moderate',
  },
  {
    mark: 'V26',
    title: 'University of Illinois Hospital after-procedure advice',
    supports: 'No soaking two days; warning signs after injection',
    strength: 'Hospital',
  },
  {
    mark: 'V27',
    title: 'Werner/ABMP diabetes articles; ABMP dialysis podcast',
    supports: 'Diabetes and dialysis care',
    strength: 'Professional',
  },
  {
    mark: 'V28',
    title: 'Brooke-Wavell 2022 BJSM consensus (ROS) – abstract and summaries',
    supports: 'Exercise is safe with care; not over-restrict',
    strength: 'Consensus',
  },
  {
    mark: 'V29',
    title: 'Pelvic girdle pain leaflets (Northern Care Alliance; Avenue Maternity)',
    supports: 'Avoid straddle, one-leg load',
    strength: 'NHS/clinic',
  },
  {
    mark: 'V30',
    title: 'Heat leaflet MPFT NHS; pharmacy training pages; diabetes page',
    supports: '10–20 min, towel, numb-skin risk',
    strength: 'NHS/secondary',
  },
  {
    mark: 'V31',
    title:
      'Verywell stenosis page; reviews on spondylolisthesis (Masterclass 2021; secondary page with 27 % vs 67 % figures)',
    supports: 'Flexion bias, with exceptions',
    strength: 'Secondary',
  },
  {
    mark: 'V32',
    title: 'Hypermobility massage pages',
    supports: 'Gentle, mid-range',
    strength: 'Weak',
  },
  {
    mark: 'V33',
    title: 'Massage & Bodywork 2015 psoas article; therapist pages',
    supports: 'Psoas technique and risks',
    strength: 'Professional',
  },
  {
    mark: 'V34',
    title: 'eOrthopod exercise page',
    supports: 'Direction of preference; avoid pain going down leg',
    strength: 'Secondary',
  },
  {
    mark: 'V35',
    title: 'Smoll 2010 (16.9 %); Poutoglidou 2020 (90 % typical)',
    supports: 'Nerve variants',
    strength: 'Meta-analyses (differ)',
  },
  {
    mark: 'V36',
    title: 'Vij 2021 Anesth Pain Med',
    supports: 'Piriformis 0.3–6 % of low-back pain',
    strength: 'Review',
  },
  {
    mark: 'V37',
    title: 'Ischaemic compression meta-analysis 2022 (PMC9434898); Gemmell protocol text',
    supports: '30–60 s trials; tolerance yes, pain unclear',
    strength: 'Meta-analysis',
  },
  {
    mark: 'V38',
    title: 'Massage Today (Kent), Muscolino cards, other trigger-point pages',
    supports: 'Referral patterns',
    strength: 'Secondary',
  },
  {
    mark: 'V39',
    title: 'Wiltshire 2010 MSSE 42:1062',
    supports: 'Lactate claim',
    strength: 'Trial, n=12',
  },
  {
    mark: 'V40',
    title: 'Cherkin 2011 Ann Intern Med',
    supports: 'Massage for chronic low-back pain, 10 sessions',
    strength: 'RCT',
  },
  {
    mark: 'V41',
    title: 'French 2006/2007 Cochrane heat/cold',
    supports: 'Heat small short-term; cold insufficient',
    strength: 'Cochrane',
  },
  {
    mark: 'V42a',
    title: 'Ostelo 2008 Spine',
    supports: 'MIC: NRS 2, RMDQ 5, 30 %',
    strength: 'Consensus',
  },
  {
    mark: 'V42b',
    title: 'Kamper 2010 Eur Spine J',
    supports: 'NRS 0, RMDQ ≤ 2 recovered',
    strength: 'Cohort',
  },
  {
    mark: 'V42c',
    title: 'Precision Physio form; Rehabilitation Measures',
    supports: 'PSFS scoring, MDC, cost free',
    strength: 'Secondary',
  },
  {
    mark: 'V42d',
    title: 'scientificspine.com RMDQ page',
    supports: 'Tick only, no yes/no',
    strength: 'Secondary',
  },
  {
    mark: 'V42e',
    title: 'Stratford (MDC of RMDQ) abstract',
    supports: 'MDC 4–5; floor and ceiling',
    strength: 'Study',
  },
  {
    mark: 'V42f',
    title: 'Roland & Fairbank 2000 (studylib copy)',
    supports: 'No permission needed for printed forms of RMDQ and ODI',
    strength: 'Authors',
  },
  {
    mark: 'V42g',
    title: 'Haugen 2011 Eur Spine J',
    supports: 'SBI success cut-off 6.5',
    strength: 'Cohort',
  },
  {
    mark: 'V42h',
    title: 'Grøvle 2008 Spine',
    supports: 'SBI/SFI reliability and measurement error',
    strength: 'Study',
  },
  {
    mark: 'V42i',
    title: 'Bobos 2020 review; Kamper 2009',
    supports: 'GROC reliability, MIC about 2.5',
    strength: 'Review',
  },
  {
    mark: 'V42j',
    title: 'Keele STarT Back legal page',
    supports: 'Non-commercial free; commercial ask',
    strength: 'Owner',
  },
  {
    mark: 'V42k',
    title: 'RAND terms (copy)',
    supports: 'RAND-36 conditions',
    strength: 'Owner (copy)',
  },
  {
    mark: 'V42l',
    title: 'hal-health.org surveys page',
    supports: 'SF-36 family licensing',
    strength: 'Owner',
  },
  {
    mark: 'V42m',
    title: 'Oxford University Innovation FAQ',
    supports: 'Licence and fee model',
    strength: 'Owner',
  },
  {
    mark: 'V43',
    title: 'AHRQ PEMAT guide and item tables',
    supports: 'Items, scoring by agree/applicable',
    strength: 'Government',
  },
  {
    mark: 'V44',
    title: 'CDC Simply Put; plain-language checklist',
    supports: 'Plain words, 12–14 pt, 16–18 headings, short sentences',
    strength: 'Government/secondary',
  },
  {
    mark: 'V45',
    title: 'AHRQ Health Literacy Universal Precautions Toolkit (tool 5 teach-back)',
    supports: 'Teach-back',
    strength: 'Government',
  },
  {
    mark: 'V46',
    title: 'MBLEx guide, CRMTA SOAP policy, others',
    supports: 'SOAP blocks, retention examples',
    strength: 'Professional',
  },
  {
    mark: 'V47',
    title: 'WHO 2023 guideline chapter (NBK599218)',
    supports: 'LBP point prevalence 7.5 %, 619 million in 2020',
    strength: 'WHO',
  },
];
