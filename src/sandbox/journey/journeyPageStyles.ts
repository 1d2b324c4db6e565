/** The pages' whole design, after the portal's tokens (src/css/tokens.css): a document of its own loads no other file. */
export const journeyPageStyles = `
:root {
  color-scheme: light dark;
  --bg: #f4f6fc; --surface: #fff; --surface-2: #f4f6fc; --border: #dfe4f2; --border-strong: #7f88a6;
  --text: #10162f; --text-2: #4c5674; --main: #2447f0; --main-strong: #1733c0; --on-main: #fff; --soft: #e8edff;
  --good: #0b7a45; --good-soft: #e0f6ea; --warning: #8a5200; --warning-soft: #fff1d6; --bad: #b3202e; --bad-soft: #fde8ea;
  --shadow: 0 1px 2px rgb(16 22 47 / 6%), 0 12px 40px rgb(16 22 47 / 8%);
}
@media (prefers-color-scheme: dark) {
  :root {
    --bg: #0b1023; --surface: #11172f; --surface-2: #151c3b; --border: #2a3359; --border-strong: #7883aa;
    --text: #eef1fb; --text-2: #b1bad6; --main: #9db1ff; --main-strong: #bccaff; --on-main: #0b1023; --soft: #1c2758;
    --good: #62d69b; --good-soft: #0f3127; --warning: #f5c065; --warning-soft: #332811; --bad: #ff9aa4; --bad-soft: #3b1a25;
    --shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 12px 40px rgb(0 0 0 / 30%);
  }
}
.bank { --main: var(--bank); --main-strong: var(--bank); }
@media (prefers-color-scheme: dark) { .bank { --main: var(--bank-dark); --main-strong: var(--bank-dark); } }
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 56px; }
body {
  margin: 0; background: var(--bg); color: var(--text); overflow-wrap: break-word;
  font: 400 1rem/1.55 'Inter Variable', Inter, system-ui, -apple-system, 'Segoe UI', sans-serif;
}
h1, h2, h3 { margin: 0; font-family: 'Space Grotesk Variable', 'Space Grotesk', system-ui, sans-serif; line-height: 1.2; text-wrap: balance; }
h1 { font-size: 1.75rem; letter-spacing: -0.02em; }
h2 { font-size: 1.1875rem; letter-spacing: -0.01em; margin-top: 32px; }
h3 { font-size: 1rem; margin-top: 24px; }
p { margin: 12px 0 0; }
a { color: var(--main); text-underline-offset: 3px; }
code { font: 0.875em/1.5 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--main); outline-offset: 3px; }
.skip { position: absolute; left: 16px; top: -60px; z-index: 3; padding: 8px 16px; border-radius: 8px; background: var(--surface); }
.skip:focus { top: 8px; }
.banner {
  position: sticky; top: 0; z-index: 2; display: flex; gap: 10px; align-items: center; justify-content: center;
  margin: 0; padding: 7px 16px; background: var(--warning-soft); color: var(--warning); font-size: 0.8125rem; line-height: 1.35;
}
.banner strong {
  flex: none; padding: 1px 9px; border: 1.5px solid currentColor; border-radius: 999px;
  font-size: 0.6875rem; letter-spacing: 0.06em; text-transform: uppercase;
}
.sheet { display: flex; flex-direction: column; max-width: 600px; min-height: calc(100svh - 34px); margin: 0 auto; background: var(--surface); }
.top { display: flex; gap: 12px; align-items: center; justify-content: space-between; padding: 16px 20px; border-bottom: 1px solid var(--border); }
.brand { display: flex; gap: 10px; align-items: center; min-width: 0; font: 600 1.25rem/1.2 'Space Grotesk', system-ui, sans-serif; letter-spacing: -0.02em; }
.brand svg { flex: none; color: var(--main); fill: currentColor; }
.bank .top { background: var(--bank); border-color: transparent; color: #fff; }
.bank .top .tag { color: #fff; border-color: rgb(255 255 255 / 55%); }
.bank .avatar { box-shadow: 0 0 0 1.5px rgb(255 255 255 / 70%); }
.tag { flex: none; padding: 3px 10px; border: 1px solid var(--border); border-radius: 999px; color: var(--text-2); font-size: 0.75rem; font-weight: 500; letter-spacing: 0; }
.stages { padding: 20px 20px 0; color: var(--text-2); font-size: 0.8125rem; }
.stages p { margin: 0; }
.bars { display: flex; gap: 6px; margin-top: 8px; }
.bars span { flex: 1; height: 4px; border-radius: 999px; background: var(--border); }
.bars .done { background: var(--main); }
main { flex: 1; padding: 24px 20px 40px; }
main:focus { outline: none; }
.lead { color: var(--text-2); font-size: 1.0625rem; }
.small { color: var(--text-2); font-size: 0.875rem; }
.path { margin: 24px 0 0; padding: 0; list-style: none; counter-reset: step; }
.path li { position: relative; padding: 0 0 20px 48px; color: var(--text-2); counter-increment: step; }
.path li:last-child { padding-bottom: 0; }
.path li::before {
  content: counter(step); position: absolute; left: 0; top: -3px; width: 32px; height: 32px; border-radius: 10px;
  background: var(--soft); color: var(--main); font-weight: 600; line-height: 32px; text-align: center;
}
.path li:not(:last-child)::after { content: ''; position: absolute; left: 15px; top: 35px; bottom: 9px; width: 2px; background: var(--border); }
.path strong { color: var(--text); }
.form, .rowForm { margin: 0; }
.actions { display: flex; flex-direction: column; gap: 10px; margin: 28px 0 0; }
.button {
  display: block; width: 100%; min-height: 50px; padding: 12px 22px; border: 1.5px solid transparent; border-radius: 999px;
  background: none; color: var(--text); font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer;
}
.button.main { background: var(--main); color: var(--on-main); }
.button.main:hover { background: var(--main-strong); }
.bank .button.main:hover { filter: brightness(1.15); }
.button.second { border-color: var(--border-strong); }
.button.second:hover { background: var(--surface-2); }
.button.quiet { min-height: 44px; color: var(--text-2); font-weight: 500; text-decoration: underline; text-underline-offset: 3px; }
.button.quiet:hover { color: var(--text); }
.note { margin-top: 20px; padding: 12px 16px; border-radius: 14px; background: var(--soft); font-size: 0.9375rem; }
.note.bad, .problems { background: var(--bad-soft); color: var(--bad); }
.problems { margin: 0 0 24px; padding: 16px 20px; border-radius: 14px; border: 1.5px solid currentColor; }
.problems p { margin: 0; font-weight: 600; }
.problems ul { margin: 8px 0 0; padding-left: 20px; }
.problems a { color: inherit; }
.field { margin-top: 24px; }
.field label, legend { font-weight: 600; }
.hint { margin: 2px 0 0; color: var(--text-2); font-size: 0.875rem; }
.wrong { margin: 6px 0 0; color: var(--bad); font-size: 0.875rem; font-weight: 600; }
.field input {
  width: 100%; min-height: 50px; margin-top: 8px; padding: 10px 16px; border: 1.5px solid var(--border-strong); border-radius: 14px;
  background: var(--surface); color: var(--text); font: inherit; font-weight: 500; font-size: 1.125rem; font-variant-numeric: tabular-nums; letter-spacing: 0.01em;
}
.field input[aria-invalid] { border-color: var(--bad); }
.rows { margin: 20px 0 0; padding: 0; list-style: none; border: 1px solid var(--border); border-radius: 18px; overflow: clip; }
.rows > li + li { border-top: 1px solid var(--border); }
.row {
  display: flex; gap: 14px; align-items: center; width: 100%; min-height: 68px; padding: 12px 16px; border: 0; background: none;
  color: inherit; font: inherit; text-align: left;
}
button.row { cursor: pointer; }
button.row::after { content: ''; flex: none; width: 8px; height: 8px; border: solid var(--border-strong); border-width: 2px 2px 0 0; rotate: 45deg; }
button.row:hover { background: var(--surface-2); }
button.row:focus-visible { outline-offset: -3px; border-radius: 18px; }
.row.off .avatar { opacity: 0.55; filter: grayscale(1); }
.row.off .rowName { color: var(--text-2); font-weight: 500; }
.rowText { flex: 1; min-width: 0; }
.rowName { display: block; font-weight: 600; }
.rowAbout { display: block; color: var(--text-2); font-size: 0.875rem; line-height: 1.4; }
.rowMeta { display: none; color: var(--text-2); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
.avatar { flex: none; width: 44px; height: 44px; border-radius: 12px; }
.avatar.letter { background: var(--soft); color: var(--main); font-weight: 600; font-size: 1.25rem; line-height: 44px; text-align: center; }
.badge { flex: none; padding: 2px 10px; border-radius: 999px; background: var(--soft); color: var(--main); font-size: 0.75rem; font-weight: 600; }
.badge.bad { background: var(--bad-soft); color: var(--bad); }
.facts { margin: 24px 0 0; border-top: 1px solid var(--border); }
.facts > div { padding: 12px 0; border-bottom: 1px solid var(--border); }
.facts dt { color: var(--text-2); font-size: 0.875rem; }
.facts dd { margin: 1px 0 0; font-weight: 500; }
.grants { margin: 12px 0 0; padding: 0; list-style: none; }
.grants li { position: relative; padding: 8px 0 8px 30px; }
.grants li::before { content: ''; position: absolute; left: 4px; top: 14px; width: 13px; height: 6px; border: solid var(--good); border-width: 0 0 2.5px 2.5px; rotate: -45deg; }
.grants span { display: block; color: var(--text-2); font-size: 0.9375rem; }
fieldset { min-width: 0; margin: 28px 0 0; padding: 0; border: 0; }
legend { padding: 0; font: 600 1.1875rem/1.2 'Space Grotesk', system-ui, sans-serif; }
.choice { display: flex; gap: 14px; align-items: flex-start; padding: 14px 16px; cursor: pointer; }
fieldset > .choice, .group { margin-top: 12px; border: 1.5px solid var(--border); border-radius: 18px; }
fieldset > .choice:has(:checked), .group:has(> .choice :checked) { border-color: var(--main); }
.choice input { flex: none; width: 22px; height: 22px; margin: 1px 0 0; accent-color: var(--main); }
.choiceName { display: block; font-weight: 600; }
.choiceAbout { display: block; color: var(--text-2); font-size: 0.9375rem; line-height: 1.45; }
.accounts { margin: 0 16px 10px 52px; border-top: 1px solid var(--border); }
.group:has(> .choice input:not(:checked)) .accounts { display: none; }
.accountIds { padding: 10px 0; }
.accountIds + .accountIds { border-top: 1px solid var(--border); }
.accountIds .choiceName { font-weight: 500; }
.accountIds .choiceAbout { font-size: 0.875rem; font-variant-numeric: tabular-nums; }
.choiceText { display: flex; flex: 1; flex-wrap: wrap; gap: 0 16px; justify-content: space-between; }
.amount { font-size: 0.9375rem; font-weight: 500; font-variant-numeric: tabular-nums; white-space: nowrap; }
.who { margin-top: 24px; padding: 16px; border-radius: 18px; background: var(--surface-2); }
.who span { display: block; }
.whoName { font-weight: 600; font-size: 1.125rem; }
.whoId { color: var(--text-2); font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
.seal { width: 60px; height: 60px; margin: 0 0 20px; border-radius: 20px; background: var(--soft); color: var(--main); display: grid; place-items: center; }
.seal svg { fill: none; stroke: currentColor; stroke-width: 2.6; stroke-linecap: round; stroke-linejoin: round; }
.seal.good { background: var(--good-soft); color: var(--good); }
.seal.bad { background: var(--bad-soft); color: var(--bad); }
.plain { margin: 12px 0 0; padding-left: 20px; color: var(--text-2); }
.plain li + li { margin-top: 10px; }
.plain strong { color: var(--text); }
.return { margin-top: 36px; padding: 20px; border: 1px solid var(--border); border-radius: 18px; background: var(--surface-2); }
.return h2 { margin-top: 0; }
.return .actions { margin-top: 20px; }
.host, .url { overflow-wrap: anywhere; }
.parameters { margin: 8px 0 0; }
.parameters > div { padding: 12px 0; border-top: 1px solid var(--border); }
.parameters > div:first-child { border-top: 0; }
.parameters dd { margin: 2px 0 0; }
.value { display: block; overflow-wrap: anywhere; font-weight: 500; }
.meaning { display: block; color: var(--text-2); font-size: 0.875rem; line-height: 1.45; }
.foot { padding: 20px; border-top: 1px solid var(--border); color: var(--text-2); font-size: 0.8125rem; }
.foot p { margin: 0; }
@media (min-width: 680px) {
  body { padding-bottom: 56px; }
  .sheet { min-height: 0; margin-top: 40px; border: 1px solid var(--border); border-radius: 24px; box-shadow: var(--shadow); overflow: clip; }
  .top, .stages, main, .foot { padding-left: 40px; padding-right: 40px; }
  h1 { font-size: 2rem; }
  .actions { flex-direction: row; flex-wrap: wrap; align-items: center; }
  .actions .button { width: auto; }
  .rowMeta { display: block; }
  .facts > div, .parameters > div { display: grid; grid-template-columns: 11rem 1fr; gap: 16px; }
  .parameters > div { grid-template-columns: 9rem 1fr; }
  .facts dd, .parameters dd { margin: 0; }
}
@media (prefers-reduced-motion: no-preference) { .button, button.row { transition: background-color 120ms; } }
@media (forced-colors: active) { .button, .badge, .tag { border: 1px solid; } }
`;
