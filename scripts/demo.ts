import { play } from "./demo/transcript.js"
import * as checkout from "../generated/paysera-checkout/client.js"
import * as recurring from "../generated/paysera-recurring/client.js"
import * as paysafer from "../generated/paysafer/client.js"
import * as vaiipay from "../generated/vaiipay/client.js"
import { payOrder } from "./demo/paysera-checkout.js"
import { chargeSubscription } from "./demo/paysera-recurring.js"
import { capturePayment } from "./demo/paysafer.js"
import { payWithCrypto } from "./demo/vaiipay.js"

/** npm run demo: each API's documented flow, through its client, over HTTP, against the mock of its contract. */
const started = performance.now()
try {
  const calls = [
    await play(checkout.contract, "OAuth2", payOrder),
    await play(recurring.contract, "MAC", chargeSubscription),
    await play(vaiipay.contract, "bearer tokens", payWithCrypto),
    await play(paysafer.contract, "secret key", capturePayment),
  ]
  const total = calls.reduce((sum, count) => sum + count, 0)
  console.log(`\n${calls.length} APIs, ${total} calls, every answer fits its contract. ${seconds()} s`)
} catch (error) {
  console.error(`\nThe demo failed after ${seconds()} s:`, error)
  process.exitCode = 1
}

function seconds(): string {
  return ((performance.now() - started) / 1000).toFixed(1)
}
