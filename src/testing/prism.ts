import type { IHttpRequest } from "@stoplight/prism-http"
import type { Contract, Operation } from "../contract.js"
import { ConfigurationError } from "../errors.js"
import type { ContractDocument } from "./contract-document.js"
import type { Diagnostic } from "./prism-answer.js"
import { prismAnswer, problemAnswer } from "./prism-answer.js"
import { prismRequest } from "./prism-request.js"
import type { Answer, ReceivedRequest } from "./serve.js"

/** Prism as the referee of one contract. */
export interface Prism {
  /** Validates a request and answers with an example of the contract. `refusal` tells why an operation is refused. */
  answer(request: ReceivedRequest, refusal: Refusal): Promise<Answer>
}

type Refusal = (operation: Operation) => string | undefined

const config = {
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: true,
  isProxy: false,
  upstreamProxy: undefined,
} as const

/** @throws ConfigurationError when Prism is not installed */
export async function createPrism(contract: Contract, document: ContractDocument): Promise<Prism> {
  const { http, core } = await load()
  const operations = await http.getHttpOperationsFromSpec(document)
  const logger = core.createLogger("prism", { level: "silent", customLevels: { start: 11, success: 22 } })
  const faults = new WeakMap<IHttpRequest, (operation: Operation) => Diagnostic[]>()
  const validateSecurity = ({ resource, element }: { resource: { iid?: string }; element: IHttpRequest }) => {
    const found = faults.get(element)!(contract.operations[resource.iid!]!)
    return found.length === 0 ? { _tag: "Right", right: element } : { _tag: "Left", left: found }
  }
  const prism = http.createInstance(
    { ...config, mock: { dynamic: false } },
    { logger, validateSecurity: validateSecurity as never },
  )
  return {
    async answer(received, refusal) {
      const { request, wanted, malformed } = prismRequest(received)
      faults.set(request, (operation) => [...refused(refusal(operation)), ...unreadable(malformed)])
      const outcome = await prism.request(request, operations, { ...config, mock: wanted })()
      if (outcome._tag === "Left") return problemAnswer(http.ProblemJsonError.toProblemJson(outcome.left) as never)
      return prismAnswer(outcome.right.output, outcome.right.validations)
    },
  }
}

function refused(reason: string | undefined): Diagnostic[] {
  return reason === undefined ? [] : [{ message: reason, severity: 0, code: 401, path: ["headers", "authorization"] }]
}

/** Said here, as the one place that Prism lets others check; without it only a wrong type would be reported. */
function unreadable(reason: string | undefined): Diagnostic[] {
  return reason === undefined
    ? []
    : [{ message: `The body is no JSON: ${reason}`, severity: 0, code: "json", path: ["body"] }]
}

async function load() {
  try {
    const [http, core] = await Promise.all([import("@stoplight/prism-http"), import("@stoplight/prism-core")])
    return { http, core }
  } catch (cause) {
    throw new ConfigurationError(
      "startMock() needs Prism. Install it: npm install -D @stoplight/prism-http@5.12.0 @stoplight/prism-core@5.8.0",
      { cause },
    )
  }
}
