import type { Medicine, MedicineClass } from '@/lib/domain/intake/medicine';

/** Strong painkillers worn on the skin: they count as both. */
const painPatches = [
  {
    id: 'fentanyl_patch',
    name: 'Fentanyl patch',
    aliases: ['Durogesic', 'Duragesic', 'Matrifen', 'Mezolar', 'Fencino'],
  },
  {
    id: 'buprenorphine_patch',
    name: 'Buprenorphine patch',
    aliases: ['BuTrans', 'Transtec', 'Butec', 'Norspan', 'Hapoctasin'],
  },
] as const satisfies readonly Medicine[];

/**
 * Medicine names by class, generic names first (decisions 31). Source: R, general knowledge of names in Europe, North
 * America and Australia; not complete. A name that is not listed is typed freely and raises nothing.
 */
export const medicineClasses: readonly MedicineClass[] = [
  {
    id: 'anticoagulants',
    name: 'Blood thinners (anticoagulants)',
    raises: 'ci_anticoagulant',
    sources: ['V19', 'R'],
    medicines: [
      {
        id: 'blood_thinner_unnamed',
        name: 'A blood thinner, name not known',
        aliases: ['blood thinner', 'anticoagulant'],
      },
      { id: 'warfarin', name: 'Warfarin', aliases: ['Coumadin', 'Jantoven', 'Marevan'] },
      {
        id: 'phenprocoumon',
        name: 'Phenprocoumon',
        aliases: ['Marcumar', 'Marcoumar', 'Falithrom'],
      },
      { id: 'acenocoumarol', name: 'Acenocoumarol', aliases: ['Sintrom', 'nicoumalone'] },
      { id: 'fluindione', name: 'Fluindione', aliases: ['Previscan'] },
      { id: 'apixaban', name: 'Apixaban', aliases: ['Eliquis'] },
      { id: 'rivaroxaban', name: 'Rivaroxaban', aliases: ['Xarelto'] },
      { id: 'dabigatran', name: 'Dabigatran', aliases: ['Pradaxa'] },
      { id: 'edoxaban', name: 'Edoxaban', aliases: ['Lixiana', 'Savaysa'] },
      { id: 'heparin', name: 'Heparin', aliases: ['unfractionated heparin', 'Calciparine'] },
      { id: 'enoxaparin', name: 'Enoxaparin', aliases: ['Clexane', 'Lovenox', 'Inhixa'] },
      { id: 'dalteparin', name: 'Dalteparin', aliases: ['Fragmin'] },
      { id: 'tinzaparin', name: 'Tinzaparin', aliases: ['Innohep'] },
      { id: 'nadroparin', name: 'Nadroparin', aliases: ['Fraxiparine', 'Fraxodi'] },
      { id: 'certoparin', name: 'Certoparin', aliases: ['Mono-Embolex'] },
      { id: 'fondaparinux', name: 'Fondaparinux', aliases: ['Arixtra'] },
    ],
  },
  {
    id: 'antiplatelets',
    name: 'Anti-clotting tablets (antiplatelets)',
    raises: 'ci_antiplatelet_single',
    raisesTogether: 'ci_anticoagulant',
    sources: ['V19', 'R'],
    medicines: [
      {
        id: 'aspirin_low_dose',
        name: 'Low-dose aspirin',
        aliases: [
          'acetylsalicylic acid',
          'ASA',
          'Aspirin Cardio',
          'Cardiprin',
          'Nu-Seals',
          'baby aspirin',
        ],
      },
      { id: 'clopidogrel', name: 'Clopidogrel', aliases: ['Plavix', 'Iscover'] },
      { id: 'prasugrel', name: 'Prasugrel', aliases: ['Efient', 'Effient'] },
      { id: 'ticagrelor', name: 'Ticagrelor', aliases: ['Brilique', 'Brilinta'] },
      { id: 'dipyridamole', name: 'Dipyridamole', aliases: ['Persantin', 'Persantine'] },
      { id: 'cilostazol', name: 'Cilostazol', aliases: ['Pletal'] },
    ],
  },
  {
    id: 'dual_antiplatelets',
    name: 'Two anti-clotting medicines in one tablet',
    raises: 'ci_anticoagulant',
    sources: ['V19', 'R'],
    medicines: [
      {
        id: 'aspirin_and_clopidogrel',
        name: 'Aspirin with clopidogrel',
        aliases: ['DuoPlavin', 'CoPlavix', 'dual antiplatelet', 'DAPT'],
      },
      {
        id: 'aspirin_and_dipyridamole',
        name: 'Aspirin with dipyridamole',
        aliases: ['Asasantin', 'Aggrenox'],
      },
    ],
  },
  {
    id: 'oral_steroids',
    name: 'Steroid tablets',
    raises: 'ci_longterm_steroid',
    onlyIf: 'Taken for more than 3 months',
    sources: ['R'],
    medicines: [
      {
        id: 'steroid_tablets_unnamed',
        name: 'Steroid tablets, name not known',
        aliases: ['cortisone tablets', 'steroids'],
      },
      {
        id: 'prednisolone',
        name: 'Prednisolone',
        aliases: ['Pevanti', 'Deltacortril', 'Decortin H', 'Orapred'],
      },
      {
        id: 'prednisone',
        name: 'Prednisone',
        aliases: ['Deltasone', 'Rayos', 'Decortin', 'Lodotra'],
      },
      {
        id: 'methylprednisolone',
        name: 'Methylprednisolone',
        aliases: ['Medrol', 'Medrone', 'Urbason'],
      },
      { id: 'dexamethasone', name: 'Dexamethasone', aliases: ['Decadron', 'Fortecortin'] },
      {
        id: 'hydrocortisone_tablets',
        name: 'Hydrocortisone tablets',
        aliases: ['Cortef', 'Plenadren'],
      },
      { id: 'deflazacort', name: 'Deflazacort', aliases: ['Calcort', 'Emflaza'] },
      {
        id: 'betamethasone_tablets',
        name: 'Betamethasone tablets',
        aliases: ['Betnesol', 'Celestone'],
      },
      {
        id: 'budesonide_capsules',
        name: 'Budesonide capsules',
        aliases: ['Entocort', 'Budenofalk'],
      },
    ],
  },
  {
    id: 'opioids',
    name: 'Strong painkillers (opioids)',
    raises: 'ci_sedating_medication',
    sources: ['R'],
    medicines: [
      {
        id: 'strong_painkiller_unnamed',
        name: 'A strong painkiller, name not known',
        aliases: ['opioid', 'opiate'],
      },
      { id: 'morphine', name: 'Morphine', aliases: ['MST', 'Oramorph', 'MS Contin', 'Sevredol'] },
      {
        id: 'oxycodone',
        name: 'Oxycodone',
        aliases: ['OxyContin', 'OxyNorm', 'Targin', 'Percocet', 'Endone'],
      },
      { id: 'hydrocodone', name: 'Hydrocodone', aliases: ['Vicodin', 'Norco', 'Lortab'] },
      {
        id: 'hydromorphone',
        name: 'Hydromorphone',
        aliases: ['Dilaudid', 'Palladone', 'Jurnista'],
      },
      {
        id: 'tramadol',
        name: 'Tramadol',
        aliases: ['Ultram', 'Zydol', 'Tramal', 'Tramacet', 'Zaldiar'],
      },
      { id: 'tapentadol', name: 'Tapentadol', aliases: ['Palexia', 'Nucynta'] },
      {
        id: 'codeine',
        name: 'Codeine',
        aliases: ['co-codamol', 'Solpadeine', 'Nurofen Plus', 'Tylenol with codeine', 'Panadeine'],
      },
      { id: 'dihydrocodeine', name: 'Dihydrocodeine', aliases: ['DF118', 'co-dydramol'] },
      { id: 'tilidine', name: 'Tilidine', aliases: ['Valoron', 'tilidine with naloxone'] },
      { id: 'buprenorphine', name: 'Buprenorphine', aliases: ['Temgesic', 'Subutex', 'Suboxone'] },
      { id: 'methadone', name: 'Methadone', aliases: ['Physeptone', 'Dolophine'] },
      { id: 'fentanyl', name: 'Fentanyl', aliases: ['Actiq', 'Abstral', 'Instanyl'] },
      ...painPatches,
    ],
  },
  {
    id: 'muscle_relaxants',
    name: 'Muscle relaxants',
    raises: 'ci_sedating_medication',
    sources: ['S', 'R'],
    medicines: [
      {
        id: 'muscle_relaxant_unnamed',
        name: 'A muscle relaxant, name not known',
        aliases: ['muscle relaxant'],
      },
      { id: 'cyclobenzaprine', name: 'Cyclobenzaprine', aliases: ['Flexeril', 'Amrix', 'Fexmid'] },
      { id: 'methocarbamol', name: 'Methocarbamol', aliases: ['Robaxin', 'Ortoton'] },
      { id: 'tizanidine', name: 'Tizanidine', aliases: ['Zanaflex', 'Sirdalud'] },
      { id: 'baclofen', name: 'Baclofen', aliases: ['Lioresal'] },
      { id: 'carisoprodol', name: 'Carisoprodol', aliases: ['Soma'] },
      { id: 'metaxalone', name: 'Metaxalone', aliases: ['Skelaxin'] },
      { id: 'orphenadrine', name: 'Orphenadrine', aliases: ['Norflex', 'Norgesic'] },
      { id: 'chlorzoxazone', name: 'Chlorzoxazone', aliases: ['Parafon Forte', 'Lorzone'] },
      { id: 'thiocolchicoside', name: 'Thiocolchicoside', aliases: ['Muscoril', 'Coltramyl'] },
      { id: 'tolperisone', name: 'Tolperisone', aliases: ['Mydocalm', 'Viveo'] },
      { id: 'pridinol', name: 'Pridinol', aliases: ['Myoson'] },
      { id: 'dantrolene', name: 'Dantrolene', aliases: ['Dantrium', 'Dantamacrin'] },
      { id: 'diazepam', name: 'Diazepam', aliases: ['Valium'] },
      { id: 'lorazepam', name: 'Lorazepam', aliases: ['Ativan', 'Tavor'] },
    ],
  },
  {
    id: 'nerve_pain_medicines',
    name: 'Nerve-pain medicines (gabapentinoids and others)',
    raises: 'ci_sedating_medication',
    sources: ['R'],
    medicines: [
      { id: 'gabapentin', name: 'Gabapentin', aliases: ['Neurontin', 'Gralise', 'Horizant'] },
      { id: 'pregabalin', name: 'Pregabalin', aliases: ['Lyrica', 'Alzain'] },
      { id: 'mirogabalin', name: 'Mirogabalin', aliases: ['Tarlige'] },
      { id: 'amitriptyline', name: 'Amitriptyline', aliases: ['Elavil', 'Saroten', 'Endep'] },
      { id: 'nortriptyline', name: 'Nortriptyline', aliases: ['Pamelor', 'Allegron'] },
      { id: 'duloxetine', name: 'Duloxetine', aliases: ['Cymbalta'] },
    ],
  },
  {
    id: 'sleeping_tablets',
    name: 'Sleeping tablets',
    raises: 'ci_sedating_medication',
    sources: ['R'],
    medicines: [
      {
        id: 'sleeping_tablet_unnamed',
        name: 'A sleeping tablet, name not known',
        aliases: ['sleeping pill'],
      },
      { id: 'zopiclone', name: 'Zopiclone', aliases: ['Zimovane', 'Imovane', 'Ximovan'] },
      { id: 'eszopiclone', name: 'Eszopiclone', aliases: ['Lunesta'] },
      { id: 'zolpidem', name: 'Zolpidem', aliases: ['Ambien', 'Stilnox', 'Stilnoct'] },
      { id: 'temazepam', name: 'Temazepam', aliases: ['Restoril', 'Normison'] },
    ],
  },
  {
    id: 'topical_preparations',
    name: 'Gels, creams and patches on the skin',
    raises: 'ci_topical_medication',
    sources: ['V19', 'R'],
    medicines: [
      {
        id: 'diclofenac_gel',
        name: 'Diclofenac gel',
        aliases: ['Voltarol', 'Voltaren', 'Flector'],
      },
      { id: 'ibuprofen_gel', name: 'Ibuprofen gel', aliases: ['Ibugel', 'Ibuleve', 'Nurofen gel'] },
      { id: 'ketoprofen_gel', name: 'Ketoprofen gel', aliases: ['Powergel', 'Oruvail', 'Fastum'] },
      {
        id: 'capsaicin',
        name: 'Capsaicin cream or patch',
        aliases: ['Zacin', 'Axsain', 'Qutenza'],
      },
      {
        id: 'lidocaine_patch',
        name: 'Lidocaine patch',
        aliases: ['Versatis', 'Lidoderm', 'lignocaine'],
      },
      {
        id: 'menthol_rub',
        name: 'Menthol or warming rub',
        aliases: ['Deep Heat', 'Tiger Balm', 'Biofreeze', 'Bengay', 'Finalgon'],
      },
      {
        id: 'steroid_cream',
        name: 'Steroid cream',
        aliases: ['hydrocortisone cream', 'Betnovate', 'Elocon', 'clobetasol', 'mometasone'],
      },
      {
        id: 'oestrogen_skin',
        name: 'Oestrogen gel or patch',
        aliases: ['estrogen', 'Oestrogel', 'Evorel', 'Estradot', 'HRT patch'],
      },
      {
        id: 'testosterone_gel',
        name: 'Testosterone gel',
        aliases: ['Testogel', 'AndroGel', 'Tostran'],
      },
      { id: 'nicotine_patch', name: 'Nicotine patch', aliases: ['Nicorette', 'NiQuitin'] },
      {
        id: 'nitroglycerin_patch',
        name: 'Nitroglycerin patch',
        aliases: ['glyceryl trinitrate', 'GTN patch', 'Deponit', 'Nitro-Dur'],
      },
      { id: 'rivastigmine_patch', name: 'Rivastigmine patch', aliases: ['Exelon'] },
      { id: 'rotigotine_patch', name: 'Rotigotine patch', aliases: ['Neupro'] },
      ...painPatches,
    ],
  },
  {
    id: 'recent_spinal_injections',
    name: 'Recent injections into back, buttock or joint',
    raises: 'ci_recent_spinal_injection',
    onlyIf: 'Given in the last 14 days',
    sources: ['R'],
    medicines: [
      {
        id: 'epidural_steroid',
        name: 'Epidural steroid injection',
        aliases: ['epidural', 'transforaminal injection', 'caudal injection'],
      },
      {
        id: 'facet_injection',
        name: 'Facet joint injection',
        aliases: ['facet block', 'medial branch block'],
      },
      {
        id: 'nerve_root_block',
        name: 'Nerve or nerve-root block',
        aliases: ['nerve block', 'periradicular therapy', 'PRT'],
      },
      {
        id: 'radio_frequency',
        name: 'Radio-frequency treatment',
        aliases: ['radiofrequency ablation', 'RFA', 'denervation', 'rhizotomy'],
      },
      { id: 'piriformis_injection', name: 'Piriformis injection', aliases: ['buttock injection'] },
      { id: 'si_joint_injection', name: 'SI joint injection', aliases: ['sacroiliac injection'] },
      {
        id: 'botulinum_injection',
        name: 'Botulinum injection',
        aliases: ['Botox', 'Dysport', 'Xeomin'],
      },
    ],
  },
  {
    id: 'ordinary_painkillers',
    name: 'Ordinary painkillers',
    raises: null,
    sources: ['S', 'R'],
    medicines: [
      {
        id: 'paracetamol',
        name: 'Paracetamol',
        aliases: ['acetaminophen', 'Panadol', 'Tylenol', 'Doliprane'],
      },
      { id: 'ibuprofen', name: 'Ibuprofen', aliases: ['Nurofen', 'Advil', 'Motrin', 'Brufen'] },
      { id: 'naproxen', name: 'Naproxen', aliases: ['Aleve', 'Naprosyn', 'Feminax'] },
      { id: 'diclofenac', name: 'Diclofenac tablets', aliases: ['Voltarol tablets', 'Cataflam'] },
      { id: 'etoricoxib', name: 'Etoricoxib', aliases: ['Arcoxia'] },
      { id: 'celecoxib', name: 'Celecoxib', aliases: ['Celebrex'] },
      { id: 'meloxicam', name: 'Meloxicam', aliases: ['Mobic'] },
      { id: 'metamizole', name: 'Metamizole', aliases: ['Novalgin', 'dipyrone', 'Nolotil'] },
    ],
  },
];
