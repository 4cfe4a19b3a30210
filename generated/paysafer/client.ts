// Generated from the contract of paysafer by "npm run generate". Do not edit.
import type { ApiError, Call, CallOptions, ClientOptions, Credential, HttpClient, ListCall, Outcome } from "../../src/index.js"
import { assembleClient, bearer } from "../../src/index.js"
import { contract } from "./operations.js"
import type { components, operations, paths } from "./types.js"

export { contract }
export * as webhooks from "./webhooks.js"

/** Where the payment stands. Only succeeded, which means paid, is documented. */
export type PaymentStatus = components["schemas"]["PaymentStatus"]

/** Your own keys and values, given back unchanged. */
export type Metadata = components["schemas"]["Metadata"]

/** A charge to a payment method of a customer. */
export type Payment = components["schemas"]["Payment"]

/** A page of payments. */
export type PaymentList = components["schemas"]["PaymentList"]

/** What every answer that is not a 2xx holds. */
export type ErrorBody = components["schemas"]["ErrorBody"]

/** Your own keys and values, such as an order number. At most 50 keys of 40 characters, values of 500. */
export type MetadataInput = components["schemas"]["MetadataInput"]

/** A payment to make. */
export type PaymentCreate = components["schemas"]["PaymentCreate"]

/** What to take. */
export type PaymentCapture = components["schemas"]["PaymentCapture"]

/** Why the payment ends. */
export type PaymentCancel = components["schemas"]["PaymentCancel"]

/** What to give back, and why. */
export type PaymentRefund = components["schemas"]["PaymentRefund"]

/** A person who pays. */
export type Customer = components["schemas"]["Customer"]

/** A page of customers. */
export type CustomerList = components["schemas"]["CustomerList"]

/** A customer to keep. */
export type CustomerCreate = components["schemas"]["CustomerCreate"]

/** What is left of a deleted customer. */
export type CustomerDeleted = components["schemas"]["CustomerDeleted"]

/** What to change; the rest stays. */
export type CustomerUpdate = components["schemas"]["CustomerUpdate"]

/** The name of an event. */
export type EventType = components["schemas"]["EventType"]

/** A URL that events are sent to. */
export type WebhookEndpoint = components["schemas"]["WebhookEndpoint"]

/** A page of endpoints. */
export type WebhookEndpointList = components["schemas"]["WebhookEndpointList"]

/** Where to send which events. */
export type WebhookEndpointCreate = components["schemas"]["WebhookEndpointCreate"]

/** A new endpoint, with its secret. */
export type WebhookEndpointCreated = components["schemas"]["WebhookEndpointCreated"]

/** What is left of a deleted endpoint. */
export type WebhookEndpointDeleted = components["schemas"]["WebhookEndpointDeleted"]

/** What every event holds beside its type and its data. */
export type EventEnvelope = components["schemas"]["EventEnvelope"]

/** The payment itself, not wrapped in another object. The sample has six of a payment's properties. */
export type PaymentEventData = components["schemas"]["PaymentEventData"]

/** A payment was created. */
export type PaymentCreatedEvent = components["schemas"]["PaymentCreatedEvent"]

/** A receiver's answer in the page's sample. */
export type EventReceived = components["schemas"]["EventReceived"]

/** A payment was captured. */
export type PaymentCompletedEvent = components["schemas"]["PaymentCompletedEvent"]

/** A payment attempt failed. */
export type PaymentFailedEvent = components["schemas"]["PaymentFailedEvent"]

/** A payment was refunded. */
export type PaymentRefundedEvent = components["schemas"]["PaymentRefundedEvent"]

/** The customer itself, not wrapped in another object. No event with a customer is shown. */
export type CustomerEventData = components["schemas"]["CustomerEventData"]

/** A customer was created. */
export type CustomerCreatedEvent = components["schemas"]["CustomerCreatedEvent"]

/** A customer was changed. */
export type CustomerUpdatedEvent = components["schemas"]["CustomerUpdatedEvent"]

/** The payout. Not documented; expect more than this. */
export type PayoutEventData = components["schemas"]["PayoutEventData"]

/** A payout arrived. */
export type PayoutCompletedEvent = components["schemas"]["PayoutCompletedEvent"]

/** A payout failed. */
export type PayoutFailedEvent = components["schemas"]["PayoutFailedEvent"]

/** The dispute. Not documented; expect more than this. */
export type DisputeEventData = components["schemas"]["DisputeEventData"]

/** A dispute was opened. */
export type DisputeCreatedEvent = components["schemas"]["DisputeCreatedEvent"]

/** A dispute was resolved. */
export type DisputeResolvedEvent = components["schemas"]["DisputeResolvedEvent"]

/** The errors of payments.list. */
export type PaymentsListError = ApiError<400 | 401 | 429 | 500, ErrorBody>

/** The query of payments.list. */
export type PaymentsListQuery = NonNullable<operations["payments.list"]["parameters"]["query"]>

/** The errors of payments.create. */
export type PaymentsCreateError = ApiError<400 | 401 | 402 | 409 | 422 | 429 | 500, ErrorBody>

/** The errors of payments.get. */
export type PaymentsGetError = ApiError<400 | 401 | 404 | 429 | 500, ErrorBody>

/** The errors of payments.capture. */
export type PaymentsCaptureError = ApiError<400 | 401 | 402 | 404 | 409 | 422 | 429 | 500, ErrorBody>

/** The errors of payments.cancel. */
export type PaymentsCancelError = ApiError<400 | 401 | 404 | 409 | 422 | 429 | 500, ErrorBody>

/** The errors of payments.refund. */
export type PaymentsRefundError = ApiError<400 | 401 | 404 | 409 | 422 | 429 | 500, ErrorBody>

/** The errors of customers.list. */
export type CustomersListError = ApiError<400 | 401 | 429 | 500, ErrorBody>

/** The query of customers.list. */
export type CustomersListQuery = NonNullable<operations["customers.list"]["parameters"]["query"]>

/** The errors of customers.create. */
export type CustomersCreateError = ApiError<400 | 401 | 409 | 422 | 429 | 500, ErrorBody>

/** The errors of customers.get. */
export type CustomersGetError = ApiError<400 | 401 | 404 | 429 | 500, ErrorBody>

/** The errors of customers.update. */
export type CustomersUpdateError = ApiError<400 | 401 | 404 | 409 | 422 | 429 | 500, ErrorBody>

/** The errors of customers.delete. */
export type CustomersDeleteError = ApiError<400 | 401 | 404 | 429 | 500, ErrorBody>

/** The errors of webhookEndpoints.list. */
export type WebhookEndpointsListError = ApiError<400 | 401 | 429 | 500, ErrorBody>

/** The query of webhookEndpoints.list. */
export type WebhookEndpointsListQuery = NonNullable<operations["webhookEndpoints.list"]["parameters"]["query"]>

/** The errors of webhookEndpoints.create. */
export type WebhookEndpointsCreateError = ApiError<400 | 401 | 409 | 422 | 429 | 500, ErrorBody>

/** The errors of webhookEndpoints.get. */
export type WebhookEndpointsGetError = ApiError<400 | 401 | 404 | 429 | 500, ErrorBody>

/** The errors of webhookEndpoints.delete. */
export type WebhookEndpointsDeleteError = ApiError<400 | 401 | 404 | 429 | 500, ErrorBody>

/** The client of PaySafer API. */
export interface Client {
  readonly payments: {
    /**
     * List payments.
     *
     * Lists the payments of the key's mode, newest first. The page documents neither parameters nor the form of the
     * answer; both follow Stripe.
     *
     * - Needs apiKey.
     * - Errors: 400 A query parameter is not valid. Also 401, 429, 500.
     * - Documented in “PaySafer for developers”, “Source text of the developers page, app/developers/page.tsx”.
     */
    list(query?: PaymentsListQuery, options?: CallOptions): ListCall<PaymentList, Payment, PaymentsListError>
    /**
     * Create a payment.
     *
     * Charges at once, unless `capture_method` is `manual`: then the money is only authorized and `payments.capture`
     * takes it. Look at `status` in the answer before you deliver anything. A declined card is a 402. Send an
     * idempotency key that belongs to the order, so that the same order is not charged twice.
     *
     * - Needs apiKey.
     * - A repeat with the same Idempotency-Key gets the first answer again, done once (inferred, so the client does
     *   not rely on it). The page shows the header and lists a 409 for a key that exists already. Read literally,
     *   every repeat gets that 409. The convention is: same key and body, the stored answer; another body, or the
     *   first still running, a 409. Length and lifetime are inferred too.
     * - Moves money: without a definite answer it ends in UnknownOutcomeError.
     * - Errors: 400 The body is malformed, or a parameter is missing. 402 The payment was tried and did not go
     *   through, for example because the card was declined. 409 The idempotency key was used before: with another
     *   body, or by a request that still runs. Read literally, the page gives this answer to any second use, so the
     *   first request may well have succeeded. 422 The parameters are well formed, but this payment cannot be made.
     *   Also 401, 429, 500.
     * - Documented in “PaySafer for developers”, “Source text of the developers page, app/developers/page.tsx”.
     */
    create(body: PaymentCreate, options?: CallOptions): Call<Payment, PaymentsCreateError>
    /**
     * Retrieve a payment.
     *
     * Reads one payment as it stands now. `succeeded` in `status` means paid.
     *
     * - Needs apiKey.
     * - Errors: 400 The id is not the id of a payment. 404 There is no such payment in this mode of this account. Also
     *   401, 429, 500.
     * - Documented in “PaySafer for developers”, “Source text of the developers page, app/developers/page.tsx”.
     */
    get(id: string, options?: CallOptions): Call<Payment, PaymentsGetError>
    /**
     * Capture an authorized payment.
     *
     * Takes the money of a payment that waits in `requires_capture`. Without a body it takes everything; with
     * `amount_to_capture` it takes that much. In any other status the answer is a 422.
     *
     * - Needs apiKey.
     * - A repeat with the same Idempotency-Key gets the first answer again, done once (inferred, so the client does
     *   not rely on it). The page shows the header on creating a payment only, and a 409 for a key that exists; replay
     *   is the convention.
     * - Moves money: without a definite answer it ends in UnknownOutcomeError.
     * - Errors: 400 The body is malformed. 402 The payment was tried and did not go through, for example because the
     *   card was declined. 404 There is no such payment in this mode of this account. 409 The idempotency key was used
     *   before: with another body, or by a request that still runs. Read literally, the page gives this answer to any
     *   second use, so the first request may well have succeeded. 422 The payment does not wait for a capture, or the
     *   amount is more than was authorized. Also 401, 429, 500.
     * - Documented in “PaySafer for developers”, “Source text of the developers page, app/developers/page.tsx”.
     */
    capture(id: string, body?: PaymentCapture, options?: CallOptions): Call<Payment, PaymentsCaptureError>
    /**
     * Cancel a payment.
     *
     * Ends a payment that is not paid yet and releases what was authorized. Once it is `succeeded` the answer is a
     * 422: use `payments.refund` then.
     *
     * - Needs apiKey.
     * - A repeat with the same Idempotency-Key gets the first answer again, done once (inferred, so the client does
     *   not rely on it). The page shows the header on creating a payment only, and a 409 for a key that exists; replay
     *   is the convention.
     * - Errors: 400 The body is malformed. 404 There is no such payment in this mode of this account. 409 The
     *   idempotency key was used before: with another body, or by a request that still runs. Read literally, the page
     *   gives this answer to any second use, so the first request may well have succeeded. 422 The payment's status
     *   does not allow it. Also 401, 429, 500.
     * - Documented in “PaySafer for developers”, “Source text of the developers page, app/developers/page.tsx”. Which
     *   statuses can be canceled is inferred.
     */
    cancel(id: string, body?: PaymentCancel, options?: CallOptions): Call<Payment, PaymentsCancelError>
    /**
     * Refund a payment.
     *
     * Gives money of a `succeeded` payment back to the payer. Without `amount` it gives back all that is left. Each
     * call is another refund, so a repeat without its idempotency key may pay twice.
     *
     * - Needs apiKey.
     * - A repeat with the same Idempotency-Key gets the first answer again, done once (inferred, so the client does
     *   not rely on it). The page shows the header on creating a payment only, and a 409 for a key that exists; replay
     *   is the convention.
     * - Moves money: without a definite answer it ends in UnknownOutcomeError.
     * - Errors: 400 The body is malformed. 404 There is no such payment in this mode of this account. 409 The
     *   idempotency key was used before: with another body, or by a request that still runs. Read literally, the page
     *   gives this answer to any second use, so the first request may well have succeeded. 422 The payment is not
     *   paid, or the amount is more than is left. Also 401, 429, 500.
     * - Documented in “PaySafer for developers”, “Source text of the developers page, app/developers/page.tsx”.
     */
    refund(id: string, body?: PaymentRefund, options?: CallOptions): Call<Payment, PaymentsRefundError>
  }
  readonly customers: {
    /**
     * List customers.
     *
     * Lists the customers of the key's mode, newest first. The page documents neither parameters nor the form of the
     * answer; both follow Stripe.
     *
     * - Needs apiKey.
     * - Errors: 400 A query parameter is not valid. Also 401, 429, 500.
     * - Documented in “PaySafer for developers”, “Source text of the developers page, app/developers/page.tsx”.
     */
    list(query?: CustomersListQuery, options?: CallOptions): ListCall<CustomerList, Customer, CustomersListError>
    /**
     * Create a customer.
     *
     * Keeps a person who pays, so that payments can name them. Every property is optional as far as is known. A repeat
     * without its idempotency key makes a second customer.
     *
     * - Needs apiKey.
     * - A repeat with the same Idempotency-Key gets the first answer again, done once (inferred, so the client does
     *   not rely on it). The page shows the header on creating a payment only, and a 409 for a key that exists; replay
     *   is the convention.
     * - Errors: 400 The body is malformed. 409 The idempotency key was used before: with another body, or by a request
     *   that still runs. Read literally, the page gives this answer to any second use, so the first request may well
     *   have succeeded. 422 The parameters are well formed, but cannot be used. Also 401, 429, 500.
     * - Documented in “PaySafer for developers”, “Source text of the developers page, app/developers/page.tsx”.
     */
    create(body: CustomerCreate, options?: CallOptions): Call<Customer, CustomersCreateError>
    /**
     * Retrieve a customer.
     *
     * Reads one customer.
     *
     * - Needs apiKey.
     * - Errors: 400 The id is not the id of a customer. 404 There is no such customer in this mode of this account.
     *   Also 401, 429, 500.
     * - Documented in “PaySafer for developers”, “Source text of the developers page, app/developers/page.tsx”.
     */
    get(id: string, options?: CallOptions): Call<Customer, CustomersGetError>
    /**
     * Update a customer.
     *
     * Changes what is in the body and keeps the rest. `metadata` is merged key by key; an empty value removes its key.
     *
     * - Needs apiKey.
     * - A repeat with the same Idempotency-Key gets the first answer again, done once (inferred, so the client does
     *   not rely on it). The page shows the header on creating a payment only, and a 409 for a key that exists; replay
     *   is the convention.
     * - Errors: 400 The body is malformed. 404 There is no such customer in this mode of this account. 409 The
     *   idempotency key was used before: with another body, or by a request that still runs. Read literally, the page
     *   gives this answer to any second use, so the first request may well have succeeded. 422 The parameters are well
     *   formed, but cannot be used. Also 401, 429, 500.
     * - Documented in “PaySafer for developers”, “Source text of the developers page, app/developers/page.tsx”. That
     *   absent properties stay and how metadata is merged is inferred.
     */
    update(id: string, body: CustomerUpdate, options?: CallOptions): Call<Customer, CustomersUpdateError>
    /**
     * Delete a customer.
     *
     * Deletes one customer. What becomes of their payments is not documented.
     *
     * - Needs apiKey.
     * - A repeat does no harm (inferred). A repeat may get a 404; the customer stays deleted.
     * - Errors: 400 The id is not the id of a customer. 404 There is no such customer in this mode of this account.
     *   Also 401, 429, 500.
     * - Documented in “PaySafer for developers”, “Source text of the developers page, app/developers/page.tsx”.
     */
    delete(id: string, options?: CallOptions): Call<CustomerDeleted, CustomersDeleteError>
  }
  readonly webhookEndpoints: {
    /**
     * List webhook endpoints.
     *
     * Lists the endpoints of the key's mode, newest first. The page documents neither parameters nor the form of the
     * answer; both follow Stripe.
     *
     * - Needs apiKey.
     * - Errors: 400 A query parameter is not valid. Also 401, 429, 500.
     * - Documented in “PaySafer for developers”, “Source text of the developers page, app/developers/page.tsx”.
     */
    list(query?: WebhookEndpointsListQuery, options?: CallOptions): ListCall<WebhookEndpointList, WebhookEndpoint, WebhookEndpointsListError>
    /**
     * Create a webhook endpoint.
     *
     * Registers a URL that events are sent to. The signing secret, `whsec_...`, is in this answer only: keep it.
     * Neither body nor answer is documented; both follow Stripe. The dashboard can register a URL as well.
     *
     * - Needs apiKey.
     * - A repeat with the same Idempotency-Key gets the first answer again, done once (inferred, so the client does
     *   not rely on it). The page shows the header on creating a payment only, and a 409 for a key that exists; replay
     *   is the convention.
     * - Errors: 400 The body is malformed, or a parameter is missing. 409 The idempotency key was used before: with
     *   another body, or by a request that still runs. Read literally, the page gives this answer to any second use,
     *   so the first request may well have succeeded. 422 The parameters are well formed, but cannot be used. Also
     *   401, 429, 500.
     * - Documented in “PaySafer for developers”, “Source text of the developers page, app/developers/page.tsx”.
     */
    create(body: WebhookEndpointCreate, options?: CallOptions): Call<WebhookEndpointCreated, WebhookEndpointsCreateError>
    /**
     * Retrieve a webhook endpoint.
     *
     * Reads one endpoint. Its secret is not in the answer.
     *
     * - Needs apiKey.
     * - Errors: 400 The id is not the id of an endpoint. 404 There is no such webhook endpoint in this mode of this
     *   account. Also 401, 429, 500.
     * - Documented in “PaySafer for developers”, “Source text of the developers page, app/developers/page.tsx”.
     */
    get(id: string, options?: CallOptions): Call<WebhookEndpoint, WebhookEndpointsGetError>
    /**
     * Delete a webhook endpoint.
     *
     * Ends the sending of events to this URL. There is no update; to change an endpoint, create another and delete
     * this one.
     *
     * - Needs apiKey.
     * - A repeat does no harm (inferred). A repeat may get a 404; the endpoint stays deleted.
     * - Errors: 400 The id is not the id of an endpoint. 404 There is no such webhook endpoint in this mode of this
     *   account. Also 401, 429, 500.
     * - Documented in “PaySafer for developers”, “Source text of the developers page, app/developers/page.tsx”.
     */
    delete(id: string, options?: CallOptions): Call<WebhookEndpointDeleted, WebhookEndpointsDeleteError>
  }
  /** The contract by its paths, on the same pipeline as the methods. HTTP errors come back as values. */
  readonly http: HttpClient<paths>
  /**
   * Asks the API what became of a call that ended in an UnknownOutcomeError: the error, or what JSON.stringify made of
   * it.
   *
   * @throws ConfigurationError when it was saved by another client or cannot be read
   */
  reconcile(saved: unknown): Promise<Outcome>
}

/** Options of createClient. */
export interface Options extends ClientOptions {
  /** A secret key, sk_test_... or sk_live_.... Secret. For servers only. */
  apiKey: Credential
}

/**
 * Makes a client of PaySafer API.
 *
 * @throws ConfigurationError when an option is unknown, missing or unusable; it names the option
 */
export function createClient(options: Options): Client {
  return assembleClient({ ...contract, validators: () => import("./validators.js") }, { bearer }, options) as Client
}
