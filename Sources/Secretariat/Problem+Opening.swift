import Glibc

extension Problem {
  /// A file that cannot be opened or read; `code` is the system's error number.
  init(opening path: String, code: Int32) {
    switch code {
    case ENOENT:
      self.init("\(path): there is no such file", hint: "Check the spelling and the folder.")
    case EACCES, EPERM:
      self.init(
        "\(path): you may not read this file",
        hint: "Ask its owner for access, or copy it to a folder of your own."
      )
    case EISDIR:
      self.init("\(path): this is a folder", hint: "Name a file in it.")
    case ENOTDIR:
      self.init(
        "\(path): a part of the path is a file and not a folder",
        hint: "Check the spelling; the name of a file has no “/” after it."
      )
    case ENAMETOOLONG:
      self.init("The path is longer than a path can be: \(path.prefix(60))…")
    case EBADF:
      self.init("\(path): nothing is passed in here", hint: "Name a file, or pipe something in.")
    case ELOOP:
      self.init("\(path): its links lead in a circle")
    default:
      self.init("\(path): cannot be read: \(Self.systemWords(for: code))")
    }
  }

  /// A file that cannot be written; `code` is the system's error number.
  init(writing path: String, code: Int32) {
    switch code {
    case ENOENT:
      self.init(
        "\(path): there is no such folder to write to",
        hint: "Make it first, or check the spelling."
      )
    case EBUSY:
      self.init(
        "\(path): this is in use and cannot be replaced",
        hint: "Name a folder in it, or go to another folder first."
      )
    case EACCES, EPERM, EROFS:
      self.init("\(path): you may not write here", hint: "Name a file in a folder of your own.")
    case EISDIR: self.init("\(path): this is a folder", hint: "Name a file to write.")
    case EEXIST:
      self.init(
        "\(path): a file that was left unfinished beside it is in the way",
        hint: "Delete what is called \(path) with a number and “.part” after it."
      )
    case ENOSPC, EDQUOT: self.init("\(path): there is no space left to write it")
    default: self.init("\(path): cannot be written: \(Self.systemWords(for: code))")
    }
  }

  /// A pipe, a socket or a device where a document is wanted, which may be piped in.
  init(notARegularFile path: String) {
    self.init(
      "\(path): this is not a regular file",
      hint: "Save it as a file; a command that takes a document reads “-” too, what is piped in."
    )
  }

  /// A pipe, a socket or a device among the files that belong together.
  init(notAFileOfItsOwn path: String) {
    self.init(
      "\(path): this is not a regular file",
      hint: "Put the file itself here, under this name."
    )
  }

  /// A document larger than is read; the size where it is known, both in bytes.
  init(tooLarge name: String, size: Int?, limit: Int) {
    let size = size.map { " (\(($0 + (1 << 20) - 1) >> 20) MB)" } ?? ""
    self.init(
      "\(name): too large\(size); documents of up to \(limit >> 20) MB are read",
      hint: "A declaration has a few hundred kilobytes; check that this is the right file."
    )
  }

  private static func systemWords(for code: Int32) -> String {
    guard let words = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: words)
  }
}
