import type { Contract, Operation, SecurityScheme } from "../contract.js"
import type { ContractDocument } from "./contract-document.js"
import type { Answer, ReceivedRequest } from "./serve.js"
import type { Verifier } from "./verifier.js"
import { bearerVerifier, macVerifier, signedUrlVerifier } from "./verifier.js"
import { tokenIssuer } from "./token-issuer.js"

/** Checks credentials as the contract says. */
export interface Security {
  /** The security schemes whose credential a request carries. */
  prove(request: ReceivedRequest): Promise<ReadonlySet<string>>
  /** Why an operation is refused; undefined where it is granted. */
  refusal(operation: Operation, proven: ReadonlySet<string>): string | undefined
  /** Puts a new access token into the answer of a token endpoint; other answers stay as they are. */
  grant(request: ReceivedRequest, proven: ReadonlySet<string>, answer: Answer): Answer
}

type Credentials = Readonly<Record<string, string>>

export function createSecurity(contract: Contract, document: ContractDocument, credentials: Credentials): Security {
  const schemes = Object.entries(contract.schemes).map(([name, scheme]) => ({
    name,
    verifier: verifier(contract, scheme, credentials, document.components?.securitySchemes?.[name]?.name ?? ""),
  }))
  return {
    async prove(request) {
      const found = await Promise.all(schemes.map(({ verifier }) => verifier.accepts(request)))
      return new Set(schemes.filter((_, at) => found[at]).map(({ name }) => name))
    },
    refusal(operation, proven) {
      const issuers = schemes.filter(
        ({ verifier }) => operation.method === "POST" && verifier.issuer?.path === operation.path,
      )
      const wanted = issuers.length > 0 ? issuers.map(({ name }) => name) : (operation.security ?? contract.security)
      if (wanted.length === 0 || wanted.some((name) => proven.has(name))) return undefined
      return `${operation.id} needs a credential of ${wanted.join(" or ")}, and the request carries none that the mock accepts.`
    },
    grant(request, proven, answer) {
      const issuer = schemes.find(
        ({ name, verifier }) => proven.has(name) && verifier.issuer?.path === request.url.pathname,
      )?.verifier.issuer
      return issuer === undefined || request.method !== "POST" ? answer : issuer.grant(answer)
    },
  }
}

function verifier(
  contract: Contract,
  scheme: SecurityScheme,
  credentials: Credentials,
  queryParameter: string,
): Verifier {
  switch (scheme.kind) {
    case "bearer":
      return bearerVerifier(credentials[scheme.credentials.token.option]!)
    case "mac":
      return macVerifier(
        scheme.signing,
        credentials[scheme.credentials.id.option]!,
        credentials[scheme.credentials.key.option]!,
      )
    case "signed-url":
      return signedUrlVerifier(queryParameter)
    case "oauth2":
      return tokenIssuer(contract, scheme, credentials)
  }
}
