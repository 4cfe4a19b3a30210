type Listener = () => void

/** The listeners of one signal, behind one event listener. */
interface Shared {
  readonly listeners: Set<Listener>
  readonly abort: Listener
}

const shared = new WeakMap<AbortSignal, Shared>()

/**
 * Calls the listener when a signal aborts. However many calls share a signal, it gets one event listener: more than ten
 * would make Node warn of a leak. Returns what takes the listener away.
 */
export function onAbort(signal: AbortSignal, listener: Listener): () => void {
  const { listeners, abort } = shared.get(signal) ?? share(signal)
  listeners.add(listener)
  return () => {
    if (!listeners.delete(listener) || listeners.size > 0) return
    signal.removeEventListener("abort", abort)
    shared.delete(signal)
  }
}

function share(signal: AbortSignal): Shared {
  const listeners = new Set<Listener>()
  const abort = () => {
    for (const listener of [...listeners]) listener()
  }
  signal.addEventListener("abort", abort, { once: true })
  const entry = { listeners, abort }
  shared.set(signal, entry)
  return entry
}
