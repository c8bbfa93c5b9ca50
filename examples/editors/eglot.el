;; Emacs with eglot (part of Emacs 29; the package elpa-eglot before), in init.el.
;; JSON files open in js-json-mode, or in js-mode before Emacs 29; for weir.yaml add the YAML mode that you use.
(require 'eglot)
(add-to-list 'eglot-server-programs '((js-json-mode js-mode yaml-mode) . ("weir" "lsp")))
