import Glibc
import JSONSyntax
import TestSupport
import Testing

@testable import LanguageServer

/// A real editor, without a screen, with the configuration that the documentation hands out.
///
/// `WEIR_NVIM` names another Neovim than the one on the PATH; from 0.11 on, both configurations are tried.
@Suite struct NeovimTests {
  private static let editor = getenv("WEIR_NVIM").map { String(cString: $0) } ?? "nvim"

  /// Nil where there is no Neovim; that is a failure where the tests are to be complete.
  private static let version: Int? = {
    guard let outcome = try? ChildProcess.run([editor, "--clean", "--headless", "--version"]),
      outcome.exit == .status(0)
    else { return nil }
    let line = String(decoding: outcome.standardOutput, as: UTF8.self).split(separator: "\n").first ?? ""
    return line.split(separator: ".").dropFirst().first.flatMap { Int($0) }
  }()

  private static let broken = Sample.job.with("\"fieldDelimiter\": \",\"}", "\"fieldDelimiter\": \",\",}")
    .with("\"valueType\": \"STRING\",", "\"valueTyp\n").with("${bdp.system.bizdate}", "20260101")

  private static let script = """
    local folder, configuration = vim.env.WEIR_FOLDER, vim.env.WEIR_CONFIGURATION
    local result = {}
    local function wait(what, condition)
      if not vim.wait(60000, condition, 10) then
        error("waited in vain for " .. what)
      end
    end
    local function codes()
      local found = {}
      for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
        table.insert(found, diagnostic.code)
      end
      table.sort(found)
      return found
    end
    local function drive()
      vim.cmd("luafile " .. configuration)
      vim.cmd("cd " .. folder)
      vim.cmd("edit jobs/orders.json")
      wait("diagnostics", function() return #codes() > 0 end)
      result.first = codes()

      -- The word under the cursor, completed.
      local line = vim.fn.search([["valueTyp$]], "w")
      vim.api.nvim_win_set_cursor(0, { line, #vim.fn.getline(line) })
      local clients = vim.lsp.buf_get_clients and vim.lsp.buf_get_clients(0) or vim.lsp.get_clients({ bufnr = 0 })
      local client = select(2, next(clients))
      local parameters = vim.lsp.util.make_position_params(0, client.offset_encoding)
      parameters.position.character = #vim.fn.getline(line)
      local answers = vim.lsp.buf_request_sync(0, "textDocument/completion", parameters, 60000)
      local answer = select(2, next(answers))
      for _, item in ipairs(answer.result) do
        if item.label == "valueType" then
          result.completion = item.textEdit.newText
          local edit = vim.deepcopy(item.textEdit)
          edit.newText = [["valueType": "STRING",]]
          vim.lsp.util.apply_text_edits({ edit }, vim.api.nvim_get_current_buf(), client.offset_encoding)
        end
      end
      wait("the completed text", function() return #codes() == 1 end)
      result.second = codes()

      -- The fix at the finding, through the editor's own menu.
      local diagnostic = vim.diagnostic.get(0)[1]
      vim.api.nvim_win_set_cursor(0, { diagnostic.lnum + 1, diagnostic.col })
      vim.ui.select = function(items, _, choose)
        for _, item in ipairs(items) do
          local action = item.action or item[2]
          if action.isPreferred then
            result.title = action.title
            return choose(item)
          end
        end
      end
      vim.lsp.buf.code_action()
      wait("the repaired text", function() return #codes() == 0 and result.title end)
      vim.cmd("write")
    end
    local isDone, problem = pcall(drive)
    result.problem = not isDone and tostring(problem) or nil
    local file = io.open(folder .. "/result.json", "w")
    file:write(vim.fn.json_encode(result))
    file:close()
    vim.cmd("qall!")
    """

  @Test(arguments: ["neovim-0.7.lua", "neovim.lua"]) func edits(_ configuration: String) throws {
    guard let version = Self.version else {
      // Under CI the editor is part of what is promised.
      #expect(getenv("CI") == nil, "Neovim is not installed")
      print("Neovim is not installed: its test is left out")
      return
    }
    if configuration == "neovim.lua", version < 11 { return }
    let folder = try TemporaryFolder()
    try folder.write(Sample.project.utf8, to: "weir.yaml")
    try folder.write(Self.broken.utf8, to: "jobs/orders.json")
    try folder.write(Self.script.utf8, to: "drive.lua")
    let weir = BuiltProducts.path("weir")
    let bin = weir.split(separator: "/").dropLast().map { "/" + $0 }.joined()
    let outcome = try ChildProcess.run(
      [Self.editor, "--clean", "--headless", "-n", "-i", "NONE", "-c", "luafile \(folder.path("drive.lua"))"],
      environment: [
        "PATH": "\(bin):" + (getenv("PATH").map { String(cString: $0) } ?? ""), "HOME": folder.path,
        "XDG_STATE_HOME": folder.path("state"), "XDG_DATA_HOME": folder.path("data"),
        "XDG_CACHE_HOME": folder.path("cache"), "XDG_CONFIG_HOME": folder.path("config"),
        "WEIR_FOLDER": folder.path,
        "WEIR_CONFIGURATION": JavaTool.packageRoot + "/examples/editors/" + configuration,
      ],
      input: .empty, seconds: 180)
    let result = try #require(JSONValue(parsing: folder.read("result.json")), "\(outcome.standardError)")
    #expect(result["problem"]?.string == nil)
    #expect(result["first"]?.strings.contains("JOB001") == true)
    #expect(result["completion"]?.string?.hasPrefix("\"valueType\": ") == true)
    #expect(result["second"]?.strings == ["JOB003"])
    #expect(result["title"]?.string == "Write plain JSON")
    let expected = Self.broken.with("\"valueTyp\n", "\"valueType\": \"STRING\",\n").with(",\",}", ",\"}")
    #expect(String(decoding: folder.read("jobs/orders.json"), as: UTF8.self) == expected + "\n")
  }
}
