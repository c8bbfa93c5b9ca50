-- Neovim 0.7 to 0.10. In init.lua.
local clients = {}

vim.api.nvim_create_autocmd("FileType", {
  pattern = { "json", "jsonc", "yaml" },
  callback = function(event)
    local project = vim.fn.findfile("weir.yaml", vim.fn.fnamemodify(event.file, ":p:h") .. ";")
    if project == "" then
      return
    end
    local settings = {
      name = "weir",
      cmd = { "weir", "lsp" },
      root_dir = vim.fn.fnamemodify(project, ":p:h"),
    }
    if vim.lsp.start then
      vim.lsp.start(settings, { bufnr = event.buf })
    else
      clients[settings.root_dir] = clients[settings.root_dir] or vim.lsp.start_client(settings)
      vim.lsp.buf_attach_client(event.buf, clients[settings.root_dir])
    end
    vim.bo[event.buf].omnifunc = "v:lua.vim.lsp.omnifunc"
  end,
})
