/// The names of months and days in the six languages, as they are looked for in texts.
enum CalendarNames {
  /// The months in English, as printed.
  static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The months in a language, as they stand behind a day.
  static func months(in language: Language) -> [String] {
    switch language {
    case .english: english
    case .french: french
    case .spanish: spanish
    case .russian: russian
    case .arabic: zip(syriac, arabic).map { $0 == $1 ? $0 : "\($0)/\($1)" }
    case .chinese: (1...12).map { "\($0)月" }
    }
  }

  private static let french = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]

  private static let spanish = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
  ]

  /// In the genitive, as after a day.
  private static let russian = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
    "октября", "ноября", "декабря",
  ]

  /// The names of the west, which the documents print after a slash.
  private static let arabic = [
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيه", "يوليه", "أغسطس", "سبتمبر", "أكتوبر",
    "نوفمبر", "ديسمبر",
  ]

  /// The names of the east, which the documents print first.
  private static let syriac = [
    "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول",
    "تشرين الأول", "تشرين الثاني", "كانون الأول",
  ]

  /// For the words of a month's name, in lower case and joined by spaces, its number.
  static let months: [String: Int] = {
    var months = ["يونيو": 6, "يوليو": 7, "إبريل": 4, "setiembre": 9]
    for names in [english, french, spanish, russian, arabic, syriac] {
      for (index, name) in names.enumerated() { months[name.lowercased()] = index + 1 }
    }
    return months
  }()

  /// For the name of a day in lower case, which day it is.
  static let weekdays: [String: Weekday] = {
    var weekdays: [String: Weekday] = [:]
    for names in Language.allCases.map(days) + [russianAccusative] {
      for (name, weekday) in zip(names, Weekday.allCases) { weekdays[name.lowercased()] = weekday }
    }
    return weekdays
  }()

  /// The days of the week in a language, as they stand before a date.
  static func days(in language: Language) -> [String] {
    switch language {
    case .english:
      ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    case .french: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    case .spanish: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]
    case .russian:
      ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"]
    case .arabic: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
    case .chinese: ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"]
    }
  }

  /// As they answer to “when?”: “в среду”.
  static let russianAccusative = [
    "понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье",
  ]
}
