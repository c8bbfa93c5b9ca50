import Glibc
import JSONSyntax
import TestSupport
import Testing

@testable import LanguageServer

/// Emacs with eglot, without a screen, with the configuration that the documentation hands out.
@Suite struct EmacsTests {
  private static let isInstalled: Bool = {
    let outcome = try? ChildProcess.run(["emacs", "--batch", "--eval", "(progn (package-initialize) (require 'eglot))"])
    return outcome?.exit == .status(0)
  }()

  private static let script = """
    (package-initialize)
    (defvar folder (getenv "WEIR_FOLDER"))
    (load (getenv "WEIR_CONFIGURATION"))
    (setq eglot-sync-connect 60
          project-find-functions (list (lambda (_) (cons 'transient folder))))
    (find-file (concat folder "/jobs/orders.json"))
    (apply #'eglot (eglot--guess-contact))
    (let ((deadline (+ (float-time) 60)))
      (while (and (< (float-time) deadline) (null (flymake-diagnostics)))
        (accept-process-output nil 0.05)
        (flymake-start)))
    (goto-char (point-min))
    (search-forward "\\"topi")
    (let* ((messages (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))
           (labels (all-completions "" (nth 2 (eglot-completion-at-point)))))
      (write-region
       (json-encode (list (cons 'messages (vconcat messages))
                          (cons 'labels (vconcat (mapcar #'substring-no-properties labels)))))
       nil (concat folder "/result.json")))
    (kill-emacs 0)
    """

  @Test func shows() throws {
    guard Self.isInstalled else {
      // Under CI the editor is part of what is promised.
      #expect(getenv("CI") == nil, "Emacs with eglot is not installed")
      print("Emacs with eglot is not installed: its test is left out")
      return
    }
    let folder = try TemporaryFolder()
    try folder.write(Sample.project.utf8, to: "weir.yaml")
    try folder.write(Sample.job.with("\"topic\"", "\"topik\"").utf8, to: "jobs/orders.json")
    try folder.write(Self.script.utf8, to: "drive.el")
    let bin = BuiltProducts.path("weir").split(separator: "/").dropLast().map { "/" + $0 }.joined()
    let outcome = try ChildProcess.run(
      ["emacs", "--batch", "--load", folder.path("drive.el")],
      environment: [
        "PATH": "\(bin):" + (getenv("PATH").map { String(cString: $0) } ?? ""), "HOME": folder.path,
        "WEIR_FOLDER": folder.path, "WEIR_CONFIGURATION": JavaTool.packageRoot + "/examples/editors/eglot.el",
      ],
      seconds: 180)
    let result = try #require(JSONValue(parsing: folder.read("result.json")), "\(outcome.standardError)")
    #expect(result["messages"]?.strings.contains { $0.contains("[JOB004]") } == true)
    #expect(result["labels"]?.strings.contains("topic") == true)
  }
}
