/// The page's style sheet: light and dark by the reader's choice, one column on small screens, and paper.
enum HTMLStyle {
  static let text: StaticString = """
    :root {
      --page: #f6f7f9; --sheet: #ffffff; --ink: #1b2330; --quiet: #5a6577; --line: #dde2ea; --well: #f8f9fb;
      --accent: #0b63c5; --error: #c2202f; --warning: #8f5a00; --info: #0b6b85; --order: #1a7a3c;
      --error-wash: #fbd7db; --warning-wash: #ffe9b8; --info-wash: #cdecf5; --order-wash: #dff5e5;
      --second-wash: #d6e4fb; --radius: 10px;
      --code: ui-monospace, "SF Mono", "Cascadia Code", "JetBrains Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --page: #0e131b; --sheet: #161d28; --ink: #e4e9f1; --quiet: #98a4b8; --line: #2a3444; --well: #111822;
        --accent: #6fb1ff; --error: #ff7b86; --warning: #f0b84c; --info: #5cc8e4; --order: #62d08a;
        --error-wash: #4a1c24; --warning-wash: #40300f; --info-wash: #0f3642; --order-wash: #123a22;
        --second-wash: #1d3054;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; }
    body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
    code, pre, .frame, .code, .diff { font-family: var(--code); font-size: 13px; }
    p code, li code, summary code, .label code { background: color-mix(in srgb, var(--ink) 8%, transparent); border-radius: 4px; padding: .08em .3em; overflow-wrap: anywhere; }
    a { color: var(--accent); text-decoration: none; }
    a:hover { text-decoration: underline; }
    :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { left: 1rem; top: 1rem; background: var(--sheet); padding: .5rem 1rem; z-index: 2; }
    header { background: var(--sheet); border-bottom: 1px solid var(--line); border-top: 4px solid var(--order); padding: 1.25rem clamp(1rem, 3vw, 2.5rem) 1.5rem; }
    header.error { border-top-color: var(--error); }
    header.warning { border-top-color: var(--warning); }
    header.info { border-top-color: var(--info); }
    h1 { display: flex; align-items: center; gap: .6rem; margin: 0; font-size: 1.3rem; letter-spacing: -.01em; }
    .water { fill: var(--accent); }
    .wall { fill: var(--quiet); }
    .verdict { margin: .35rem 0 1rem; color: var(--quiet); }
    .cards { display: flex; flex-wrap: wrap; gap: .6rem; list-style: none; margin: 0; padding: 0; }
    .cards li { min-width: 7.2rem; padding: .55rem .9rem .6rem; border: 1px solid var(--line); border-radius: var(--radius); color: var(--quiet); font-size: .85rem; background: var(--well); }
    .cards b { display: block; font-size: 1.55rem; line-height: 1.2; color: var(--ink); font-variant-numeric: tabular-nums; }
    .cards .error:not(.none) b { color: var(--error); }
    .cards .warning:not(.none) b { color: var(--warning); }
    .cards .info:not(.none) b { color: var(--info); }
    .columns { display: grid; grid-template-columns: minmax(0, 17.5rem) minmax(0, 1fr); gap: 1.75rem; max-width: 96rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 3vw, 2.5rem); }
    .columns > main:only-child { grid-column: 1 / -1; }
    nav { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow: auto; padding: 2px; }
    nav h2 { margin: 1.3rem 0 .4rem; font-size: .74rem; text-transform: uppercase; letter-spacing: .07em; color: var(--quiet); }
    nav h2:first-child, form h2:first-child { margin-top: 0; }
    .list { list-style: none; margin: 0; padding: 0; font-size: .87rem; }
    .list li { display: flex; align-items: baseline; gap: .5rem; padding: .2rem .5rem; border-left: 3px solid var(--line); }
    .list a { flex: 1; min-width: 0; overflow-wrap: anywhere; color: inherit; }
    .list b { font: 600 12px var(--code); }
    li.error { border-left-color: var(--error) !important; }
    li.warning { border-left-color: var(--warning) !important; }
    li.info { border-left-color: var(--info) !important; }
    .cards li.error, .cards li.warning, .cards li.info { border-left-width: 1px; border-left-color: var(--line) !important; }
    .count { color: var(--quiet); font-size: .8rem; font-variant-numeric: tabular-nums; }
    form { padding: .9rem; background: var(--sheet); border: 1px solid var(--line); border-radius: var(--radius); }
    .field { display: block; margin: .55rem 0; font-size: .82rem; color: var(--quiet); }
    input[type=search], select, button { width: 100%; margin-top: .2rem; padding: .42rem .55rem; color: var(--ink); background: var(--well); border: 1px solid var(--line); border-radius: 6px; font: inherit; font-size: .87rem; }
    button { width: auto; padding: .2rem .7rem; cursor: pointer; }
    fieldset { border: 0; margin: .6rem 0; padding: 0; font-size: .87rem; display: flex; gap: .8rem; flex-wrap: wrap; }
    legend { font-size: .82rem; color: var(--quiet); padding: 0; margin-bottom: .2rem; float: left; width: 100%; }
    fieldset label.error { color: var(--error); } fieldset label.warning { color: var(--warning); } fieldset label.info { color: var(--info); }
    input[type=checkbox] { accent-color: currentColor; vertical-align: -1px; }
    .shown { display: flex; justify-content: space-between; align-items: center; margin: .6rem 0 0; font-size: .82rem; color: var(--quiet); }
    main { min-width: 0; }
    main h2 { display: flex; align-items: baseline; gap: .6rem; margin: 0 0 .8rem; font-size: 1.02rem; overflow-wrap: anywhere; }
    main h2 code { font-size: .95rem; font-weight: 600; }
    main h2 .count, details > summary .count { border: 1px solid var(--line); border-radius: 99px; padding: 0 .55rem; font-weight: 400; }
    section { margin-bottom: 2.2rem; }
    .finding, .rule, .unreadable { background: var(--sheet); border: 1px solid var(--line); border-radius: var(--radius); padding: 1rem 1.15rem; margin: 0 0 .9rem; }
    .finding { border-left: 4px solid var(--line); break-inside: avoid; }
    .finding.error { border-left-color: var(--error); }
    .finding.warning { border-left-color: var(--warning); }
    .finding.info { border-left-color: var(--info); }
    .finding:target { box-shadow: 0 0 0 2px var(--accent); }
    .finding h3 { display: flex; flex-wrap: wrap; align-items: center; gap: .55rem; margin: 0; font-size: .87rem; font-weight: 400; }
    .code { font-weight: 600; }
    .name { color: var(--quiet); }
    .badge { padding: .05rem .55rem; border-radius: 99px; font-size: .76rem; font-weight: 600; }
    .badge.error { color: var(--error); background: var(--error-wash); }
    .badge.warning { color: var(--warning); background: var(--warning-wash); }
    .badge.info { color: var(--info); background: var(--info-wash); }
    .fixable { margin-left: auto; color: var(--order); background: var(--order-wash); border-radius: 99px; padding: .05rem .55rem; font-size: .76rem; }
    .message { margin: .45rem 0 .6rem; font-size: 1.05rem; font-weight: 550; overflow-wrap: anywhere; }
    .place { margin: .6rem 0 .3rem; color: var(--quiet); font-size: .85rem; overflow-wrap: anywhere; }
    .place code { background: none; padding: 0; font-size: 12.5px; }
    .place .pointer { opacity: .8; margin-left: .7rem; }
    .and { text-transform: uppercase; font-size: .7rem; letter-spacing: .06em; }
    .frame, pre { margin: 0; padding: .55rem 0; background: var(--well); border: 1px solid var(--line); border-radius: 7px; overflow-x: auto; line-height: 1.6; tab-size: 4; }
    pre { padding: .6rem .85rem; }
    .line { display: flex; min-width: max-content; padding-right: 1rem; }
    .line.hit { background: color-mix(in srgb, var(--error) 5%, transparent); }
    .warning .line.hit { background: color-mix(in srgb, var(--warning) 6%, transparent); }
    .info .line.hit { background: color-mix(in srgb, var(--info) 6%, transparent); }
    .line code { white-space: pre; }
    .number { flex: none; width: 3.6rem; padding-right: 1rem; text-align: right; color: var(--quiet); user-select: none; opacity: .75; }
    .line.hit .number { opacity: 1; font-weight: 700; }
    .gap { padding-left: 1.9rem; color: var(--quiet); user-select: none; }
    mark { color: inherit; border-radius: 3px; padding: .1em 0; }
    mark:empty { display: inline-block; width: .35em; height: 1.1em; vertical-align: text-bottom; }
    mark.first { background: var(--error-wash); box-shadow: inset 0 -2px var(--error); }
    .warning mark.first { background: var(--warning-wash); box-shadow: inset 0 -2px var(--warning); }
    .info mark.first { background: var(--info-wash); box-shadow: inset 0 -2px var(--info); }
    mark.second { background: var(--second-wash); box-shadow: inset 0 -2px var(--accent); }
    .label { padding-left: calc(3.6rem + var(--column) * 1ch); min-width: max-content; color: var(--accent); line-height: 1.35; padding-bottom: .15rem; }
    .label span::before { content: "↑ "; }
    .note, .help { margin: .6rem 0 0; }
    .note { color: var(--quiet); }
    .help { padding-left: .8rem; border-left: 3px solid var(--accent); }
    .help p { margin: .2rem 0; }
    .fix { margin-top: .7rem; }
    .fix p { margin: 0 0 .3rem; }
    .safety { font-size: .76rem; color: var(--quiet); border: 1px solid var(--line); border-radius: 99px; padding: .05rem .5rem; margin-left: .3rem; }
    .removed { color: var(--error); } .added { color: var(--order); } .gutter { color: var(--quiet); }
    details > summary { cursor: pointer; }
    .rule { padding: .6rem 1.15rem; }
    .rule[open] { padding-bottom: 1.1rem; }
    .rule h4 { margin: 1rem 0 .2rem; font-size: .87rem; }
    .rule p { max-width: 75ch; margin: .4rem 0; }
    .example { margin: .9rem 0 0; }
    .example figcaption { margin-bottom: .3rem; font-size: .87rem; }
    .example b { margin-right: .4rem; }
    .wrong b { color: var(--error); } .right b { color: var(--order); }
    .suppressed > summary { margin-bottom: .8rem; font-weight: 600; }
    .clean { padding: 2.5rem; text-align: center; font-size: 1.15rem; color: var(--order); background: var(--sheet); border: 1px solid var(--line); border-radius: var(--radius); }
    .nothing { color: var(--quiet); }
    .unreadable { border-color: var(--error); }
    footer { padding: 1rem clamp(1rem, 3vw, 2.5rem) 2rem; color: var(--quiet); font-size: .8rem; text-align: center; }
    [hidden] { display: none !important; }
    @media (max-width: 60rem) { .columns { grid-template-columns: minmax(0, 1fr); } nav { position: static; max-height: none; } }
    @media print {
      :root { --page: #fff; --sheet: #fff; --well: #fff; }
      body { font-size: 10pt; }
      nav, .skip { display: none; }
      .columns { display: block; padding: 0; }
      .frame, pre { overflow: visible; white-space: pre-wrap; }
      .line code { white-space: pre-wrap; }
      .line, .label { min-width: 0; }
      mark, .badge { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """
}
