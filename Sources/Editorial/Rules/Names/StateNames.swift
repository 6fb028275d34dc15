/// The States of the United Nations by their official English names, and by the names they have
/// elsewhere.
enum StateNames {
  /// The Member States in the English alphabetical order of their names.
  static let members = split(
    """
    Afghanistan; Albania; Algeria; Andorra; Angola; Antigua and Barbuda; Argentina; Armenia; \
    Australia; Austria; Azerbaijan; Bahamas; Bahrain; Bangladesh; Barbados; Belarus; Belgium; \
    Belize; Benin; Bhutan; Bolivia (Plurinational State of); Bosnia and Herzegovina; Botswana; \
    Brazil; Brunei Darussalam; Bulgaria; Burkina Faso; Burundi; Cabo Verde; Cambodia; Cameroon; \
    Canada; Central African Republic; Chad; Chile; China; Colombia; Comoros; Congo; Costa Rica; \
    Côte d’Ivoire; Croatia; Cuba; Cyprus; Czechia; Democratic People’s Republic of Korea; \
    Democratic Republic of the Congo; Denmark; Djibouti; Dominica; Dominican Republic; Ecuador; \
    Egypt; El Salvador; Equatorial Guinea; Eritrea; Estonia; Eswatini; Ethiopia; Fiji; Finland; \
    France; Gabon; Gambia; Georgia; Germany; Ghana; Greece; Grenada; Guatemala; Guinea; \
    Guinea-Bissau; Guyana; Haiti; Honduras; Hungary; Iceland; India; Indonesia; \
    Iran (Islamic Republic of); Iraq; Ireland; Israel; Italy; Jamaica; Japan; Jordan; \
    Kazakhstan; Kenya; Kiribati; Kuwait; Kyrgyzstan; Lao People’s Democratic Republic; Latvia; \
    Lebanon; Lesotho; Liberia; Libya; Liechtenstein; Lithuania; Luxembourg; Madagascar; Malawi; \
    Malaysia; Maldives; Mali; Malta; Marshall Islands; Mauritania; Mauritius; Mexico; \
    Micronesia (Federated States of); Monaco; Mongolia; Montenegro; Morocco; Mozambique; \
    Myanmar; Namibia; Nauru; Nepal; Netherlands (Kingdom of the); New Zealand; Nicaragua; Niger; \
    Nigeria; North Macedonia; Norway; Oman; Pakistan; Palau; Panama; Papua New Guinea; Paraguay; \
    Peru; Philippines; Poland; Portugal; Qatar; Republic of Korea; Republic of Moldova; Romania; \
    Russian Federation; Rwanda; Saint Kitts and Nevis; Saint Lucia; \
    Saint Vincent and the Grenadines; Samoa; San Marino; Sao Tome and Principe; Saudi Arabia; \
    Senegal; Serbia; Seychelles; Sierra Leone; Singapore; Slovakia; Slovenia; Solomon Islands; \
    Somalia; South Africa; South Sudan; Spain; Sri Lanka; Sudan; Suriname; Sweden; Switzerland; \
    Syrian Arab Republic; Tajikistan; Thailand; Timor-Leste; Togo; Tonga; Trinidad and Tobago; \
    Tunisia; Türkiye; Turkmenistan; Tuvalu; Uganda; Ukraine; United Arab Emirates; \
    United Kingdom of Great Britain and Northern Ireland; United Republic of Tanzania; \
    United States of America; Uruguay; Uzbekistan; Vanuatu; Venezuela (Bolivarian Republic of); \
    Viet Nam; Yemen; Zambia; Zimbabwe
    """
  )

  /// The observer States.
  static let observers = ["Holy See", "State of Palestine"]

  /// A name that is not official.
  struct Other: Sendable {
    /// The official name.
    var right: String
    /// The form in running text after a preposition, where it is another.
    var running: String?
    /// Words that make the name right when they stand before it.
    var before: [String] = []
    /// Words that make the name right when they stand behind it.
    var after: [String] = []
    /// The year from which on the State is called so.
    var since = 0
    /// Whether the change needs no asking.
    var isSafe = true
  }

  /// What else States are called.
  static let others: [(String, Other)] =
    [
      (
        "Iran",
        Other(
          right: "Iran (Islamic Republic of)",
          running: "the Islamic Republic of Iran",
          before: ["Republic of"],
          after: ["("],
          isSafe: false
        )
      ),
      (
        "Venezuela",
        Other(
          right: "Venezuela (Bolivarian Republic of)",
          running: "the Bolivarian Republic of Venezuela",
          before: ["Republic of"],
          after: ["("],
          isSafe: false
        )
      ),
      (
        "Bolivia",
        Other(
          right: "Bolivia (Plurinational State of)",
          running: "the Plurinational State of Bolivia",
          before: ["State of"],
          after: ["("],
          isSafe: false
        )
      ),
      (
        "Micronesia",
        Other(
          right: "Micronesia (Federated States of)",
          running: "the Federated States of Micronesia",
          before: ["States of"],
          after: ["(", "Challenge", "Conservation"],
          isSafe: false
        )
      ),
      (
        "Syria",
        Other(
          right: "Syrian Arab Republic",
          running: "the Syrian Arab Republic",
          before: ["for", "on"],
          isSafe: false
        )
      ),
      (
        "Tanzania",
        Other(
          right: "United Republic of Tanzania",
          running: "the United Republic of Tanzania",
          before: ["Republic of"],
          isSafe: false
        )
      ),
      (
        "Moldova",
        Other(
          right: "Republic of Moldova",
          running: "the Republic of Moldova",
          before: ["Republic of"],
          isSafe: false
        )
      ),
      (
        "Macedonia",
        Other(
          right: "North Macedonia",
          before: ["North", "Republic of"],
          since: 2019,
          isSafe: false
        )
      ),
      ("Brunei", Other(right: "Brunei Darussalam", after: ["Darussalam"])),
      (
        "Bosnia",
        Other(right: "Bosnia and Herzegovina", after: ["and Herzegovina"], isSafe: false)
      ),
      (
        "Republic of the Congo",
        Other(right: "Congo", running: "the Congo", before: ["Democratic"], isSafe: false)
      ),
      (
        "Great Britain",
        Other(
          right: "United Kingdom of Great Britain and Northern Ireland",
          running: "the United Kingdom of Great Britain and Northern Ireland",
          before: ["Kingdom of"],
          isSafe: false
        )
      ),
      (
        "US",
        Other(
          right: "United States of America",
          running: "the United States of America",
          after: ["$"],
          isSafe: false
        )
      ),
      (
        "Slovak Republic",
        Other(right: "Slovakia", before: ["the", "Federal"], isSafe: false)
      ),
    ]
    + split(simple).compactMap { pair in
      let names = pair.split(separator: "=").map(String.init)
      guard names.count == 2 else { return nil }
      let needsArticle = articles.contains(names[1])
      return (
        names[0],
        Other(
          right: names[1],
          running: needsArticle ? "the \(names[1])" : nil,
          since: years[names[1]] ?? 0,
          // An older treaty may have the older name.
          isSafe: !needsArticle && years[names[1]] == nil
        )
      )
    }

  /// Names and the official ones, where nothing around them matters.
  private static let simple = """
    Turkey=Türkiye; Turkiye=Türkiye; Czech Republic=Czechia; Russia=Russian Federation; \
    South Korea=Republic of Korea; North Korea=Democratic People’s Republic of Korea; \
    DPRK=Democratic People’s Republic of Korea; Swaziland=Eswatini; Burma=Myanmar; \
    Vietnam=Viet Nam; Laos=Lao People’s Democratic Republic; \
    Laos PDR=Lao People’s Democratic Republic; Lao PDR=Lao People’s Democratic Republic; \
    Ivory Coast=Côte d’Ivoire; \
    Cote d’Ivoire=Côte d’Ivoire; Cote d'Ivoire=Côte d’Ivoire; Cape Verde=Cabo Verde; \
    East Timor=Timor-Leste; Timor Leste=Timor-Leste; Kyrgyz Republic=Kyrgyzstan; \
    Kirgizstan=Kyrgyzstan; Republic of Ireland=Ireland; \
    Bosnia-Herzegovina=Bosnia and Herzegovina; Bosnia & Herzegovina=Bosnia and Herzegovina; \
    Bosnia and Hercegovina=Bosnia and Herzegovina; Antigua & Barbuda=Antigua and Barbuda; \
    Trinidad & Tobago=Trinidad and Tobago; Trinidad-Tobago=Trinidad and Tobago; \
    St. Lucia=Saint Lucia; St Lucia=Saint Lucia; St. Kitts and Nevis=Saint Kitts and Nevis; \
    St Kitts and Nevis=Saint Kitts and Nevis; St. Kitts & Nevis=Saint Kitts and Nevis; \
    Saint Kitts & Nevis=Saint Kitts and Nevis; \
    St. Vincent and the Grenadines=Saint Vincent and the Grenadines; \
    St Vincent and the Grenadines=Saint Vincent and the Grenadines; \
    Saint Vincent and Grenadines=Saint Vincent and the Grenadines; \
    Saint Vincent & the Grenadines=Saint Vincent and the Grenadines; \
    São Tomé and Príncipe=Sao Tome and Principe; São Tomé and Principe=Sao Tome and Principe; \
    Sao Tomé and Principe=Sao Tome and Principe; Sao Tome & Principe=Sao Tome and Principe; \
    São Tomé e Príncipe=Sao Tome and Principe; Guinea Bissau=Guinea-Bissau; \
    Papua-New Guinea=Papua New Guinea; DRC=Democratic Republic of the Congo; \
    DR Congo=Democratic Republic of the Congo; \
    Democratic Republic of Congo=Democratic Republic of the Congo; Congo-Brazzaville=Congo; \
    Congo-Kinshasa=Democratic Republic of the Congo; \
    UK=United Kingdom of Great Britain and Northern Ireland; USA=United States of America; \
    UAE=United Arab Emirates; Holland=Netherlands; Belorussia=Belarus; Kazakstan=Kazakhstan; \
    Tadjikistan=Tajikistan; Turkmenia=Turkmenistan; Uzbekhistan=Uzbekistan; \
    Azerbaidjan=Azerbaijan; Azerbeijan=Azerbaijan; Kirghizstan=Kyrgyzstan; \
    Kyrghyzstan=Kyrgyzstan; Equador=Ecuador; Guatamala=Guatemala; Phillipines=Philippines; \
    Philipines=Philippines; Phillippines=Philippines; Luxemburg=Luxembourg; \
    Lichtenstein=Liechtenstein; Liechenstein=Liechtenstein; Maurtius=Mauritius; \
    Mauritious=Mauritius; Marocco=Morocco; Morrocco=Morocco; Morroco=Morocco; \
    Singapour=Singapore; Surinam=Suriname; Sri-Lanka=Sri Lanka; Burkina-Faso=Burkina Faso; \
    Bourkina Faso=Burkina Faso; Roumania=Romania; Rumania=Romania; Tunisie=Tunisia; Lybia=Libya; \
    Lebannon=Lebanon; Isreal=Israel; Egipt=Egypt; Ethopia=Ethiopia; Etiopia=Ethiopia; \
    Djibuti=Djibouti; Jibuti=Djibouti; Gaboon=Gabon; Camerun=Cameroon; Cameroun=Cameroon; \
    Gautemala=Guatemala; Hondouras=Honduras; Nicaragoa=Nicaragua; Paraguai=Paraguay; \
    Uruguai=Uruguay; Argentinia=Argentina; New-Zealand=New Zealand; New Zeland=New Zealand; \
    Sierra-Leone=Sierra Leone; Sierra Leon=Sierra Leone; South-Africa=South Africa; \
    South-Sudan=South Sudan; Salomon Islands=Solomon Islands; Soloman Islands=Solomon Islands; \
    Somoa=Samoa; Vanuato=Vanuatu; Afganistan=Afghanistan; Afghanisthan=Afghanistan; \
    Bangla Desh=Bangladesh; Banglades=Bangladesh; Maldive Islands=Maldives; \
    Saudi-Arabia=Saudi Arabia; Soudan=Sudan; Zimbabwae=Zimbabwe; Mozambic=Mozambique; \
    Mocambique=Mozambique; Malawie=Malawi; Madagaskar=Madagascar; Comores=Comoros; \
    Central-African Republic=Central African Republic; Tchad=Chad; Gambia (The)=Gambia; \
    Finnland=Finland; Netherland=Netherlands; Switserland=Switzerland; Portugual=Portugal; \
    Hungaria=Hungary; Bulgary=Bulgaria; Lituania=Lithuania; Lettonia=Latvia; Esthonia=Estonia; \
    Slovenija=Slovenia; Croacia=Croatia; Ukrain=Ukraine; The Ukraine=Ukraine; \
    Belarussia=Belarus; Icland=Iceland; Norvay=Norway; Sweeden=Sweden; Denemark=Denmark; \
    Irland=Ireland; Jamaïca=Jamaica; Barbadoes=Barbados; Haïti=Haiti; \
    Cote D’Ivoire=Côte d’Ivoire; Côte D’Ivoire=Côte d’Ivoire
    """

  /// Since when States have the names that they changed to.
  private static let years = [
    "Türkiye": 2022, "Czechia": 2016, "Eswatini": 2018, "Cabo Verde": 2013,
  ]

  /// Official names that have an article in running text.
  private static let articles: Set<String> = [
    "Russian Federation", "Republic of Korea", "Democratic People’s Republic of Korea",
    "Lao People’s Democratic Republic", "Democratic Republic of the Congo", "Holy See",
    "United Kingdom of Great Britain and Northern Ireland", "United States of America",
    "United Arab Emirates", "Netherlands", "Republic of Moldova", "Congo", "Philippines",
  ]

  private static func split(_ list: String) -> [String] {
    list.split(separator: ";").map(\.trimmingSpaces)
  }
}
