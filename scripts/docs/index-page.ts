import type { Grade } from "../../src/contract.js"
import type { ContractFacts } from "../contract-facts.js"
import { percent } from "../contract-facts.js"

const grades: readonly Grade[] = ["documented", "observed", "inferred"]
const headings = ["API", "Auth", "Operations", "Documented", "Observed", "Inferred", "Last checked"]

const style = `
:root { color-scheme: light dark; --line: #d1d5db; --soft: #4b5563; --link: #1d4ed8; --back: #fff; --text: #111827 }
@media (prefers-color-scheme: dark) { :root { --line: #374151; --soft: #9ca3af; --link: #93c5fd; --back: #111827; --text: #f3f4f6 } }
body { margin: 0 auto; max-width: 64rem; padding: 2rem 1rem; background: var(--back); color: var(--text); font: 1rem/1.5 system-ui, sans-serif }
a { color: var(--link) }
table { width: 100%; border-collapse: collapse; margin: 1.5rem 0 }
caption { text-align: left; color: var(--soft); padding-bottom: .5rem }
th, td { text-align: left; vertical-align: top; padding: .6rem .75rem .6rem 0; border-bottom: 1px solid var(--line) }
thead th { color: var(--soft); font-weight: 500; white-space: nowrap }
dt { font-weight: 600 }
dd { margin: 0 0 .5rem }
@media (max-width: 48rem) {
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
  table, caption, tbody, tr, th, td { display: block }
  tbody th { font-size: 1.125rem; border: 0; padding-bottom: 0 }
  td { display: grid; grid-template-columns: 8rem 1fr; border: 0; padding: .15rem 0 }
  td::before { content: attr(data-label); color: var(--soft) }
  tr { border-bottom: 1px solid var(--line); padding: .5rem 0 }
}
`

/** The first page of the site: what Paysmith is and the APIs by id. */
export function indexPage(apis: ReadonlyMap<string, ContractFacts>): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Paysmith API reference</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<h1>Paysmith API reference</h1>
<p>Paysmith is typed TypeScript clients, mocks and reference docs for payment APIs, all made from one hand-written OpenAPI contract per API.
Every fact in a contract says where it comes from and how sure it is.</p>
<p><strong>Unofficial:</strong> no provider stands behind it. PaySafer, not Paysafe.</p>
${table(apis)}
<h2>Grades</h2>
<dl>
<dt>Documented</dt><dd>A page of the vendor says so.</dd>
<dt>Observed</dt><dd>Code of the vendor or a live integration shows it.</dd>
<dt>Inferred</dt><dd>Neither; a reasoned guess that can only make the client more careful.</dd>
</dl>
</main>
</body>
</html>
`
}

function table(apis: ReadonlyMap<string, ContractFacts>): string {
  return `<table role="table">
<caption>Shares are of all facts that have a grade.</caption>
<thead role="rowgroup"><tr role="row">${headings.map((heading) => `<th role="columnheader" scope="col">${heading}</th>`).join("")}</tr></thead>
<tbody role="rowgroup">
${[...apis].map(([id, facts]) => row(id, facts)).join("\n")}
</tbody>
</table>`
}

function row(id: string, { title, auth, operations, grades: shares, lastChecked }: ContractFacts): string {
  const perGrade = grades.map((grade) => percent(shares[grade].share))
  const cells = [escape(auth), operations, ...perGrade, lastChecked ?? "unknown"]
  const labelled = cells.map((cell, at) => `<td role="cell" data-label="${headings[at + 1]}">${cell}</td>`)
  return `<tr role="row"><th role="rowheader" scope="row"><a href="${escape(encodeURIComponent(id))}.html">${escape(title)}</a></th>${labelled.join("")}</tr>`
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")
}
