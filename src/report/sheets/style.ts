/**
 * How sheets look, on paper and on the screen. Black on white and nothing else: sides are told by shape and texture, so that a bad
 * printer and a photocopy of a photocopy lose nothing. Widths fit A4 and US Letter both: 186 mm between margins, 250 mm of height.
 */
export const STYLE = `
.sh-sheets { color: #000; background: #fff; font: 9.5pt/1.32 'Archivo Variable', 'Helvetica Neue', Arial, sans-serif; font-variant-numeric: lining-nums; }
.sh-sheets :is(h2, h3, h4, p, ul, ol, table, dl) { margin: 0; }
.sh-sheets :is(ul, ol) { padding-left: 1.3em; }
.sh-sheets ul { list-style: disc; }
.sh-sheets ol { list-style: decimal; }
.sh-sheet { box-sizing: border-box; width: 100%; max-width: 186mm; margin: 0 auto 8mm; break-after: page; }
.sh-sheet:last-child { break-after: auto; }
.sh-sheet h2 { font: 650 17pt/1.15 'Source Serif 4 Variable', Georgia, serif; }
.sh-sheet h3 { font-size: 10.5pt; line-height: 1.25; font-weight: 700; border-top: 0.5pt solid #000; padding-top: 1mm; margin-top: 2.6mm; }
.sh-sheet h4 { font-size: 9.5pt; font-weight: 700; }
.sh-sheet p + p { margin-top: 0.9mm; }
.sh-lead { font: 12pt/1.25 'Source Serif 4 Variable', Georgia, serif; }
.sh-foot, .sh-small, .sh-sheet small { font-size: 8pt; line-height: 1.25; }
.sh-two { columns: 2; column-gap: 7mm; margin-top: 1.5mm; }
.sh-two > div:first-child > :first-child > h3:first-child { margin-top: 0; }
.sh-two h3 { break-after: avoid; }
.sh-two section { break-inside: avoid; }
.sh-tight { font-size: 8.6pt; line-height: 1.25; }
.sh-tight h3 { margin-top: 1.8mm; }
.sh-tight :is(th, td) { padding-block: 0.35mm; }
.sh-sheet.sh-tight .sh-fold { margin-block: 3mm 0.5mm; }
.sh-tight .sh-secret p + p { margin-top: 1mm; }
.sh-tight .sh-secret { font-size: 9pt; }
.sh-tight .sh-accord { font-size: 8.2pt; }
.sh-tight .sh-who p { font-size: 9.5pt; }
.sh-sheet table { width: 100%; border-collapse: collapse; font-size: inherit; }
.sh-sheet :is(th, td) { text-align: left; vertical-align: top; padding: 0.7mm 1.5mm 0.7mm 0; border-bottom: 0.35pt solid #000; font-weight: 400; }
.sh-sheet thead th { font-weight: 700; border-bottom-width: 0.9pt; }
.sh-sheet tr { break-inside: avoid; }
.sh-figures td { text-align: right; white-space: nowrap; }
.sh-figures thead th + th { text-align: right; }
.sh-payoffs td, .sh-payoffs thead th + th { text-align: center; white-space: nowrap; }
.sh-banner { width: 9mm; height: 9mm; flex: none; }
.sh-cloth { fill: #fff; stroke: #000; stroke-width: 1.6; }
.sh-texture { fill: none; stroke: #000; stroke-width: 1.1; }
.sh-pole { fill: none; stroke: #000; stroke-width: 2.4; }
.sh-sheet header { display: flex; gap: 3mm; align-items: center; border-bottom: 1.4pt solid #000; padding-bottom: 1.5mm; margin-bottom: 2mm; }
.sh-sheet header p { margin-left: auto; text-align: right; }
.sh-who p { font-size: 10.5pt; }
.sh-blank { display: inline-block; border-bottom: 0.6pt solid #000; height: 1em; }
.sh-blank-wide { width: 45mm; }
.sh-blank-short { width: 18mm; }
.sh-box { display: inline-block; width: 3.4mm; height: 3.4mm; border: 0.8pt solid #000; vertical-align: -0.5mm; }
.sh-sheet .sh-fold { border-top: 1pt dashed #000; margin: 4mm 0 2mm; text-align: center; font-size: 8pt; }
.sh-fold span { position: relative; top: -0.75em; background: #fff; padding: 0 2mm; }
.sh-secret { font-size: 10pt; break-inside: avoid; }
.sh-secret p + p { margin-top: 1.6mm; }
.sh-word { border: 0.8pt solid #000; padding: 0.5mm 2mm; }
.sh-lines div { border-bottom: 0.35pt solid #000; height: 7mm; }
.sh-plan td:last-child, .sh-plan th:last-child { width: 22mm; }
.sh-turns th:first-child { white-space: nowrap; }
.sh-rulings th:first-child, .sh-events td:nth-child(2) { font-weight: 700; white-space: nowrap; }
.sh-seats th:first-child { white-space: nowrap; }

.sh-roles { display: grid; grid-template-columns: 1fr 1fr; gap: 0; }
.sh-roles .sh-foot { grid-column: 1 / -1; margin-top: 2mm; }
.sh-card { border: 0.8pt dashed #000; padding: 4mm; min-height: 78mm; font-size: 10.5pt; break-inside: avoid; }
.sh-card h3 { display: flex; gap: 2mm; align-items: center; border: 0; margin: 0; padding: 0; }
.sh-card h4 { font: 650 15pt/1.2 'Source Serif 4 Variable', Georgia, serif; margin: 1mm 0 2mm; }
.sh-card p + p { margin-top: 1.8mm; }
.sh-order { break-inside: avoid; border-top: 1.4pt solid #000; padding-top: 1.5mm; margin-top: 4mm; }
.sh-order header { border: 0; padding: 0; margin: 0; }
.sh-order header h3 { border: 0; margin: 0; padding: 0; font: 650 13pt/1.2 'Source Serif 4 Variable', Georgia, serif; }
.sh-signed { border-top: 0.5pt solid #000; padding: 0.8mm 0; }
.sh-signed h4 { display: flex; justify-content: space-between; }
.sh-ask { display: grid; grid-template-columns: 50mm 1fr; gap: 0 3mm; padding: 0.35mm 0; break-inside: avoid; }
.sh-ask p + p { margin: 0; }
.sh-ask small { grid-column: 1 / -1; font-size: 7.6pt; }
.sh-tight .sh-flow { columns: 2; column-gap: 6mm; }
.sh-tight .sh-ask { display: block; padding: 0.25mm 0; }
.sh-tight .sh-ask p { display: inline; }
.sh-tight .sh-ask p + p::before { content: ' '; }
.sh-tight .sh-answer { margin-right: 2.4mm; }
.sh-tight .sh-answer code { font-size: 8pt; }
.sh-tight .sh-box { width: 2.6mm; height: 2.6mm; }
.sh-tight .sh-signed h4 .sh-blank { width: 30mm; }
.sh-tight .sh-order { break-inside: auto; margin-top: 1mm; }
.sh-tight .sh-signed h4 { break-after: avoid; }
.sh-answer { display: inline-block; white-space: nowrap; margin-right: 3mm; }
.sh-answer code { font: 600 9pt 'IBM Plex Mono', 'Courier New', monospace; }
.sh-blank-long { width: 135mm; }
.sh-blank-code { width: 17mm; margin-right: 2mm; }
.sh-blank-amount { width: 9mm; }
@media screen {
  .sh-sheet { border: 1px solid #767676; padding: 8mm; max-width: 202mm; }
  @media (max-width: 640px) { .sh-two { columns: 1; } .sh-sheet { padding: 4mm; } .sh-sheet table { display: block; overflow-x: auto; }
    .sh-roles { grid-template-columns: 1fr; } .sh-tight .sh-flow { columns: 1; } .sh-sheet .sh-ask { display: block; } .sh-sheet .sh-answer { white-space: normal; }
    .sh-sheet .sh-blank { max-width: 100%; } .sh-sheet header, .sh-signed h4 { flex-wrap: wrap; } }
}
@media print {
  @page { margin: 12mm; }
  .sh-sheet { margin: 0 auto; }
}
`;
