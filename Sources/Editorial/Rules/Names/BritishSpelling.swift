/// Spellings that the United Nations does not use, each with the one that it does.
///
/// Words are built from stems: `organ` with the endings of `-ise` gives `organise`,
/// `organisations`, `organised` and their forms with z. A stem is only in a list if every form
/// made from it is a spelling of the same word.
enum BritishSpelling {
  /// Wrong spellings in small letters, and the right ones.
  static let forms: [String: String] = {
    var forms: [String: String] = [:]
    for stem in words(ise) {
      for ending in words("e es ed ing er ers ation ations ational ationally able ability") {
        forms["\(stem)is\(ending)"] = "\(stem)iz\(ending)"
      }
    }
    for stem in words("analy paraly cataly dialy hydroly electroly psychoanaly") {
      for ending in words("e es ed ing er ers able") {
        forms["\(stem)z\(ending)"] = "\(stem)s\(ending)"
      }
    }
    for stem in words(our) {
      for ending in words(
        """
        r rs red ring rer rers rable rably rite rites ritism rless rly rhood rhoods ral rally rful \
        ringly r-intensive r-based r-saving rism
        """
      ) {
        forms["\(stem)o\(ending)"] = "\(stem)ou\(ending)"
      }
    }
    for stem in words(doubled) {
      for ending in words("ed ing er ers ings") {
        forms["\(stem)\(ending)"] = "\(stem)\(stem.suffix(1))\(ending)"
      }
    }
    for stem in words("cent epicent theat fib calib sab somb spect lust kilomet centimet") {
      for (ending, right) in [("er", "re"), ("ers", "res"), ("ered", "red"), ("ering", "ring")] {
        forms[stem + ending] = stem + right
      }
    }
    for pair in words(pairs) + words(BritishSpellingSlips.pairs) {
      let two = pair.split(separator: ">")
      if two.count == 2 { forms[String(two[0])] = String(two[1]) }
    }
    return forms
  }()

  /// Whether a wrong form is a word elsewhere, and not a slip of the pen.
  static func isSpelling(_ form: String) -> Bool { !slips.contains(form) }

  private static let slips = Set(
    words(BritishSpellingSlips.pairs).compactMap { $0.split(separator: ">").first.map(String.init) }
  )

  private static func words(_ list: String) -> [String] {
    list.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Stems of verbs in `-ize`.
  private static let ise = """
    acclimat acid actual aerosol african agon alkal allegor alphabet american amort anaesthet \
    analog anathemat anonym antagon apolog arab author authoritar automat balkan bastard \
    bilateral brutal budget bureaucrat burglar cannibal canon capital caramel carbon catalog \
    catech categor cauter central character chlor christian climat collectiv colon commercial \
    commodit commun compartmental computer conceptual confederal constitutional container \
    contextual cooperativ corporat cosmopolitan criminal critic crystall custom decapital \
    decarbon decentral decolon decriminal dedollar deemphas defamiliar defossil deglobal dehuman \
    deindustrial deinstitutional delegitim demarginal dematerial demedical demilitar demobil \
    democrat demon demonet demoral denational denuclear departmental depersonal depolar depolit \
    depolitic depressur depriorit deprofessional deput deradical desensit desexual desocial \
    destabil destigmat deunion dialog digit digital disincentiv disorgan dogmat dollar dramat \
    econom electr emotional empath emphas energ epitom equal eternal ethnic eulog european \
    evangel external familiar fantas federal feminin fertil fetish fictional final formal fossil \
    fraternal galvan gelatin general ghetto global harmon heterogen homogen hospital human \
    hybrid hydrogen hypnot hypothes ideal idol illegal immobil immortal immun incentiv \
    individual industrial infantil initial institution institutional internal irrational \
    irregular islam italic item jeopard journal judicial juridic juvenil latin legal legitim \
    liberal local magnet marginal masculin material maxim mechan medical memor mesmer \
    metropolitan militar mineral minim misorgan mobil modern modular monet monopol moral mortal \
    motor multilateral municipal mutual national natural neutral nitrogen nominal normal nuclear \
    operational optim organ ostrac overemphas overspecial oxid pallet parametr parliamentar \
    particular pasteur patholog patron penal peripheral personal pharmaceutical philosoph \
    photosynthes plagiar plural polar politic popular potential pressur priorit privat \
    professional proletarian propagand proselyt provincial pseudonym public racial radical \
    random rational real reauthor recapital recarbon recategor recentral recogn recolon \
    recommercial reconceptual recontextual redemocrat reemphas regional regular reindustrial \
    relegitim relocal remechan remilitar remobil renormal reorgan repolit repriorit resocial \
    restabil retraumat revictim revital ritual robot romantic rural russian sanit satir scandal \
    schemat scrutin sectional secular securit sedentar sensational sensit sermon sexual signal \
    singular social sovereign special spiritual stabil standard steril stigmat strateg styl \
    stylist subsid summar symbol sympath synchron synerg synthes systemat tantal temporal tender \
    territorial terror theor token total tranquill traumat tribal trivial tyrann unauthor \
    unconstitutional undercapital underemphas underutil union universal unorgan unrecogn urban \
    util vaccin vandal vapor vector verbal victim virtual visual vital vocal weapon western
    """

  /// Stems of words in `-our`.
  private static let our = """
    lab col discol multicol fav disfav hon dishon neighb behavi misbehavi endeav harb rum hum vap \
    rig val splend savi arm tum od flav clam cand ferv demean misdemean ranc succ parl ard enam \
    belab rig
    """

  /// Verbs whose last consonant is doubled.
  private static let doubled = """
    travel cancel label relabel mislabel model remodel fuel refuel signal counsel marshal channel \
    level equal quarrel rival total tunnel funnel dial trial initial spiral shovel unravel \
    shrivel grovel swivel snorkel tassel pummel libel panel enamel chisel duel gruel towel pedal \
    medal metal petal bevel devil drivel hovel kennel yodel worship kidnap handicap program \
    diagram
    """

  /// Single words.
  private static let pairs = """
    program>programme programs>programmes subprogram>subprogramme subprograms>subprogrammes \
    defense>defence defenses>defences offense>offence offenses>offences pretense>pretence \
    pretenses>pretences fulfill>fulfil fulfills>fulfils \
    fulfillment>fulfilment fulfillments>fulfilments enroll>enrol enrolls>enrols \
    enrollment>enrolment enrollments>enrolments reenrollment>re-enrolment \
    re-enrollment>re-enrolment installment>instalment installments>instalments skillful>skilful \
    skillfully>skilfully willful>wilful willfully>wilfully instill>instil instills>instils \
    distill>distil distills>distils appall>appal judgment>judgement judgments>judgements \
    judgmental>judgemental misjudgment>misjudgement acknowledgment>acknowledgement \
    acknowledgments>acknowledgements abridgment>abridgement aging>ageing catalog>catalogue \
    catalogs>catalogues cataloged>catalogued cataloging>cataloguing dialog>dialogue \
    dialogs>dialogues epilog>epilogue monolog>monologue travelog>travelogue analog>analogue \
    gray>grey grays>greys plow>plough plows>ploughs plowed>ploughed plowing>ploughing \
    mold>mould molds>moulds molded>moulded molding>moulding smolder>smoulder \
    smoldering>smouldering pediatric>paediatric pediatrics>paediatrics pediatrician>paediatrician \
    pediatricians>paediatricians anemia>anaemia anemic>anaemic anesthesia>anaesthesia \
    anesthetic>anaesthetic anesthetics>anaesthetics leukemia>leukaemia hemorrhage>haemorrhage \
    hemorrhages>haemorrhages hemorrhagic>haemorrhagic hemoglobin>haemoglobin \
    hemophilia>haemophilia diarrhea>diarrhoea diarrheal>diarrhoeal gynecology>gynaecology \
    gynecological>gynaecological gynecologist>gynaecologist orthopedic>orthopaedic \
    orthopedics>orthopaedics maneuver>manoeuvre maneuvers>manoeuvres maneuvered>manoeuvred \
    maneuvering>manoeuvring skeptical>sceptical skepticism>scepticism skeptic>sceptic \
    skeptics>sceptics artifact>artefact artifacts>artefacts cozy>cosy aluminum>aluminium \
    archeology>archaeology archeological>archaeological archeologist>archaeologist \
    paleontology>palaeontology esthetic>aesthetic esthetics>aesthetics jewelry>jewellery \
    jeweler>jeweller jewelers>jewellers mustache>moustache pajamas>pyjamas sulfuric>sulphuric \
    woolen>woollen woolens>woollens marvelous>marvellous counselor>counsellor \
    counselors>counsellors councilor>councillor councilors>councillors panelist>panellist \
    panelists>panellists medalist>medallist medalists>medallists traveler>traveller \
    travelers>travellers toward>towards amongst>among whilst>while liters>litres \
    milliliter>millilitre milliliters>millilitres kilometer>kilometre kilometers>kilometres \
    centimeter>centimetre centimeters>centimetres millimeter>millimetre millimeters>millimetres \
    hectoliter>hectolitre hectoliters>hectolitres epicenter>epicentre \
    epicenters>epicentres centerpiece>centrepiece centerpieces>centrepieces \
    reconnoiter>reconnoitre maneuverability>manoeuvrability ameba>amoeba edema>oedema \
    esophagus>oesophagus feces>faeces fecal>faecal cesarean>caesarean \
    ischemia>ischaemia ischemic>ischaemic septicemia>septicaemia toxemia>toxaemia \
    hematology>haematology homeopathy>homoeopathy etiology>aetiology likable>likeable \
    livable>liveable unlivable>unliveable bisulfate>bisulphate \
    snowplow>snowplough checkbook>chequebook airplane>aeroplane airplanes>aeroplanes skilfull>skilful \
    colorblind>colour-blind colorful>colourful colorfully>colourfully laborsaving>labour-saving \
    worshiper>worshipper worshipers>worshippers harbormaster>harbourmaster
    """
}
