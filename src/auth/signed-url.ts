import type { Authenticator } from "./authenticator.js"

/** The caller's query carries the signature; nothing is added. */
export const signedUrl: Authenticator = {
  describe: "the signed URL",
  apply: (request) => request,
}
