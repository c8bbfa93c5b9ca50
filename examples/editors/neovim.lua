-- Neovim 0.11 and later, in init.lua.
vim.lsp.config("weir", {
  cmd = { "weir", "lsp" },
  filetypes = { "json", "jsonc", "yaml" },
  root_markers = { "weir.yaml", ".git" },
})
vim.lsp.enable("weir")
