extension Masthead {
  static let names: Set<String> = [
    "United Nations", "Nations Unies", "Naciones Unidas", "Организация Объединенных Наций",
    "联合国", "الأمم المتحدة", "الأمــم المتحـدة", "الأمــم المتحدة", "الأمم المتحـدة",
  ]

  static let organs: Set<String> = [
    "General Assembly", "Assemblée générale", "Asamblea General", "Генеральная Ассамблея", "大会",
    "الجمعية العامة", "Security Council", "Economic and Social Council", "Human Rights Council",
  ]

  static let agendas = [
    ("Agenda items ", ""), ("Agenda item ", ""), ("Point ", " de l’ordre du jour"),
    ("Points ", " de l’ordre du jour"), ("Tema ", " del programa"), ("Temas ", " del programa"),
    ("Пункт ", " повестки дня"), ("Пункты ", " повестки дня"), ("البند ", " من جدول الأعمال"),
    ("البندان ", " من جدول الأعمال"), ("议程项目", ""),
  ]

  /// How the line ends that names the sponsors of a draft.
  static let sponsored = [
    ": draft resolution", ": revised draft resolution", " : projet de résolution",
    " : projet de résolution révisé", ": proyecto de resolución", ": проект резолюции", "：决议草案",
    ": مشروع قرار",
  ]
}
