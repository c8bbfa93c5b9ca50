/// The page's script: filters over what the page shows already.
enum HTMLScript {
  /// The digest by which the page's policy knows the script.
  static let digest: StaticString = "sha256-RktSZAgJECvAEYOQq6ionqjcMEZCKvccAPTcA2fDWe4="

  static let text: StaticString = #"""

    (() => {
      const form = document.getElementById('filters');
      const open = () => {
        const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
        const fold = target && target.closest('details');
        if (fold) { fold.open = true; target.scrollIntoView(); }
      };
      addEventListener('hashchange', open);
      open();
      addEventListener('beforeprint', () => { for (const fold of document.querySelectorAll('details')) fold.open = true; });
      if (!form) return;
      const search = document.getElementById('search');
      const code = document.getElementById('code');
      const file = document.getElementById('file');
      const shown = document.getElementById('shown');
      const boxes = [...form.querySelectorAll('input[type=checkbox]')];
      const sections = [...document.querySelectorAll('section.file')];
      const findings = [...document.querySelectorAll('section.file > article')];
      const apply = () => {
        const levels = new Set(boxes.filter(box => box.checked).map(box => box.value));
        const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
        let count = 0;
        for (const finding of findings) {
          const facts = finding.dataset;
          finding.hidden = !(levels.has(facts.severity) && (!code.value || facts.code === code.value)
            && (!file.value || facts.file === file.value) && words.every(word => facts.text.includes(word)));
          if (!finding.hidden) count += 1;
        }
        for (const section of sections) section.hidden = !section.querySelector('article:not([hidden])');
        document.getElementById('nothing').hidden = count > 0;
        shown.value = count === findings.length ? `all ${count} shown` : `${count} of ${findings.length} shown`;
      };
      form.addEventListener('input', apply);
      form.addEventListener('reset', () => setTimeout(apply));
      form.addEventListener('submit', event => event.preventDefault());
      addEventListener('keydown', event => {
        if (event.key === '/' && !event.target.closest('input, select')) { event.preventDefault(); search.focus(); }
      });
      form.hidden = false;
      apply();
    })();

    """#
}
