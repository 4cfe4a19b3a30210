import { extensions } from "./extensions.js"
import { faultsOf, places } from "./vocabulary.js"

/** Every `x-` key is one of specs/vocabulary, stands where it may, and fits its schema.
 * @type {import("./redocly.js").Rule} */
export const knownExtensions = () =>
  extensions(({ name, value, location, valueLocation, places: found, report }) => {
    const allowed = places.get(name)
    if (!allowed) {
      report({
        message: `Unknown extension ${name}. Use one of specs/vocabulary/README.md, or add its schema and section there.`,
        location: location.key(),
      })
    } else if (!allowed.some((place) => found.includes(place))) {
      report({
        message: `${name} has no meaning here (${found.join(", ")}). Move it to: ${allowed.join(", ")}.`,
        location: location.key(),
      })
    } else {
      for (const { path, words } of faultsOf(name, value)) {
        const at = valueLocation.child(path)
        report({
          message: `${[name, ...path].join(".")} ${words}. Its shape is in specs/vocabulary/README.md.`,
          location: at.key(),
        })
      }
    }
  })
