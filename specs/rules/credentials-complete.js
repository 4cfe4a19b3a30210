/** @import { SecurityScheme } from "./redocly.js" */

/** Every security scheme says which createClient options carry its credentials.
 * @type {import("./redocly.js").Rule} */
export const credentialsComplete = () => ({
  SecurityScheme(scheme, { location, report, key }) {
    if (scheme.type === "apiKey" && scheme.in === "query") return // a signed URL: the caller passes the signature
    const at = location.key()
    const roles = rolesOf(scheme)
    if (!roles)
      return report({
        message: `The client has no credentials for this kind of scheme. Use bearer, MAC, oauth2 or apiKey, or teach the client the kind.`,
        location: at,
      })
    const given = scheme["x-credentials"]
    const missing = roles.filter((role) => !given?.[role])
    const extra = Object.keys(given ?? {}).filter((role) => !roles.includes(role))
    if (missing.length)
      report({
        message: `${key} does not say which option carries its ${missing.join(" and ")}. Add x-credentials with ${missing.map((role) => `${role}: { option: ... }`).join(", ")}.`,
        location: at,
      })
    for (const role of extra)
      report({
        message: `${key} has no use for the role ${role}. Remove it; its roles are ${roles.join(" and ")}.`,
        location: location.child(["x-credentials", role]).key(),
      })
    if (isMac(scheme) && !scheme["x-signing"])
      report({ message: `${key} does not say how the MAC is made. Add x-signing.`, location: at })
    if (!isMac(scheme) && scheme["x-signing"])
      report({
        message: `x-signing is for type: http, scheme: MAC. Remove it from ${key}.`,
        location: location.child(["x-signing"]).key(),
      })
  },
})

/** @param {SecurityScheme} scheme */
function rolesOf(scheme) {
  if (isMac(scheme)) return ["id", "key"]
  if (scheme.type === "oauth2") return ["client_id", "client_secret"]
  if (scheme.type === "apiKey" || (scheme.type === "http" && scheme.scheme?.toLowerCase() === "bearer"))
    return ["token"]
  return undefined
}

/** @param {SecurityScheme} scheme */
function isMac({ type, scheme }) {
  return type === "http" && scheme?.toUpperCase() === "MAC"
}
