/** The look of the desk, in one page that needs nothing else; it prints as it shows. */
export const STYLESHEET = `
:root {
  color-scheme: light dark;
  --paper: oklch(0.995 0.003 85); --desk: oklch(0.967 0.004 85); --line: oklch(0.905 0.005 85);
  --ink: oklch(0.24 0.012 70); --ink-2: oklch(0.44 0.012 70); --accent: oklch(0.46 0.13 255);
  --good: oklch(0.47 0.11 155); --warn: oklch(0.52 0.12 65); --bad: oklch(0.5 0.18 27);
  --bad-soft: oklch(0.945 0.035 25); --unsure: oklch(0.48 0.02 260);
  --evidence: oklch(0.955 0.045 155); --phrase: oklch(0.895 0.085 155);
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: oklch(0.215 0.006 70); --desk: oklch(0.18 0.006 70); --line: oklch(0.3 0.008 70);
    --ink: oklch(0.93 0.008 85); --ink-2: oklch(0.77 0.01 85); --accent: oklch(0.76 0.11 255);
    --good: oklch(0.78 0.12 155); --warn: oklch(0.82 0.12 80); --bad: oklch(0.76 0.13 25);
    --bad-soft: oklch(0.3 0.06 25); --unsure: oklch(0.78 0.02 260);
    --evidence: oklch(0.29 0.04 155); --phrase: oklch(0.37 0.07 155);
  }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--desk); color: var(--ink); font: 14px/1.5 Inter, system-ui, sans-serif }
main, body > header, body > footer { max-width: 1240px; margin: 0 auto; padding: 0 24px }
body > header { padding-top: 28px }
body > footer { padding-bottom: 28px; color: var(--ink-2); font-size: 12.5px }
h1 { margin: 0; font-size: 18px }
h2 { margin: 0 0 4px; font: 600 30px/1.2 "Source Serif 4", Georgia, serif; text-wrap: balance }
h3 { margin: 1.6em 0 .5em; font: 600 20px/1.3 "Source Serif 4", Georgia, serif }
h4 { margin: 22px 0 8px; font-size: 14px }
a { color: var(--accent); text-underline-offset: 3px }
:target { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 3px }
.counts, .origin, .where, .detail, .map p { margin: 0; color: var(--ink-2) }
.where { font-size: 12.5px }
.contents { padding-left: 1.6em; display: grid; gap: 4px }
.draft { margin: 24px 0; padding: 26px 30px 30px; background: var(--paper); border: 1px solid var(--line); border-radius: 10px }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(300px, 400px); gap: 40px }
.text { font: 17px/1.65 "Source Serif 4", Georgia, serif; max-width: 42em }
.text .excerpt { color: var(--ink-2); font-size: 18px }
.text .figure { padding: 10px 12px; border: 1px solid var(--line); border-radius: 8px; color: var(--ink-2); font: 12.5px/1.5 Inter, system-ui, sans-serif }
.text blockquote { margin: 1em 0; padding-left: 16px; border-left: 3px solid var(--line) }
.sentence.evidence { background: var(--evidence) }
.sentence.untold { border-bottom: 2px dashed var(--bad) }
.on-phrase { background: var(--phrase) }
.on-note { text-decoration: underline dotted var(--unsure); text-underline-offset: 4px }
.on-warning { text-decoration: underline wavy var(--warn); text-underline-offset: 4px }
.on-blocker { text-decoration: underline wavy 2px var(--bad); text-underline-offset: 4px }
.rest { padding: 0 4px; border: 1px solid var(--good); border-radius: 9px; color: var(--good); font: 600 10px/1.4 Inter, system-ui, sans-serif; text-decoration: none }
.cards, .findings, .map ol { margin: 0; padding: 0; list-style: none }
.cards { display: grid; gap: 12px; margin-top: 12px }
.card { padding: 12px 14px; border: 1px solid var(--line); border-radius: 8px; break-inside: avoid }
.status { display: flex; justify-content: space-between; gap: 12px; margin: 0 0 6px; font-size: 12.5px }
.sign { font-weight: 600; white-space: nowrap }
.supported { color: var(--good) } .partly, .sign.warning { color: var(--warn) }
.unsupported, .sign.blocker { color: var(--bad) } .unclear, .sign.note { color: var(--unsure) }
.bullet, .bullet-heading { margin: 0; font: 15.5px/1.5 "Source Serif 4", Georgia, serif }
.bullet-heading { font-weight: 600 }
.findings { display: grid; gap: 10px; margin-top: 10px }
.finding { padding-top: 10px; border-top: 1px solid var(--line); break-inside: avoid }
.finding p { margin: 0 }
.map { margin: 16px 0 22px }
.map ol { display: flex; flex-wrap: wrap; gap: 3px; margin-top: 2px }
.map .parts { display: flex; flex-wrap: wrap; gap: 8px 12px; margin-top: 8px }
.map .part p { font-size: 12px }
.map .lead p { color: var(--ink); font-weight: 600 }
.map .lead { padding-bottom: 4px; border-bottom: 2px solid var(--ink-2) }
.map a { display: grid; place-items: center; min-width: 22px; height: 20px; padding: 0 4px; border: 1px solid var(--line); border-radius: 4px; color: var(--ink-2); font-size: 11px; text-decoration: none }
.map a.evidence { border-color: var(--good); background: var(--phrase); color: var(--ink) }
.map a.untold { border: 1px dashed var(--bad); background: var(--bad-soft); color: var(--bad); font-weight: 700 }
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 10px 0 0; padding: 0; list-style: none; color: var(--ink-2); font-size: 12.5px }
@media (max-width: 860px) {
  main, body > header, body > footer { padding: 0 12px }
  .draft { padding: 18px 16px 20px }
  .columns { grid-template-columns: minmax(0, 1fr); gap: 8px }
  h2 { font-size: 25px }
}
@media print {
  :root { color-scheme: light }
  body { background: none; font-size: 11px; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .draft { margin: 0; padding: 0; border: 0; background: none; break-after: page }
  .draft:last-child { break-after: auto }
  h3 { break-after: avoid }
  .text, .text .excerpt, .bullet, .bullet-heading { font-size: 12px }
  h2 { font-size: 22px }
  h3 { font-size: 15px }
  .columns { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 20px }
}
`
