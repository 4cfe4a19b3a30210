// Generated from the contract of paysera-recurring by "npm run generate". Do not edit.
import type { ApiError, Call, CallOptions, ClientOptions, Credential, HttpClient, ListCall, Outcome } from "../../src/index.js"
import { assembleClient, mac } from "../../src/index.js"
import { contract } from "./operations.js"
import type { components, operations, paths } from "./types.js"

export { contract }
export * as webhooks from "./webhooks.js"

/** `new` waits for the payment, `authorized` has the money reserved, `captured` is paid, `canceled` is over. */
export type PaymentRequestStatus = components["schemas"]["PaymentRequestStatus"]

/** An amount of money. */
export type Price = components["schemas"]["Price"]

/** Who pays or paid. The documentation names the account `account_number`, the official client `account`. */
export type Payer = components["schemas"]["Payer"]

/** How the customer can reach the merchant. */
export type ContactInfo = components["schemas"]["ContactInfo"]

/** A payment request as it is now. Fields without a value are left out. */
export type PaymentRequest = components["schemas"]["PaymentRequest"]

/** Where a page stands in the whole list. */
export type ListMetadata = components["schemas"]["ListMetadata"]

/** One page of payment requests. */
export type PaymentRequestList = components["schemas"]["PaymentRequestList"]

/** What went wrong. The list is not complete. */
export type ErrorCode = components["schemas"]["ErrorCode"]

/** What a request with missing or wrong values is answered with. */
export type ValidationErrorBody = components["schemas"]["ValidationErrorBody"]

/** What every error answers with. */
export type ErrorBody = components["schemas"]["ErrorBody"]

/** An amount of money to send. */
export type PriceInput = components["schemas"]["PriceInput"]

/** Who pays. Give at least the email; the documentation uses no other member. */
export type PayerInput = components["schemas"]["PayerInput"]

/** How the customer can reach you. */
export type ContactInfoInput = components["schemas"]["ContactInfoInput"]

/** A payment to ask for. */
export type PaymentRequestCreate = components["schemas"]["PaymentRequestCreate"]

/** A new payment request. */
export type PaymentRequestCreated = components["schemas"]["PaymentRequestCreated"]

/** The token to charge. */
export type PaymentRequestAuthorize = components["schemas"]["PaymentRequestAuthorize"]

/** A payment request that a token has just paid. */
export type PaymentRequestAuthorized = components["schemas"]["PaymentRequestAuthorized"]

/** How much to capture. */
export type PaymentRequestCapture = components["schemas"]["PaymentRequestCapture"]

/** What anyone may know about a payment request. */
export type PaymentRequestPublicInfo = components["schemas"]["PaymentRequestPublicInfo"]

/** The email of the payer. */
export type PaymentRequestEmail = components["schemas"]["PaymentRequestEmail"]

/** A way to pay. */
export type PaymentMethod = components["schemas"]["PaymentMethod"]

/** One page of payment methods. */
export type PaymentMethodList = components["schemas"]["PaymentMethodList"]

/** The method to pay by. */
export type PaymentStart = components["schemas"]["PaymentStart"]

/** How to bring the customer to the payment. */
export type PaymentStarted = components["schemas"]["PaymentStarted"]

/** The payment request when the notification was made. Read it again to know how it is now. */
export type NotifiedPaymentRequest = components["schemas"]["NotifiedPaymentRequest"]

/** Something that happened to a payment request. */
export type Notification = components["schemas"]["Notification"]

/** One page of notifications. */
export type NotificationList = components["schemas"]["NotificationList"]

/** What Paysera posts to `callback_url`. */
export type NotificationCallback = components["schemas"]["NotificationCallback"]

/** The errors of paymentRequests.list. */
export type PaymentRequestsListError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 406 | 429 | 500, ErrorBody>

/** The query of paymentRequests.list. */
export type PaymentRequestsListQuery = NonNullable<operations["paymentRequests.list"]["parameters"]["query"]>

/** The errors of paymentRequests.create. */
export type PaymentRequestsCreateError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 406 | 409 | 429 | 500, ErrorBody>

/** The errors of paymentRequests.get. */
export type PaymentRequestsGetError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 404 | 406 | 429 | 500, ErrorBody>

/** The errors of paymentRequests.authorize. */
export type PaymentRequestsAuthorizeError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 404 | 406 | 409 | 429 | 500, ErrorBody>

/** The errors of paymentRequests.capture. */
export type PaymentRequestsCaptureError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 404 | 406 | 409 | 429 | 500, ErrorBody>

/** The errors of paymentRequests.cancel. */
export type PaymentRequestsCancelError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 404 | 406 | 409 | 429 | 500, ErrorBody>

/** The errors of paymentRequests.publicInfo. */
export type PaymentRequestsPublicInfoError = ApiError<400, ValidationErrorBody> | ApiError<404 | 406 | 429 | 500, ErrorBody>

/** The errors of paymentRequests.setEmail. */
export type PaymentRequestsSetEmailError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 404 | 406 | 409 | 429 | 500, ErrorBody>

/** The errors of paymentRequests.setMissingEmail. */
export type PaymentRequestsSetMissingEmailError = ApiError<400, ValidationErrorBody> | ApiError<404 | 406 | 409 | 429 | 500, ErrorBody>

/** The errors of paymentRequests.methods. */
export type PaymentRequestsMethodsError = ApiError<400, ValidationErrorBody> | ApiError<404 | 406 | 429 | 500, ErrorBody>

/** The query of paymentRequests.methods. */
export type PaymentRequestsMethodsQuery = NonNullable<operations["paymentRequests.methods"]["parameters"]["query"]>

/** The errors of paymentRequests.startPayment. */
export type PaymentRequestsStartPaymentError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 404 | 406 | 409 | 429 | 500, ErrorBody>

/** The errors of notifications.list. */
export type NotificationsListError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 406 | 429 | 500, ErrorBody>

/** The query of notifications.list. */
export type NotificationsListQuery = NonNullable<operations["notifications.list"]["parameters"]["query"]>

/** The errors of notifications.get. */
export type NotificationsGetError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 404 | 406 | 429 | 500, ErrorBody>

/** The errors of notifications.markRead. */
export type NotificationsMarkReadError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 404 | 406 | 429 | 500, ErrorBody>

/** The client of Paysera Recurring Billing. */
export interface Client {
  readonly paymentRequests: {
    /**
     * List payment requests.
     *
     * Gives the payment requests of your credentials, page by page, with filters. Known from the official client only;
     * whether merchants may call it today is not documented.
     *
     * - Needs macId and macKey.
     * - Errors: 400 A query parameter is wrong. 403 These credentials may not do this. Also 401, 406, 429, 500.
     * - Observed in “Official PHP client of this API, 2.2.0”, “Checkout API and Notification API reference (older
     *   site)”.
     */
    list(query?: PaymentRequestsListQuery, options?: CallOptions): ListCall<PaymentRequestList, PaymentRequest, PaymentRequestsListError>
    /**
     * Create a payment request.
     *
     * Needs your business id, an order id that was never used before, a price, a payer and three URLs; the URLs are
     * required even for a token charge, where the customer is redirected nowhere. For a first payment send the
     * customer to `authorization_url`; with `token_strategy: required` the captured payment request then carries an
     * `issued_token`. For a later charge call `authorize` with that token instead. Ask Paysera which unit your amounts
     * are in before going live.
     *
     * - Needs macId and macKey.
     * - A repeat with the same unique_identifier does no harm (documented). With the same unique_identifier an unpaid
     *   earlier request is canceled and a new one is made; after a paid one the answer is payment_request_not_unique.
     *   What a repeated order_id gets is not documented.
     * - Errors: 400 A value is missing or wrong. 403 These credentials may not do this. 409 An earlier payment request
     *   with the same `unique_identifier` was paid. Also 401, 406, 429, 500.
     * - Documented in “Create payment request (recurring billing reference)”. The guide also calls method_key and
     *   locale required and, in a token charge example, leaves out accept_url and cancel_url; the official client
     *   calls payer optional. The reference is followed.
     */
    create(body: PaymentRequestCreate, options?: CallOptions): Call<PaymentRequestCreated, PaymentRequestsCreateError>
    /**
     * Get a payment request.
     *
     * Tells the status of a payment. Once a request with `token_strategy: required` is captured, this is also where
     * its `issued_token` can be read again.
     *
     * - Needs macId and macKey.
     * - Errors: 400 The id is malformed. 403 These credentials may not do this. 404 There is no payment request with
     *   this id. Also 401, 406, 429, 500.
     * - Documented in “Recurring billing API, overview and endpoint pages”. One example names the token `token`; the
     *   reference, the guide and the official client say `issued_token`.
     */
    get(id: string, options?: CallOptions): Call<PaymentRequest, PaymentRequestsGetError>
    /**
     * Charge a stored token.
     *
     * Pays a payment request with the `issued_token` of an earlier one; the customer does nothing. The payment request
     * must be `new`. The money is captured in the same step. After a failure read the payment request before trying
     * again, and prefer a new payment request: whether a failed one may be authorized again is not documented.
     *
     * - Needs macId and macKey.
     * - A repeat is refused, nothing is done again (inferred). A request that is no longer new answers 409
     *   invalid_state; a repeat after a failure is not documented.
     * - Moves money: without a definite answer it ends in UnknownOutcomeError.
     * - Errors: 400 The token is missing, unknown or expired. Which code each of these has is not documented. 403
     *   These credentials may not do this. 404 There is no payment request with this id. 409 The status of the payment
     *   request does not allow this. Also 401, 406, 429, 500.
     * - Documented in “Recurring billing API, overview and endpoint pages”, “Recurring billing (older site)”. The
     *   older guide and the official client have a separate capture. What a declined card answers is not documented.
     */
    authorize(id: string, body: PaymentRequestAuthorize, options?: CallOptions): Call<PaymentRequestAuthorized, PaymentRequestsAuthorizeError>
    /**
     * Capture an authorized payment.
     *
     * Takes the money that is reserved. The payment request must be `authorized`. Without a body all of it is taken,
     * with `capture_amount` a part. Known from the official client only; today `authorize` captures by itself, and
     * whether merchants may call this is not documented.
     *
     * - Needs macId and macKey.
     * - A repeat is refused, nothing is done again (inferred). A captured request should answer 409 invalid_state;
     *   what a repeat after a partial capture does is not documented.
     * - Moves money: without a definite answer it ends in UnknownOutcomeError.
     * - Errors: 400 The amount is wrong. 403 These credentials may not do this. 404 There is no payment request with
     *   this id. 409 The status of the payment request does not allow this. Also 401, 406, 429, 500.
     * - Observed in “Official PHP client of this API, 2.2.0”.
     */
    capture(id: string, body?: PaymentRequestCapture, options?: CallOptions): Call<PaymentRequest, PaymentRequestsCaptureError>
    /**
     * Cancel a payment request.
     *
     * Ends a payment request that is not paid yet. A captured one cannot be canceled, and no refund is documented.
     * Known from the official client only; whether merchants may call it today is not documented.
     *
     * - Needs macId and macKey.
     * - A repeat is refused, nothing is done again (inferred). A canceled request should answer 409 invalid_state; it
     *   stays canceled.
     * - Errors: 400 The id is malformed. 403 These credentials may not do this. 404 There is no payment request with
     *   this id. 409 The status of the payment request does not allow this. Also 401, 406, 429, 500.
     * - Observed in “Official PHP client of this API, 2.2.0”.
     */
    cancel(id: string, options?: CallOptions): Call<PaymentRequest, PaymentRequestsCancelError>
    /**
     * Get what anyone may know.
     *
     * Needs no credentials, so that a payment page can call it. It shows no payer, only whether an email is known.
     *
     * - Public: no credentials are sent.
     * - Errors: 400 The id is malformed. 404 There is no payment request with this id. Also 406, 429, 500.
     * - Documented in “Recurring billing API, overview and endpoint pages”.
     */
    publicInfo(id: string, options?: CallOptions): Call<PaymentRequestPublicInfo, PaymentRequestsPublicInfoError>
    /**
     * Set the email of the payer.
     *
     * Sets or replaces the email of the payer.
     *
     * - Needs macId and macKey.
     * - A repeat does no harm (inferred).
     * - Errors: 400 The email is missing or malformed. 403 These credentials may not do this. 404 There is no payment
     *   request with this id. 409 The status of the payment request does not allow this. Also 401, 406, 429, 500.
     * - Documented in “Recurring billing API, overview and endpoint pages”.
     */
    setEmail(id: string, body: PaymentRequestEmail, options?: CallOptions): Call<PaymentRequest, PaymentRequestsSetEmailError>
    /**
     * Give the email that is missing.
     *
     * Needs no credentials, so that a payment page can call it. Presumably it works only while the payment request has
     * no email; look at `payer_email_present` of the public info first.
     *
     * - Public: no credentials are sent.
     * - A repeat is refused, nothing is done again (inferred). Once an email is set, 409 is expected; it stays set.
     * - Errors: 400 The email is missing or malformed. 404 There is no payment request with this id. 409 An email is
     *   set already. Also 406, 429, 500.
     * - Documented in “Recurring billing API, overview and endpoint pages”.
     */
    setMissingEmail(id: string, body: PaymentRequestEmail, options?: CallOptions): Call<PaymentRequest, PaymentRequestsSetMissingEmailError>
    /**
     * List the payment methods of a payment request.
     *
     * Needs no credentials. Gives the methods by which this payment request can be paid, page by page.
     *
     * - Public: no credentials are sent.
     * - Errors: 400 A query parameter is wrong. 404 There is no payment request with this id. Also 406, 429, 500.
     * - Documented in “Recurring billing API, overview and endpoint pages”.
     */
    methods(id: string, query?: PaymentRequestsMethodsQuery, options?: CallOptions): ListCall<PaymentMethodList, PaymentMethod, PaymentRequestsMethodsError>
    /**
     * Start a payment by a method.
     *
     * Begins the payment by the chosen method and tells how to bring the customer there: post a form, redirect, or
     * something of its own. Known from the official client only. Whether it needs credentials is not documented; the
     * client signs it.
     *
     * - Needs macId and macKey.
     * - A repeat has an unknown effect (inferred).
     * - Moves money: without a definite answer it ends in UnknownOutcomeError.
     * - Errors: 400 The method is missing or unknown. 403 These credentials may not do this. 404 There is no payment
     *   request with this id. 409 The status of the payment request does not allow this. Also 401, 406, 429, 500.
     * - Observed in “Official PHP client of this API, 2.2.0”. That it is signed is inferred, as the more careful
     *   choice; the operation may be public.
     */
    startPayment(id: string, body: PaymentStart, options?: CallOptions): Call<PaymentStarted, PaymentRequestsStartPaymentError>
  }
  readonly notifications: {
    /**
     * List notifications.
     *
     * Gives the notifications of your credentials, page by page. With `status: new` it finds those whose callback
     * never arrived.
     *
     * - Needs macId and macKey.
     * - Errors: 400 A query parameter is wrong. 403 These credentials may not do this. Also 401, 406, 429, 500.
     * - Documented in “Checkout API and Notification API reference (older site)”, “Recurring billing API, overview and
     *   endpoint pages”.
     */
    list(query?: NotificationsListQuery, options?: CallOptions): ListCall<NotificationList, Notification, NotificationsListError>
    /**
     * Get a notification.
     *
     * The only way to learn what a callback is about. A notification stays `new`, and is announced again, until you
     * mark it read.
     *
     * - Needs macId and macKey.
     * - Errors: 400 The id is malformed. 403 These credentials may not do this. 404 There is no notification with this
     *   id. Also 401, 406, 429, 500.
     * - Documented in “Recurring billing API, overview and endpoint pages”. One example has the token directly in
     *   data; the reference says data.payment_request.issued_token.
     */
    get(notification_id: string, options?: CallOptions): Call<Notification, NotificationsGetError>
    /**
     * Mark a notification as read.
     *
     * Ends its announcements. Do it after you have dealt with the notification, not before.
     *
     * - Needs macId and macKey.
     * - A repeat does no harm (inferred).
     * - Errors: 400 The id is malformed. 403 These credentials may not do this. 404 There is no notification with this
     *   id. Also 401, 406, 429, 500.
     * - Documented in “Recurring billing API, overview and endpoint pages”, “Checkout API and Notification API
     *   reference (older site)”.
     */
    markRead(notification_id: string, options?: CallOptions): Call<Notification, NotificationsMarkReadError>
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
  macId: Credential
  /** Secret. For servers only. */
  macKey: Credential
}

/**
 * Makes a client of Paysera Recurring Billing.
 *
 * @throws ConfigurationError when an option is unknown, missing or unusable; it names the option
 */
export function createClient(options: Options): Client {
  return assembleClient({ ...contract, validators: () => import("./validators.js") }, { mac }, options) as Client
}
