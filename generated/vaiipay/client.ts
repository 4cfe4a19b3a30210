// Generated from the contract of vaiipay by "npm run generate". Do not edit.
import type { ApiError, Call, CallOptions, ClientOptions, Credential, Filled, HttpClient, ListCall, Outcome } from "../../src/index.js"
import { assembleClient, bearer, signedUrl } from "../../src/index.js"
import { contract } from "./operations.js"
import type { components, operations, paths } from "./types.js"

export { contract }
export * as webhooks from "./webhooks.js"

/** A payment to create, for the application named by `clientId` or `siteId`. */
export type CheckoutCreate = components["schemas"]["CheckoutCreate"]

/** Where to send the payer. */
export type CheckoutCreated = components["schemas"]["CheckoutCreated"]

/** A malformed request. May name fields as a validation error does. */
export type BadRequestBody = components["schemas"]["BadRequestBody"]

/** An error other than a validation error. */
export type ErrorBody = components["schemas"]["ErrorBody"]

/** Which fields were refused and why. Read `errors`; `message` is a summary. */
export type ValidationErrorBody = components["schemas"]["ValidationErrorBody"]

/**
 * - `OPEN`: waiting for funds.
 * - `FOUND`: a transaction was seen, confirmations are missing. After `OPEN`.
 * - `UNDERPAID`: less than the price arrived; a top-up leads to `RECEIVED`. After `FOUND`.
 * - `RECEIVED`: the full amount is confirmed. After `FOUND` or `UNDERPAID`.
 * - `CONFIRMED`: received, and your webhook took the news. After `RECEIVED`.
 * - `CANCELLED`: cancelled by the merchant. After `OPEN`.
 * - `ERROR`: could not be processed. After `OPEN`.
 * - `REFUND`: paid back. After `CONFIRMED`.
 *
 * No state tells of an overpaid payment or of an expired checkout URL.
 */
export type PaymentStatus = components["schemas"]["PaymentStatus"]

/** An amount in both units and as text. */
export type Money = components["schemas"]["Money"]

/** A payment, as it is read and as webhooks carry it. */
export type Payment = components["schemas"]["Payment"]

/** A page of payments. */
export type PaymentList = components["schemas"]["PaymentList"]

/**
 * What the payer has to do. No page shows this answer; the fields follow the list of what a checkout page should show.
 * Check that `address` and `amount` are there before you show anything.
 */
export type PaymentInstructions = components["schemas"]["PaymentInstructions"]

/** One way to pay. The fields are assumed; `provider` and `method` are what the instructions ask for. */
export type CheckoutMethod = components["schemas"]["CheckoutMethod"]

/** The ways to pay a payment, all at once. */
export type CheckoutMethodList = components["schemas"]["CheckoutMethodList"]

/** A payment application and its site. The webhook secret is never part of it. */
export type PaymentApplication = components["schemas"]["PaymentApplication"]

/** All payment applications. */
export type PaymentApplicationList = components["schemas"]["PaymentApplicationList"]

/** A payment application to create. */
export type PaymentApplicationCreate = components["schemas"]["PaymentApplicationCreate"]

/** What to change about a payment application. Fields left out stay as they are. */
export type PaymentApplicationUpdate = components["schemas"]["PaymentApplicationUpdate"]

/** Pays back in coins. */
export type RefundToBlockchain = components["schemas"]["RefundToBlockchain"]

/** Pays back by bank transfer. */
export type RefundToBank = components["schemas"]["RefundToBank"]

/** A refund to a blockchain address or to a bank account, never a mix of both. */
export type RefundRequestCreate = components["schemas"]["RefundRequestCreate"]

/** A refund that was asked for. */
export type RefundRequest = components["schemas"]["RefundRequest"]

/** The body of every webhook. It is not wrapped in `data`. */
export type PaymentNotice = components["schemas"]["PaymentNotice"]

/** The answer of payments.checkout. */
export type PaymentsCheckoutAnswer = operations["payments.checkout"]["responses"][201]["content"]["application/json"]

/** The errors of payments.checkout. */
export type PaymentsCheckoutError = ApiError<400, BadRequestBody> | ApiError<401 | 403 | 429 | 500 | 502 | 503, ErrorBody> | ApiError<422, ValidationErrorBody>

/** The errors of payments.list. */
export type PaymentsListError = ApiError<401 | 403 | 429 | 500 | 502 | 503, ErrorBody> | ApiError<422, ValidationErrorBody>

/** The query of payments.list. */
export type PaymentsListQuery = NonNullable<operations["payments.list"]["parameters"]["query"]>

/** The answer of payments.get. */
export type PaymentsGetAnswer = operations["payments.get"]["responses"][200]["content"]["application/json"]

/** The errors of payments.get. */
export type PaymentsGetError = ApiError<401 | 403 | 404 | 429 | 500 | 502 | 503, ErrorBody> | ApiError<422, ValidationErrorBody>

/** The answer of payments.instructions. */
export type PaymentsInstructionsAnswer = operations["payments.instructions"]["responses"][200]["content"]["application/json"]

/** The errors of payments.instructions. */
export type PaymentsInstructionsError = ApiError<401 | 403 | 404 | 429 | 500 | 502 | 503, ErrorBody> | ApiError<422, ValidationErrorBody>

/** The errors of checkout.methods. */
export type CheckoutMethodsError = ApiError<401 | 403 | 404 | 429 | 500 | 502 | 503, ErrorBody> | ApiError<422, ValidationErrorBody>

/** The query of checkout.methods. */
export type CheckoutMethodsQuery = NonNullable<operations["checkout.methods"]["parameters"]["query"]>

/** The answer of checkout.instructions. */
export type CheckoutInstructionsAnswer = operations["checkout.instructions"]["responses"][200]["content"]["application/json"]

/** The errors of checkout.instructions. */
export type CheckoutInstructionsError = ApiError<401 | 403 | 404 | 429 | 500 | 502 | 503, ErrorBody> | ApiError<422, ValidationErrorBody>

/** The query of checkout.instructions. */
export type CheckoutInstructionsQuery = NonNullable<operations["checkout.instructions"]["parameters"]["query"]>

/** The errors of paymentApplications.list. */
export type PaymentApplicationsListError = ApiError<401 | 403 | 429 | 500 | 502 | 503, ErrorBody> | ApiError<422, ValidationErrorBody>

/** The answer of paymentApplications.create. */
export type PaymentApplicationsCreateAnswer = operations["paymentApplications.create"]["responses"][201]["content"]["application/json"]

/** The errors of paymentApplications.create. */
export type PaymentApplicationsCreateError = ApiError<400, BadRequestBody> | ApiError<401 | 403 | 429 | 500 | 502 | 503, ErrorBody> | ApiError<422, ValidationErrorBody>

/** The answer of paymentApplications.get. */
export type PaymentApplicationsGetAnswer = operations["paymentApplications.get"]["responses"][200]["content"]["application/json"]

/** The errors of paymentApplications.get. */
export type PaymentApplicationsGetError = ApiError<401 | 403 | 404 | 429 | 500 | 502 | 503, ErrorBody> | ApiError<422, ValidationErrorBody>

/** The answer of paymentApplications.update. */
export type PaymentApplicationsUpdateAnswer = operations["paymentApplications.update"]["responses"][200]["content"]["application/json"]

/** The errors of paymentApplications.update. */
export type PaymentApplicationsUpdateError = ApiError<400, BadRequestBody> | ApiError<401 | 403 | 404 | 429 | 500 | 502 | 503, ErrorBody> | ApiError<422, ValidationErrorBody>

/** The errors of paymentApplications.delete. */
export type PaymentApplicationsDeleteError = ApiError<401 | 403 | 404 | 429 | 500 | 502 | 503, ErrorBody> | ApiError<422, ValidationErrorBody>

/** The answer of refundRequests.create. */
export type RefundRequestsCreateAnswer = operations["refundRequests.create"]["responses"][201]["content"]["application/json"]

/** The errors of refundRequests.create. */
export type RefundRequestsCreateError = ApiError<400, BadRequestBody> | ApiError<401 | 403 | 404 | 429 | 500 | 502 | 503, ErrorBody> | ApiError<422, ValidationErrorBody>

/** The client of VaiiPay gateway. */
export interface Client {
  readonly payments: {
    /**
     * Create a payment.
     *
     * Creates a payment and answers with the address of its checkout page, where the payer picks a coin.
     *
     * - `amount` is a whole number of the smallest unit: 10000 is 100.00 USD.
     * - Say which application it is for: `clientId`, or the UUID of its site as `siteId`.
     * - The answer has no payment id of its own: it is the last path segment of `checkoutUrl`.
     * - There is no idempotency key, and no page says that a second call with the same `reference` is refused. After a
     *   lost answer a repeat may leave two open payments.
     * - Needs clientToken with scope payments.create or *, or accessToken.
     * - A repeat has an unknown effect (inferred). No key is documented. The reference should be unique, but no page
     *   says that a second one is refused.
     * - Errors: 400 The request is malformed. 403 The token may not do this. A client token lacks the scope, or the
     *   operation needs an OAuth2 access token. 422 A field is missing or wrong, the currency is not set up, or the
     *   client id is unknown. Also 401, 429, 500, 502, 503.
     * - Documented in “API Authentication”, “Endpoints, payments”, “Payments, create”. The reference also takes an
     *   OAuth2 access token; the guide names the client token alone.
     */
    checkout(body: Filled<CheckoutCreate, "clientId">, options?: CallOptions): Call<PaymentsCheckoutAnswer, PaymentsCheckoutError>
    /**
     * List payments.
     *
     * Lists the payments of the account. Needs an OAuth2 access token.
     *
     * The documentation names this operation and shows nothing of it: path, filters, paging and answer are assumed.
     *
     * - Needs accessToken.
     * - Errors: 403 The token may not do this. A client token lacks the scope, or the operation needs an OAuth2 access
     *   token. 422 A query parameter is wrong. Also 401, 429, 500, 502, 503.
     * - Inferred: no source says so; nearest is “API Authentication”, “Laravel framework, whose conventions the
     *   gateway follows”. Only its existence is documented.
     */
    list(query?: PaymentsListQuery, options?: CallOptions): ListCall<PaymentList, Payment, PaymentsListError>
    /**
     * Read a payment.
     *
     * Reads a payment and its state. To fulfil an order, wait for the webhook `payment.completed` rather than for a
     * state: `RECEIVED` turns into `CONFIRMED` as soon as a webhook was delivered.
     *
     * - Needs clientToken with scope payments.get or *, or accessToken.
     * - Errors: 403 The token may not do this. A client token lacks the scope, or the operation needs an OAuth2 access
     *   token. 404 Nothing has this id, or it belongs to somebody else. 422 The payment id is not a UUID. A deployment
     *   may answer 404 instead. Also 401, 429, 500, 502, 503.
     * - Documented in “Endpoints, payments”, “Payments, status”.
     */
    get(paymentId: string, options?: CallOptions): Call<PaymentsGetAnswer, PaymentsGetError>
    /**
     * Get the instructions for paying with one method.
     *
     * Tells a checkout page of your own where the payer has to send how much of which coin.
     *
     * - The call creates a payment address, although it is a GET. Whether a second call gives the same address is not
     *   documented.
     * - The answer is not documented: read every field as one that may be missing.
     * - Take `provider` and `method` from `checkout.methods`; no page lists their values.
     * - Needs clientToken with scope payments.user-instructions.get or *, or accessToken.
     * - Errors: 403 The token may not do this. A client token lacks the scope, or the operation needs an OAuth2 access
     *   token. 404 Nothing has this id, or it belongs to somebody else. 422 The payment id is not a UUID, or the
     *   method is not on offer. Also 401, 429, 500, 502, 503.
     * - Documented in “Payments, instructions”. The answer is assumed from what the page says a checkout should show.
     */
    instructions(paymentId: string, provider: string, method: string, options?: CallOptions): Call<PaymentsInstructionsAnswer, PaymentsInstructionsError>
  }
  readonly checkout: {
    /**
     * List the ways to pay a payment.
     *
     * Lists the coins and methods that the application offers for a payment, narrowed by its `currencyWhitelist`.
     *
     * - No token. Pass `expires` and `signature` as they stand in the checkout URL.
     * - Whether this operation demands the signature, and what it answers, is not documented.
     * - Needs the signed URL's query.
     * - Errors: 403 The signature is wrong, or the checkout URL has expired. 404 Nothing has this id, or it belongs to
     *   somebody else. 422 A parameter is missing or wrong. Also 401, 429, 500, 502, 503.
     * - Documented in “Payments, instructions”. The signature here and the answer are assumed.
     */
    methods(paymentId: string, query: CheckoutMethodsQuery, options?: CallOptions): ListCall<CheckoutMethodList, CheckoutMethod, CheckoutMethodsError>
    /**
     * Get the instructions for paying, from a checkout page.
     *
     * The same as `payments.instructions`, for a page that holds no token.
     *
     * - Pass `expires` and `signature` as they stand in the checkout URL; both are checked first.
     * - Like its sibling it is taken to create a payment address, although it is a GET.
     * - The answer is not documented: read every field as one that may be missing.
     * - Needs the signed URL's query.
     * - Errors: 403 The signature is wrong, or the checkout URL has expired. 404 Nothing has this id, or it belongs to
     *   somebody else. 422 A parameter is missing or wrong, or the method is not on offer. Also 401, 429, 500, 502,
     *   503.
     * - Documented in “Payments, instructions”, “Payments, checkout”. The answer is assumed.
     */
    instructions(paymentId: string, provider: string, method: string, query: CheckoutInstructionsQuery, options?: CallOptions): Call<CheckoutInstructionsAnswer, CheckoutInstructionsError>
  }
  readonly paymentApplications: {
    /**
     * List payment applications.
     *
     * Lists all payment applications of the account, in one answer. Needs an OAuth2 access token.
     *
     * - Needs accessToken.
     * - Errors: 403 The token may not do this. A client token lacks the scope, or the operation needs an OAuth2 access
     *   token. 422 The request was refused. It has no fields that could be wrong. Also 401, 429, 500, 502, 503.
     * - Documented in “API Authentication”, “Endpoints, applications”.
     */
    list(options?: CallOptions): ListCall<PaymentApplicationList, PaymentApplication, PaymentApplicationsListError>
    /**
     * Create a payment application.
     *
     * Creates a payment application with its site and webhook URL. Needs an OAuth2 access token.
     *
     * You choose `secret`, the key of its webhooks, and no answer repeats it: store it before you call.
     *
     * - Needs accessToken.
     * - A repeat is done again (inferred). No key is documented, and names are not said to be unique.
     * - Errors: 400 The request is malformed. 403 The token may not do this. A client token lacks the scope, or the
     *   operation needs an OAuth2 access token. 422 A field is missing or wrong. Also 401, 429, 500, 502, 503.
     * - Documented in “Endpoints, applications”, “Create an application”. In the dashboard the secret is generated, or
     *   set by the merchant; the pages disagree. Over the API the caller sets it.
     */
    create(body: PaymentApplicationCreate, options?: CallOptions): Call<PaymentApplicationsCreateAnswer, PaymentApplicationsCreateError>
    /**
     * Read a payment application.
     *
     * Reads one payment application by its UUID, not by its client id. Needs an OAuth2 access token.
     *
     * - Needs accessToken.
     * - Errors: 403 The token may not do this. A client token lacks the scope, or the operation needs an OAuth2 access
     *   token. 404 Nothing has this id, or it belongs to somebody else. 422 The id is not a UUID. A deployment may
     *   answer 404 instead. Also 401, 429, 500, 502, 503.
     * - Documented in “Endpoints, applications”. The answer is not shown; it is assumed to be that of the list.
     */
    get(id: string, options?: CallOptions): Call<PaymentApplicationsGetAnswer, PaymentApplicationsGetError>
    /**
     * Change a payment application.
     *
     * Changes the fields that are sent. Needs an OAuth2 access token.
     *
     * The documentation says that an application can be updated, with its callback URL and secret, and not how:
     * method, path and body are assumed. A new `secret` ends the old one; let your receiver accept both for a while.
     *
     * - Needs accessToken.
     * - A repeat does no harm (inferred).
     * - Errors: 400 The request is malformed. 403 The token may not do this. A client token lacks the scope, or the
     *   operation needs an OAuth2 access token. 404 Nothing has this id, or it belongs to somebody else. 422 A field
     *   is missing or wrong. Also 401, 429, 500, 502, 503.
     * - Inferred: no source says so; nearest is “Webhooks, setup”. Only its existence is documented.
     */
    update(id: string, body: PaymentApplicationUpdate, options?: CallOptions): Call<PaymentApplicationsUpdateAnswer, PaymentApplicationsUpdateError>
    /**
     * Delete a payment application.
     *
     * Deletes a payment application. Needs an OAuth2 access token.
     *
     * No page describes it: only the field `deletedAt` suggests that applications can be deleted. Method and path are
     * assumed.
     *
     * - Needs accessToken.
     * - A repeat does no harm (inferred). A second call may answer 404.
     * - Errors: 403 The token may not do this. A client token lacks the scope, or the operation needs an OAuth2 access
     *   token. 404 Nothing has this id, or it belongs to somebody else. 422 The id is not a UUID. A deployment may
     *   answer 404 instead. Also 401, 429, 500, 502, 503.
     * - Inferred: no source says so; nearest is “Endpoints, applications”. Suggested only by the field deletedAt.
     */
    delete(id: string, options?: CallOptions): Call<undefined, PaymentApplicationsDeleteError>
  }
  readonly refundRequests: {
    /**
     * Ask for a refund.
     *
     * Asks for a payment to be paid back in full, to a blockchain address or to a bank account. Needs an OAuth2 access
     * token.
     *
     * - The request starts as `PENDING`. An administrator approves it, the gateway pays, then the webhook
     *   `payment.refund` is sent.
     * - The payment must be refundable and must not have a refund request yet: a second request is refused.
     * - There is no amount, so no partial refund, and no operation to read or list refund requests.
     * - Give `blockchainAddress`, or all four bank fields. Coins sent to a wrong address are lost.
     * - Needs accessToken.
     * - A repeat is refused, nothing is done again (documented). No key is documented. A payment takes one refund
     *   request; the status of the refusal is assumed.
     * - Moves money: without a definite answer it ends in UnknownOutcomeError.
     * - Errors: 400 The request is malformed. 403 The token may not do this. A client token lacks the scope, or the
     *   operation needs an OAuth2 access token. 404 There is no such payment. 422 A field is missing or wrong, the
     *   payment is not refundable, or it has a refund request already. Also 401, 429, 500, 502, 503.
     * - Documented in “Payments, refunds”.
     */
    create(body: RefundRequestCreate, options?: CallOptions): Call<RefundRequestsCreateAnswer, RefundRequestsCreateError>
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

/** The client of VaiiPay gateway without accessToken: it lacks the methods that need one. */
export interface ClientWithoutAccessToken {
  readonly payments: Pick<Client["payments"], "checkout" | "get" | "instructions">
  readonly checkout: Client["checkout"]
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
  /** Origin of your deployment; there is no default. */
  baseUrl: string
  /** Default: the environment variable PAYMENT_CLIENT_TOKEN. Secret. For servers only. */
  clientToken?: Credential
  /** Secret. For servers only. */
  accessToken?: Credential
  /**
   * Fills the request property of that name where a call leaves it out. Default: the environment variable
   * PAYMENT_CLIENT_ID.
   */
  clientId?: Credential
}

/**
 * Makes a client of VaiiPay gateway.
 *
 * @throws ConfigurationError when an option is unknown, missing or unusable; it names the option
 */
export function createClient(options: Options & { accessToken: Credential }): Client
export function createClient(options: Options & { accessToken?: never }): ClientWithoutAccessToken
export function createClient(options: Options): Client {
  return assembleClient({ ...contract, validators: () => import("./validators.js") }, { bearer, "signed-url": signedUrl }, options) as Client
}
