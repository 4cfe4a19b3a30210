import { onAbort } from "./abort-listeners.js"

type Listener = (reason: unknown) => void

/**
 * What can end a call early: the caller's signal, the deadline, an attempt's timeout. Cheaper than a chain of
 * AbortSignals; a platform signal is made only for who asks.
 */
export class Cancellation {
  #listeners: Set<Listener> | undefined
  #release: (() => void) | undefined
  #controller: AbortController | undefined
  #ended: { reason: unknown } | undefined

  /** Follows a parent or a caller's signal until `dispose`. */
  constructor(source?: Cancellation | AbortSignal) {
    if (source === undefined) return
    if (source instanceof Cancellation) {
      this.#release = source.onCancel((reason) => this.cancel(reason))
      return
    }
    if (source.aborted) this.cancel(source.reason)
    else this.#release = onAbort(source, () => this.cancel(source.reason))
  }

  get cancelled(): boolean {
    return this.#ended !== undefined
  }

  /** The platform's signal of this cancellation. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController()
      if (this.#ended) this.#controller.abort(this.#ended.reason)
    }
    return this.#controller.signal
  }

  /** Ends what follows this cancellation; only the first reason counts. */
  cancel(reason: unknown): void {
    if (this.#ended) return
    this.#ended = { reason }
    this.#controller?.abort(reason)
    for (const listener of this.#listeners ?? []) listener(reason)
    this.dispose()
  }

  /** Calls the listener once, at once when it is cancelled already. Returns what takes the listener away. */
  onCancel(listener: Listener): () => void {
    if (this.#ended) listener(this.#ended.reason)
    else (this.#listeners ??= new Set()).add(listener)
    return () => this.#listeners?.delete(listener)
  }

  throwIfCancelled(): void {
    if (this.#ended) throw this.#ended.reason
  }

  /** Settles as the promise does, or rejects with the reason as soon as this is cancelled. */
  race<T>(promise: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const release = this.onCancel(reject)
      promise.then(
        (value) => (release(), resolve(value)),
        (error: unknown) => (release(), reject(error)),
      )
    })
  }

  /** Stops following the source. */
  dispose(): void {
    this.#release?.()
    this.#release = undefined
    this.#listeners = undefined
  }
}
