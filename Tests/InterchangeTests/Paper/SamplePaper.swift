import DraftText
import Interchange

/// A paper with everything that a paper can hold, in each of the six languages.
enum SamplePaper {
  private struct Words {
    var title: String
    var heading: String
    var opening: String
    var kept: String
    var deleted: String
    var inserted: String
    var remark: String
    var item: String
    var caption: String
    var columns: [String]
    var small: String
  }

  /// The paper; from right to left in Arabic, and across the page in all languages but Chinese.
  static func paper(_ language: Language = .english) -> Paper {
    let words = words(language)
    let text = PaperText(
      [
        .label("OP3 "), PaperText.Piece(.plain, words.opening, style: Style(emphasis: true)),
        .plain(" " + words.kept + " "), .mark("["), .deleted(words.deleted), .names(" (A, B)"),
        .mark("/"), .inserted(words.inserted), .names(" (C)"), .mark("]"), .plain("."),
      ],
      anchor: "OP3"
    )
    let remark = PaperText([.names("D"), .plain(": " + words.remark)], setting: .remark(indent: 0))
    let table = PaperTable(
      caption: words.caption,
      columns: [
        .init(words.columns[0]), .init(words.columns[1], share: 3),
        .init(words.columns[2], share: 3),
      ],
      rows: [
        [[PaperText([.label("OP3")])], [text, remark], [PaperText(words.remark)]],
        [
          [PaperText([.label("OP4")])], [],
          [PaperText(words.item, setting: .item), PaperText(words.kept, setting: .item)],
        ],
      ]
    )
    return Paper(
      language: language,
      title: words.title,
      isLandscape: language != .chinese,
      blocks: [
        .text(PaperText(words.small, setting: .small)), .heading(1, words.heading), .text(text),
        .text(remark),
        .text(PaperText([.label("(a) "), .plain(words.item)], setting: .body(indent: 1))),
        .text(PaperText(words.item, setting: .item)), .text(PaperText(words.kept, setting: .item)),
        .heading(2, words.columns[2]), .table(table),
      ]
    )
  }

  private static func words(_ language: Language) -> Words {
    switch language {
    case .english:
      Words(
        title: "Compilation of proposals",
        heading: "Operative part",
        opening: "Decides",
        kept: "to hold in 2026 a meeting of the General Assembly",
        deleted: "of one day",
        inserted: "of two days, at the highest level",
        remark: "reserves its position until the cost is known",
        item: "with the participation of heads of State and Government",
        caption: "Proposals by paragraph",
        columns: ["Paragraph", "Text", "Remarks"],
        small: "Words struck out are to go, words underlined are to come."
      )
    case .french:
      Words(
        title: "Compilation des propositions",
        heading: "Dispositif",
        opening: "Décide",
        kept: "de tenir en 2026 une réunion de l’Assemblée générale",
        deleted: "d’une journée",
        inserted: "de deux jours, au plus haut niveau",
        remark: "réserve sa position tant que le coût n’est pas connu",
        item: "avec la participation de chefs d’État et de gouvernement",
        caption: "Propositions par paragraphe",
        columns: ["Paragraphe", "Texte", "Observations"],
        small: "Les mots barrés sont à supprimer, les mots soulignés sont à ajouter."
      )
    case .spanish:
      Words(
        title: "Recopilación de propuestas",
        heading: "Parte dispositiva",
        opening: "Decide",
        kept: "celebrar en 2026 una reunión de la Asamblea General",
        deleted: "de un día",
        inserted: "de dos días, al más alto nivel",
        remark: "se reserva su posición hasta que se conozca el costo",
        item: "con la participación de Jefes de Estado y de Gobierno",
        caption: "Propuestas por párrafo",
        columns: ["Párrafo", "Texto", "Observaciones"],
        small: "Las palabras tachadas se suprimen, las subrayadas se añaden."
      )
    case .russian:
      Words(
        title: "Сводный текст предложений",
        heading: "Постановляющая часть",
        opening: "постановляет",
        kept: "провести в 2026 году заседание Генеральной Ассамблеи",
        deleted: "в течение одного дня",
        inserted: "в течение двух дней на самом высоком уровне",
        remark: "резервирует свою позицию, пока не известны расходы",
        item: "с участием глав государств и правительств",
        caption: "Предложения по пунктам",
        columns: ["Пункт", "Текст", "Замечания"],
        small: "Зачеркнутые слова исключаются, подчеркнутые добавляются."
      )
    case .arabic:
      Words(
        title: "تجميع المقترحات",
        heading: "الجزء الخاص بالمنطوق",
        opening: "تقرر",
        kept: "أن تعقد في عام 2026 اجتماعا للجمعية العامة",
        deleted: "لمدة يوم واحد",
        inserted: "لمدة يومين على أعلى مستوى",
        remark: "يتحفظ إلى أن تعرف التكلفة",
        item: "بمشاركة رؤساء الدول والحكومات",
        caption: "المقترحات حسب الفقرة",
        columns: ["الفقرة", "النص", "ملاحظات"],
        small: "الكلمات المشطوبة تحذف والكلمات المسطرة تضاف."
      )
    case .chinese:
      Words(
        title: "提案汇编",
        heading: "执行部分",
        opening: "决定",
        kept: "于2026年举行大会会议",
        deleted: "为期一天",
        inserted: "为期两天，以最高级别举行",
        remark: "在费用明确之前保留立场",
        item: "由国家元首和政府首脑参加",
        caption: "按段落分列的提案",
        columns: ["段落", "案文", "备注"],
        small: "划线的文字予以删除，加下划线的文字予以增加。"
      )
    }
  }
}
