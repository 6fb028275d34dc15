import Publishing

/// The picture of a bar code, as it stands in a line.
struct WordPicture {
  let bars: BarCode

  /// The relationship under which a part knows the picture.
  static let relationship = "rBarCode"
  /// How wide a thin bar is and how high all of them are, in the units of drawings.
  private static let unit = (width: 9_525, height: 228_600)

  /// Writes the run that holds it.
  func write(to part: inout WordMarkup) {
    let (width, height) = (String(bars.width * Self.unit.width), String(Self.unit.height))
    part.open("r")
    part.open("drawing")
    part.open(
      "wp:inline",
      ["none:distT": "0", "none:distB": "0", "none:distL": "0", "none:distR": "0"]
    )
    part.leaf("wp:extent", ["none:cx": width, "none:cy": height])
    part.leaf(
      "wp:docPr",
      ["none:id": "1", "none:name": "Bar code", "none:descr": bars.words]
    )
    part.open("a:graphic")
    part.open("a:graphicData", ["none:uri": WordNamespace.picture])
    part.open("pic:pic")
    part.open("pic:nvPicPr")
    part.leaf("pic:cNvPr", ["none:id": "1", "none:name": "barcode.png"])
    part.leaf("pic:cNvPicPr")
    part.close()
    part.open("pic:blipFill")
    part.leaf("a:blip", ["r:embed": Self.relationship])
    part.open("a:stretch")
    part.leaf("a:fillRect")
    part.close()
    part.close()
    part.open("pic:spPr")
    part.open("a:xfrm")
    part.leaf("a:off", ["none:x": "0", "none:y": "0"])
    part.leaf("a:ext", ["none:cx": width, "none:cy": height])
    part.close()
    part.open("a:prstGeom", ["none:prst": "rect"])
    part.leaf("a:avLst")
    part.close()
    part.close()
    for _ in 0..<6 { part.close() }
  }

  /// The bars as a picture in black and white (PNG), each thin bar some points wide.
  var bytes: [UInt8] {
    let scale = 4
    let (width, height) = (bars.width * scale, 48)
    var row = [UInt8](repeating: 0xFF, count: (width + 7) / 8)
    for bar in bars.bars {
      for point in bar.place * scale..<(bar.place + bar.width) * scale {
        row[point / 8] &= ~(0x80 >> UInt8(point % 8))
      }
    }
    let rows = [[UInt8]](repeating: [0] + row, count: height).flatMap(\.self)
    return PortablePicture(width: width, height: height, rows: rows).bytes
  }
}
