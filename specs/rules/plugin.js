import { credentialsComplete } from "./credentials-complete.js"
import { errorAnswers } from "./error-answers.js"
import { examplesRequired } from "./examples-required.js"
import { idempotencyRequired } from "./idempotency-required.js"
import { inferredNotRequired } from "./inferred-not-required.js"
import { knownExtensions } from "./known-extensions.js"
import { moneyUnit } from "./money-unit.js"
import { movesMoneyReconcile } from "./moves-money-reconcile.js"
import { noUntypedBranch } from "./no-untyped-branch.js"
import { operationIdShape } from "./operation-id-shape.js"
import { paginationDeclared } from "./pagination-declared.js"
import { provenanceRequired } from "./provenance-required.js"
import { schemaName } from "./schema-name.js"
import { serversOrigin } from "./servers-origin.js"

/** @type {Record<string, import("./redocly.js").Rule>} */
const rules = {
  "credentials-complete": credentialsComplete,
  "error-answers": errorAnswers,
  "examples-required": examplesRequired,
  "idempotency-required": idempotencyRequired,
  "inferred-not-required": inferredNotRequired,
  "known-extensions": knownExtensions,
  "money-unit": moneyUnit,
  "moves-money-reconcile": movesMoneyReconcile,
  "no-untyped-branch": noUntypedBranch,
  "operation-id-shape": operationIdShape,
  "pagination-declared": paginationDeclared,
  "provenance-required": provenanceRequired,
  "schema-name": schemaName,
  "servers-origin": serversOrigin,
}

/** What a contract promises beyond OpenAPI. redocly.yaml: `plugins: [./specs/rules/plugin.js]`, `extends: [paysmith/contract]`. */
export default () => ({
  id: "paysmith",
  rules: { oas3: rules },
  configs: { contract: { rules: Object.fromEntries(Object.keys(rules).map((name) => [`paysmith/${name}`, "error"])) } },
})
