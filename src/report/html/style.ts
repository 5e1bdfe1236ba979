/**
 * The look of a report on screen and on A4: an editorial atlas in black ink. No web fonts, so that the file stays one file; no colour
 * that print in grey would lose.
 */
export const STYLE = `
:root{color-scheme:light;--paper:#eef1ef;--sheet:#fafbf9;--ink:#131e29;--ink2:#3e4b57;--ink3:#566470;--rule:#c4cccd;--lib:#2a5f9e;--ill:#a8431a}
*{box-sizing:border-box}
html{background:var(--paper)}
body{margin:0 auto;padding:32px 24px 64px;max-width:820px;background:var(--sheet);border-top:4px solid var(--ink);color:var(--ink);font:400 15px/1.5 "Source Serif 4","Source Serif Pro",Georgia,"Times New Roman",serif;font-variant-numeric:lining-nums tabular-nums;overflow-wrap:break-word}
.kicker,figcaption,table,nav,.note,.lines,.axis,svg text,dt,footer,.why{font-family:Archivo,"Helvetica Neue",Arial,sans-serif}
.kicker{margin:0;color:var(--ink2);font-size:13px}
h1{margin:8px 0 12px;font-size:38px;line-height:1.08;letter-spacing:-.02em;font-weight:650}
h2{margin:40px 0 8px;padding-top:8px;border-top:2px solid var(--ink);font-size:23px;line-height:1.2;font-weight:620}
h3{margin:24px 0 4px;font-size:17px;line-height:1.3;font-weight:620}
p,li{max-width:44em}
p{margin:6px 0}
ul,ol{margin:6px 0;padding-left:20px}
li{margin:5px 0}
.lead p{font-size:18px;line-height:1.45}
.note{color:var(--ink2);font-size:13px;line-height:1.45}
nav{margin:20px 0 0;padding:8px 0;border-top:1px solid var(--ink);border-bottom:1px solid var(--ink);font-size:14px}
nav ol{columns:2;column-gap:32px;margin:4px 0}
nav a{color:inherit}
a.ref{font:400 11px/1 "IBM Plex Mono",Consolas,Menlo,monospace;color:var(--ink2);text-decoration:underline;text-decoration-color:var(--rule);text-underline-offset:2px;white-space:nowrap;padding:2px 0}
a.ref:hover,a.ref:focus{color:var(--ink);text-decoration-color:currentColor}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.scroll{overflow-x:auto}
table{border-collapse:collapse;margin:8px 0 12px;font-size:13px;line-height:1.35;width:100%}
caption{text-align:left;font-weight:600;padding:4px 0}
th,td{padding:5px 10px 5px 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
thead th{border-bottom:1px solid var(--ink);font-size:12px;font-weight:600;color:var(--ink2)}
tbody th{font-weight:600}
.figure{text-align:right;padding-left:8px}
td.figure a.ref{display:block;margin:0}
.short{white-space:nowrap}
figure{margin:12px 0}
figcaption{font-size:13px;color:var(--ink2)}
svg{width:100%;height:auto;display:block}
svg text{fill:var(--ink2)}
.grid{stroke:var(--rule)}.zero{stroke:var(--ink3)}
.played path{fill:none;stroke:var(--ink);stroke-width:2}.played circle{fill:var(--ink)}.played text{fill:var(--ink);font-weight:600}
.threshold path{fill:none;stroke:var(--ink3);stroke-dasharray:2 4}
.supposed path{fill:none;stroke:var(--ink);stroke-width:1.5;stroke-dasharray:6 4}
.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(180px,1fr));gap:4px 16px}
.charts figcaption{color:var(--ink);font-weight:600}
dl{margin:6px 0}dt{font-weight:650;font-size:14px;margin-top:8px}dd{margin:0 0 4px}
.with{display:flex;gap:8px;align-items:baseline;margin:0 0 16px;padding:0 0 8px;border-bottom:1px solid var(--rule);color:var(--ink2);font:13px/1.4 Archivo,"Helvetica Neue",Arial,sans-serif}
.evidence{list-style:none;padding:0;font-size:13px;line-height:1.4}
.evidence>li{max-width:none;padding:5px 0;border-bottom:1px solid var(--rule);margin:0}
.evidence>li:target{background:#e3e8e7;outline:2px solid var(--ink);outline-offset:-1px}
.mark{font:600 12px/1.4 "IBM Plex Mono",Consolas,Menlo,monospace;margin-right:.6em}
.why{margin:2px 0 2px 0;padding-left:18px;font-size:12.5px;color:var(--ink2)}
.why li{max-width:none;margin:1px 0}
code{font:400 12px/1.4 "IBM Plex Mono",Consolas,Menlo,monospace}
footer{margin-top:40px;padding-top:8px;border-top:1px solid var(--ink);font-size:12px;color:var(--ink2)}
@media (max-width:600px){body{padding:16px 14px 40px}h1{font-size:28px}nav ol{columns:1}a.ref{display:inline-block;padding:6px 2px}}
@page{size:A4;margin:17mm 16mm 18mm}
@media print{html,body{background:#fff}body{max-width:none;padding:0;border-top-width:3px;font-size:10.5pt}
h1{font-size:27pt}h2{font-size:16pt;break-after:avoid}h3{font-size:12pt;break-after:avoid}h2+.note,h3+.note,caption,figcaption{break-after:avoid}.charts,table:not(:has(tbody tr:nth-child(16))){break-inside:avoid}.lead p{font-size:12.5pt}
table{font-size:9pt}.note,figcaption{font-size:9pt}a.ref{font-size:7.5pt}.evidence,.why,code,.mark{font-size:8pt}
tr,figure,.evidence>li,li{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible}.evidence>li:target{background:none;outline:none}
.with,body:has(#with-evidence:not(:checked)) .appendix,body:has(#with-evidence:not(:checked)) nav li:last-child,body:has(#with-evidence:not(:checked)) td.figure a.ref{display:none}
.appendix{break-before:page}.evidence,.why,.appendix code,.mark{font-size:7pt}.evidence{columns:2;column-gap:7mm}.evidence>li{padding:2px 0}}
`;
