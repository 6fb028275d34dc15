extension LeadPhrase {
  /// The opening phrases of one language that tell a paragraph's part, in small letters.
  struct Table: Sendable {
    private var parts: [String: LeadPhrase] = [:]

    init(preambular: String, operative: String) {
      for phrase in operative.utf8.split(separator: UInt8(ascii: "|")) {
        parts[String(Substring(phrase))] = .operative
      }
      for phrase in preambular.utf8.split(separator: UInt8(ascii: "|")) {
        parts[String(Substring(phrase))] = .preambular
      }
    }

    /// The part whose paragraphs begin with a phrase, and no others do.
    subscript(phrase: String) -> LeadPhrase? { parts[phrase] }
  }

  /// The table of a language, made when it is first asked for; Chinese has lists of its own.
  static func table(_ language: Language) -> Table? {
    switch language {
    case .english: english
    case .french: french
    case .spanish: spanish
    case .russian: russian
    case .arabic: arabic
    case .chinese: nil
    }
  }

  // The commonest phrase stands first.
  private static let english =
    Table(
      preambular:
        "deeply|mindful|convinced|concerned|aware|conscious|guided|gravely|cognizant|alarmed|"
        + "strongly condemning|seriously|determined|desirous|committed|resolved",
      operative:
        "encourages|requests|calls|notes|welcomes|recognizes|urges|reaffirms|takes|recalls|"
        + "decides|invites|stresses|expresses|reiterates|emphasizes|acknowledges|underlines|"
        + "endorses|commends|condemns|recommends|affirms|underscores|approves|"
        + "strongly condemns|demands|supports|appeals|looks|strongly encourages|appreciates|"
        + "authorizes|deplores|highlights|strongly urges|appropriates|considers|re-emphasizes|"
        + "recommits|declares|agrees|renews|continues|resolves|adopts|also decides|"
        + "also requests|also calls|also welcomes|also encourages|also invites|also notes|"
        + "further decides|further requests|further notes|further encourages|further invites|"
        + "once again|proclaims"
    )

  private static let french =
    Table(
      preambular:
        "rappelant|réaffirmant|notant|prenant|consciente|soulignant|considérant|constatant|"
        + "sachant|ayant|convaincue|saluant|profondément|préoccupée|condamnant|insistant|"
        + "estimant|accueillant|vivement|exprimant|reconnaissant|gravement|affirmant|guidée|"
        + "déplorant|encourageant|tenant|réitérant|alarmée|gardant|appréciant|demandant|"
        + "attendant|remerciant|résolue|mesurant|s’inquiétant|invitant|félicitant|exhortant|"
        + "engageant|appelant|déclarant|déterminée|demeurant|s’inspirant|regrettant",
      operative:
        "prie|demande|souligne|prend|encourage|réaffirme|décide|rappelle|invite|engage|note|"
        + "exhorte|constate|considère|salue|est|condamne|accueille|estime|souscrit|sait|"
        + "remercie|insiste|exprime|approuve|félicite|recommande|affirme|apprécie|reconnaît|"
        + "exige|préconise|appelle|déplore|attend|souhaite|autorise|appuie|s’engage|s’inquiète|"
        + "redit|ouvre|mesure|convient|déclare|rend|réitère|a|fait|renouvelle|soutient|lance|"
        + "met|juge|continue|adopte"
    )

  private static let spanish =
    Table(
      preambular: "recordando|reconociendo|reafirmando|observando|acogiendo|tomando|expresando|"
        + "teniendo|destacando|poniendo|habiendo|reiterando|profundamente|consciente|"
        + "convencida|preocupada|subrayando|haciendo|condenando|guiada|alentando|afirmando|"
        + "considerando|resaltando|recalcando|deplorando|gravemente|encomiando|alarmada|"
        + "conocedora|aguardando|instando|decidida|creyendo|exhortando|lamentando|seriamente|"
        + "sumamente|pidiendo|confirmando|deseosa",
      operative:
        "alienta|solicita|exhorta|reconoce|acoge|observa|reafirma|decide|insta|recuerda|toma|"
        + "invita|destaca|pone|expresa|reitera|hace|subraya|pide|condena|encomia|recomienda|"
        + "aprueba|afirma|recalca|exige|apoya|aguarda|aprecia|deplora|tiene|autoriza|resalta|"
        + "consigna|considera|renueva|señala|sigue|declara|conviene|resuelve"
    )

  private static let russian =
    Table(
      preambular: "ссылаясь|подтверждая|признавая|отмечая|напоминая|учитывая|принимая|подчеркивая|"
        + "будучи|выражая|приветствуя|с удовлетворением отмечая|особо отмечая|"
        + "вновь подтверждая|рассмотрев|сознавая|с признательностью отмечая|памятуя|считая|"
        + "с обеспокоенностью отмечая|вновь заявляя|констатируя|с большой обеспокоенностью|"
        + "руководствуясь|осуждая|с озабоченностью отмечая|обращая|призывая|рекомендуя|"
        + "высоко оценивая|вновь выражая|заявляя|с удовлетворением принимая|решительно осуждая|"
        + "изучив|с признательностью принимая|повторяя|с интересом ожидая|сожалея|"
        + "с удовлетворением напоминая|осознавая|желая|вновь отмечая|отдавая|испытывая|"
        + "с обеспокоенностью принимая|с беспокойством напоминая",
      operative: "призывает|просит|рекомендует|постановляет|подчеркивает|настоятельно|подтверждает|"
        + "принимает|отмечает|предлагает|приветствует|выражает|с удовлетворением отмечает|"
        + "признает|напоминает|особо отмечает|ссылается|учитывает|вновь заявляет|считает|"
        + "одобряет|вновь подтверждает|обращает|с признательностью отмечает|высоко оценивает|"
        + "вновь призывает|с обеспокоенностью отмечает|констатирует|утверждает|"
        + "вновь обращается|с удовлетворением принимает|осуждает|решительно осуждает|"
        + "вновь выражает|высказывается|заявляет|с признательностью принимает|вновь просит|"
        + "требует|с озабоченностью отмечает|поддерживает|поощряет|самым|вновь предлагает|"
        + "ассигнует|уполномочивает|обращается|с интересом ожидает|вновь подчеркивает|"
        + "с удовлетворением напоминает|повторяет|безоговорочно осуждает|ожидает|"
        + "особо подчеркивает|вновь настоятельно|выступает|сознает|особо указывает"
    )

  private static let arabic =
    Table(
      preambular: "وإذ|إذ|وقد|واقتناعا|وإدراكا|وتصميما|ورغبة",
      operative:
        "تشجع|تطلب|تؤكد|تهيب|ترحب|تقرر|تلاحظ|تدعو|تحث|تشير|تحيط|تشدد|تعرب|تكرر|تقر|تسلم|تعيد|"
        + "تسلّم|تؤيد|تدين|تنوه|تعترف|تثني|توصي|توافق|تدرك|تطالب|تذكر|تشيد|تتطلع|تناشد|تأذن|"
        + "تأخذ|تجدد|تعلن|ترى|تبرز|تعتمد|توجه|تشجب|تقدر|ترصد"
    )

  static let chinesePreambular =
    ("意识到|还回顾|又认识到|铭记|深信|审议了|深为关切|关切|念及|还认识到|极为关切地注意到|遵循|严重关切|审查了|感到震惊的是|又深为关切|希望|又审议了|提及|"
    + "又关切|表示最严重关切|特别回顾|感到关切的是|坚信|在这方面欢迎|又考虑到|又意识到|重申严重关切|相信")
    .split(separator: "|").map(String.init)

  static let chineseOperative =
    ("鼓励|请|促请|敦促|决定|邀请|呼吁|又请|又鼓励|又决定|认可|又促请|还决定|再次请|建议|又敦促|要求|核准|还鼓励|大力鼓励|还请|还促请|授权|又邀请|"
    + "强烈敦促|吁请|再次邀请|核可|赞赏地确认|宣布|同意|又核准|又呼吁|再次要求|再次赞赏|还敦促|赞赏地欢迎|欢迎并鼓励|赞同|再次敦促|又建议|提请|"
    + "表示感兴趣地注意到|又表示赞赏|通过")
    .split(separator: "|").map(String.init)
}
