/** Servers are origins: paths are complete, so `baseUrl` can be any host.
 * @type {import("./redocly.js").Rule} */
export const serversOrigin = () => ({
  Server({ url, variables = {} }, { location, report }) {
    if (typeof url !== "string") return
    const written = url.replace(/\{([^}]+)\}/g, (_, name) => variables[name]?.default ?? name)
    if (/^https?:\/\/[^/?#\s]+$/.test(written)) return
    report({
      message: `${url} is not an origin. Write https://host, and put the rest into the paths.`,
      location: location.child(["url"]),
    })
  },
})
