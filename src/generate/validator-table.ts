import type { ShapeSet } from "./answer-shapes.js"
import { shapeSet } from "./answer-shapes.js"
import type { Content, Document, Parameter, PlacedOperation, Schema } from "./document.js"
import { operationsOf, resolve } from "./document.js"
import type { SchemaSet } from "./validator-schemas.js"
import { schemaSet } from "./validator-schemas.js"

/** Everything of a contract that is validated: the names of schemas and the numbers of shapes. */
export interface ValidatorTable extends Pick<SchemaSet, "schemas">, Pick<ShapeSet, "shapes"> {
  readonly operations: Readonly<Record<string, OperationEntry>>
  readonly webhooks: Readonly<Record<string, DescribedEntry>>
}

export interface OperationEntry {
  readonly parameters?: string
  readonly body?: string
  readonly answers?: Readonly<Record<string, DescribedEntry>>
}

export type DescribedEntry = readonly [schema: string, shape: number]

export function validatorTable(document: Document): ValidatorTable {
  const schemas = schemaSet(document)
  const shapes = shapeSet(document)
  const describe = (schema: Schema): DescribedEntry => [schemas.add(schema), shapes.add(schema)]
  const operations = operationsOf(document).map((placed) => [placed.operation.operationId, entry(placed)])
  const webhooks = Object.entries(document.webhooks ?? {}).flatMap(([type, { post }]) => {
    const schema = schemaOf(post?.requestBody?.content)
    return schema === undefined ? [] : [[type, describe(schema)]]
  })
  return {
    schemas: schemas.schemas,
    shapes: shapes.shapes,
    operations: Object.fromEntries(operations),
    webhooks: Object.fromEntries(webhooks),
  }

  function entry({ operation, parameters }: PlacedOperation): OperationEntry {
    const body = schemaOf(operation.requestBody?.content)
    const taken = parametersSchema(parameters)
    const answers = Object.entries(operation.responses).flatMap(([status, response]) => {
      const schema = status.startsWith("2") ? schemaOf(resolve(document, response).content) : undefined
      return schema === undefined ? [] : [[status, describe(schema)]]
    })
    return {
      ...(taken === undefined ? {} : { parameters: schemas.add(taken) }),
      ...(body === undefined ? {} : { body: schemas.add(body) }),
      ...(answers.length === 0 ? {} : { answers: Object.fromEntries(answers) }),
    }
  }
}

function schemaOf(content: Content | undefined): Schema | undefined {
  return (content?.["application/json"] ?? Object.values(content ?? {})[0])?.schema
}

/** Path and query parameters as one object. */
function parametersSchema(parameters: readonly Parameter[]): Schema | undefined {
  const places = (["path", "query"] as const).flatMap((place) => {
    const own = parameters.filter((parameter) => parameter.in === place)
    if (own.length === 0) return []
    const properties = Object.fromEntries(own.map(({ name, schema = {} }) => [name, schema]))
    const required = own.flatMap((parameter) => (parameter.required ? [parameter.name] : []))
    return [[place, { type: "object", properties, required, additionalProperties: false }]]
  })
  return places.length === 0 ? undefined : { type: "object", properties: Object.fromEntries(places) }
}
