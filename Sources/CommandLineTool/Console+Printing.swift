import Interchange
import Secretariat
import Typesetting

extension Console {
  /// Makes PDF of a source, by the program that the environment of this process leads to.
  func pdf(_ source: [UInt8]) throws(Problem) -> [UInt8] {
    try PDFPrinter(environment: environment).print(source)
  }

  /// Makes PDF of a paper.
  func pdf(_ paper: Paper) throws(Problem) -> [UInt8] {
    try pdf(TypstTextWriter().write(paper))
  }
}
