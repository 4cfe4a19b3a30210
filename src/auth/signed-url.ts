import type { SignedUrlScheme } from "../contract.js"
import type { AuthKind } from "./authenticator.js"

/** The caller's query carries the signature; nothing is added. */
export const signedUrl: AuthKind<SignedUrlScheme> = () => ({
  apply: (request) => request,
})
