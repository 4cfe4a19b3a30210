import { sha256 } from "#crypto"
import { hex } from "../crypto/encoding.js"
import type { WebhookEvent } from "./event.js"
import type { WebhookSource } from "./receiver-settings.js"

/**
 * Names an event, the same for each of its deliveries: by its id where that is signed, else by the bytes of its body and
 * its type. A timestamp is no part of it: each attempt has another.
 */
export async function eventKey({ id, events }: WebhookSource, event: WebhookEvent, body: Uint8Array): Promise<string> {
  const source = Object.values(events)[0]?.event?.id
  if (source !== undefined && "pointer" in source && event.id !== undefined) return idKey(id, event.id)
  return digest([id, "body", event.type, hex(await sha256(body))])
}

/** Names what an id stands for. */
export async function idKey(api: string, id: string): Promise<string> {
  return digest([api, "id", id])
}

async function digest(parts: readonly string[]): Promise<string> {
  return hex(await sha256(JSON.stringify(parts)))
}
