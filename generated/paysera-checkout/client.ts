// Generated from the contract of paysera-checkout by "npm run generate". Do not edit.
import type { ApiError, Call, CallOptions, ClientOptions, Credential, HttpClient, ListCall, Outcome } from "../../src/index.js"
import { assembleClient, oauth2 } from "../../src/index.js"
import { contract } from "./operations.js"
import type { components, operations, paths } from "./types.js"

export { contract }
export * as webhooks from "./webhooks.js"

export type TokenCreate = components["schemas"]["TokenCreate"]

export type AccessToken = components["schemas"]["AccessToken"]

/** An error without fields. */
export type ErrorBody = components["schemas"]["ErrorBody"]

/**
 * `paid` once `amount_paid` reaches the amount. A paid order may still become canceled or closed; these two are not
 * fully in use yet.
 */
export type OrderStatus = components["schemas"]["OrderStatus"]

export type Order = components["schemas"]["Order"]

export type ListMetadata = components["schemas"]["ListMetadata"]

export type OrderList = components["schemas"]["OrderList"]

/** An error that may name the fields at fault. */
export type ValidationErrorBody = components["schemas"]["ValidationErrorBody"]

/** A problem document (RFC 9457) from the edge in front of the API. */
export type ProblemBody = components["schemas"]["ProblemBody"]

export type RedirectUrls = components["schemas"]["RedirectUrls"]

/**
 * Your reference. Letters A to Z, digits, space and `_ / ? : ( ) . , ' + -`; not blank. A hash sign, an ampersand or a
 * letter with an accent is refused.
 */
export type OrderReference = components["schemas"]["OrderReference"]

/** ISO 4217 code in upper case. Which ones a project may use is not documented. */
export type Currency = components["schemas"]["Currency"]

/** The payer sets the amount, within the limits. Has to be enabled for the project; cannot be combined with splits. */
export type PurchaseByPayer = components["schemas"]["PurchaseByPayer"]

/** The merchant sets the amount. */
export type PurchaseFixed = components["schemas"]["PurchaseFixed"]

/**
 * Technical notes, such as `platform` or `plugin_version`. `referrer` holds the address of the site, by which the
 * origin is verified; the PHP SDK demands it as `referer`.
 */
export type Metadata = components["schemas"]["Metadata"]

/** Your own data, echoed in answers and, as a list of keys and values, in webhooks. */
export type MerchantData = components["schemas"]["MerchantData"]

/** One part for a recipient. Open, because its other members are not known. */
export type OrderSplit = components["schemas"]["OrderSplit"]

/**
 * The whole split policy anew for this order. Open, because its members are not known. Customer support has to switch
 * it on.
 */
export type OrderSplitOverrides = components["schemas"]["OrderSplitOverrides"]

export type OrderCreate = components["schemas"]["OrderCreate"]

/** What is paid, as the API answers it. */
export type Purchase = components["schemas"]["Purchase"]

export type OrderCreated = components["schemas"]["OrderCreated"]

export type OrderUpdatePurchase = components["schemas"]["OrderUpdatePurchase"]

/** At least one field. */
export type OrderUpdate = components["schemas"]["OrderUpdate"]

/** There is no failed status. An expired link may still become completed when a bank payment under way settles. */
export type PaymentLinkStatus = components["schemas"]["PaymentLinkStatus"]

export type PaymentLinkExperience = components["schemas"]["PaymentLinkExperience"]

export type PaymentLinkPurchase = components["schemas"]["PaymentLinkPurchase"]

export type PaymentLinkDetails = components["schemas"]["PaymentLinkDetails"]

export type PaymentLinkPayer = components["schemas"]["PaymentLinkPayer"]

/** A link as it is read. Nothing is sure to be there, because no page shows it. */
export type PaymentLink = components["schemas"]["PaymentLink"]

export type PaymentLinkList = components["schemas"]["PaymentLinkList"]

export type PaymentLinkCreateExperience = components["schemas"]["PaymentLinkCreateExperience"]

/** An amount for an order with a fixed amount; none where the payer sets it. */
export type PaymentLinkCreatePurchase = components["schemas"]["PaymentLinkCreatePurchase"]

/** Seconds, 3 days if left out. 0 never expires. */
export type PaymentLinkLifetime = components["schemas"]["PaymentLinkLifetime"]

export type PaymentLinkCreateDetails = components["schemas"]["PaymentLinkCreateDetails"]

export type PaymentLinkCreatePayer = components["schemas"]["PaymentLinkCreatePayer"]

export type PaymentLinkCreate = components["schemas"]["PaymentLinkCreate"]

export type PaymentLinkCreated = components["schemas"]["PaymentLinkCreated"]

/** At least one field. */
export type PaymentLinkUpdate = components["schemas"]["PaymentLinkUpdate"]

export type MethodCurrency = components["schemas"]["MethodCurrency"]

export type MethodDisplay = components["schemas"]["MethodDisplay"]

export type PaymentMethod = components["schemas"]["PaymentMethod"]

export type PaymentMethodList = components["schemas"]["PaymentMethodList"]

export type ProjectInfo = components["schemas"]["ProjectInfo"]

export type Website = components["schemas"]["Website"]

export type WebsiteList = components["schemas"]["WebsiteList"]

export type SplitBeneficiaryCreate = components["schemas"]["SplitBeneficiaryCreate"]

export type SplitBeneficiary = components["schemas"]["SplitBeneficiary"]

export type RefundEligibility = components["schemas"]["RefundEligibility"]

export type RefundCreate = components["schemas"]["RefundCreate"]

export type Refund = components["schemas"]["Refund"]

export type MerchantDatum = components["schemas"]["MerchantDatum"]

/** `failed` and `rejected` are the end; after `settled` a `refunded` or `chargeback` may follow. */
export type PaymentStatus = components["schemas"]["PaymentStatus"]

export type OrderSnapshotPayment = components["schemas"]["OrderSnapshotPayment"]

export type OrderSnapshotLink = components["schemas"]["OrderSnapshotLink"]

export type OrderSnapshot = components["schemas"]["OrderSnapshot"]

export type OrderAmountPaidUpdated = components["schemas"]["OrderAmountPaidUpdated"]

export type OrderNames = components["schemas"]["OrderNames"]

export type PaymentChange = components["schemas"]["PaymentChange"]

export type PaymentStatusUpdated = components["schemas"]["PaymentStatusUpdated"]

/** The refund. Under which name it comes is not known. */
export type RefundChange = components["schemas"]["RefundChange"]

export type RefundStatusUpdated = components["schemas"]["RefundStatusUpdated"]

/** The errors of orders.list. */
export type OrdersListError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 429 | 500, ErrorBody> | ApiError<502 | 503, ErrorBody | ProblemBody>

/** The query of orders.list. */
export type OrdersListQuery = NonNullable<operations["orders.list"]["parameters"]["query"]>

/** The errors of orders.create. */
export type OrdersCreateError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 409 | 429 | 500, ErrorBody> | ApiError<502 | 503, ErrorBody | ProblemBody>

/** The errors of orders.get. */
export type OrdersGetError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 404 | 429 | 500, ErrorBody> | ApiError<502 | 503, ErrorBody | ProblemBody>

/** The errors of orders.update. */
export type OrdersUpdateError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 404 | 409 | 429 | 500, ErrorBody> | ApiError<502 | 503, ErrorBody | ProblemBody>

/** The errors of paymentLinks.list. */
export type PaymentLinksListError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 429 | 500, ErrorBody> | ApiError<502 | 503, ErrorBody | ProblemBody>

/** The query of paymentLinks.list. */
export type PaymentLinksListQuery = NonNullable<operations["paymentLinks.list"]["parameters"]["query"]>

/** The errors of paymentLinks.create. */
export type PaymentLinksCreateError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 404 | 429 | 500, ErrorBody> | ApiError<502 | 503, ErrorBody | ProblemBody>

/** The errors of paymentLinks.get. */
export type PaymentLinksGetError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 404 | 429 | 500, ErrorBody> | ApiError<502 | 503, ErrorBody | ProblemBody>

/** The errors of paymentLinks.update. */
export type PaymentLinksUpdateError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 404 | 409 | 429 | 500, ErrorBody> | ApiError<502 | 503, ErrorBody | ProblemBody>

/** The errors of paymentLinks.cancel. */
export type PaymentLinksCancelError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 404 | 409 | 429 | 500, ErrorBody> | ApiError<502 | 503, ErrorBody | ProblemBody>

/** The errors of methods.list. */
export type MethodsListError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 429 | 500, ErrorBody> | ApiError<502 | 503, ErrorBody | ProblemBody>

/** The query of methods.list. */
export type MethodsListQuery = NonNullable<operations["methods.list"]["parameters"]["query"]>

/** The errors of project.get. */
export type ProjectGetError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 429 | 500, ErrorBody> | ApiError<502 | 503, ErrorBody | ProblemBody>

/** The errors of websites.list. */
export type WebsitesListError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 429 | 500, ErrorBody> | ApiError<502 | 503, ErrorBody | ProblemBody>

/** The query of websites.list. */
export type WebsitesListQuery = NonNullable<operations["websites.list"]["parameters"]["query"]>

/** The errors of splitBeneficiaries.create. */
export type SplitBeneficiariesCreateError = ApiError<400 | 422, ValidationErrorBody> | ApiError<401 | 403 | 409 | 429 | 500, ErrorBody> | ApiError<502 | 503, ErrorBody | ProblemBody>

/** The errors of refunds.eligibility. */
export type RefundsEligibilityError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 404 | 429 | 500, ErrorBody> | ApiError<502 | 503, ErrorBody | ProblemBody>

/** The errors of refunds.create. */
export type RefundsCreateError = ApiError<400, ValidationErrorBody> | ApiError<401 | 403 | 404 | 429 | 500, ErrorBody> | ApiError<502 | 503, ErrorBody | ProblemBody>

/** The client of Paysera Checkout. */
export interface Client {
  readonly orders: {
    /**
     * List orders.
     *
     * The orders of the project. Provisional: a page says that this call exists, none says what it takes or answers.
     * The parameters and the envelope follow other APIs of Paysera.
     *
     * - Needs clientId and clientSecret.
     * - Errors: 400 A query parameter is not valid. 403 The credentials may not do this. Also 401, 429, 500, 502, 503.
     * - Inferred: no source says so; nearest is “Payment Orders”. The page names method and path and nothing else.
     */
    list(query?: OrdersListQuery, options?: CallOptions<{ "Accept-Language"?: "en" | "lt" | (string & {}) }>): ListCall<OrderList, Order, OrdersListError>
    /**
     * Create an order.
     *
     * Starts a payment: create an order, then a payment link for its `order_id`. The amount is a string of digits
     * here, in minor units. Without `redirect_urls.callback_url` no webhooks are sent. A repeat makes another order,
     * so keep the `order_id`. The answer names the order `order_id` and has no status; reading it names it `id`.
     *
     * - Needs clientId and clientSecret.
     * - A repeat is done again (observed). The PHP SDK never sends a POST again. A used reference may give 409, which
     *   only a page of the previous version says.
     * - Errors: 400 The order is not valid; `error_properties` names the fields. 403 The credentials may not do this.
     *   409 An order with this reference exists. Also 401, 429, 500, 502, 503.
     * - Documented in “API Integration Guide”, “API Reference”, “Create order (endpoint page)”.
     */
    create(body: OrderCreate, options?: CallOptions<{ "Accept-Language"?: "en" | "lt" | (string & {}) }>): Call<OrderCreated, OrdersCreateError>
    /**
     * Read an order.
     *
     * The order with its status and what has been paid. Flat: reference, amount and currency are not inside
     * `purchase`, and the id is `id`.
     *
     * - Needs clientId and clientSecret.
     * - Errors: 400 The id is not a UUID. 403 The credentials may not do this. 404 No such resource in this project.
     *   Also 401, 429, 500, 502, 503.
     * - Observed in “Payment Orders”, “Integrations in public repositories”. A page names the call, and an older copy
     *   of it denies that it exists. Integrations use it on the live API.
     */
    get(id: string, options?: CallOptions<{ "Accept-Language"?: "en" | "lt" | (string & {}) }>): Call<Order, OrdersGetError>
    /**
     * Change an unpaid order.
     *
     * Changes an order that nobody has paid yet. Provisional: a page says that this call exists and when it is
     * allowed; which fields it takes and what it answers is inferred.
     *
     * - Needs clientId and clientSecret.
     * - A repeat does no harm (inferred).
     * - Errors: 400 A field is not valid; `error_properties` names it. 403 The credentials may not do this. 404 No
     *   such resource in this project. 409 The order is paid, canceled or closed. Also 401, 429, 500, 502, 503.
     * - Inferred: no source says so; nearest is “Payment Orders”. The page names method, path and that the order must
     *   be unpaid, and nothing else.
     */
    update(id: string, body: OrderUpdate, options?: CallOptions<{ "Accept-Language"?: "en" | "lt" | (string & {}) }>): Call<Order, OrdersUpdateError>
  }
  readonly paymentLinks: {
    /**
     * List payment links.
     *
     * The links of the project. Provisional: a page says that this call exists, none says what it takes or answers.
     * The parameters and the envelope follow other APIs of Paysera.
     *
     * - Needs clientId and clientSecret.
     * - Errors: 400 A query parameter is not valid. 403 The credentials may not do this. Also 401, 429, 500, 502, 503.
     * - Inferred: no source says so; nearest is “Payment Links”. The page names method and path and nothing else.
     */
    list(query?: PaymentLinksListQuery, options?: CallOptions<{ "Accept-Language"?: "en" | "lt" | (string & {}) }>): ListCall<PaymentLinkList, PaymentLink, PaymentLinksListError>
    /**
     * Create a payment link.
     *
     * Makes a link on which the payer pays an order; send the payer to `payment_URL` (spelled so). The amount is an
     * integer here, in minor units, and has to be left out where the payer sets it. A link lives 3 days unless
     * `lifetime` says otherwise. A repeat makes another link.
     *
     * - Needs clientId and clientSecret.
     * - A repeat is done again (observed). The PHP SDK never sends a POST again.
     * - Errors: 400 The link is not valid; `error_properties` names the fields. 403 The credentials may not do this.
     *   404 No such order in this project. Also 401, 429, 500, 502, 503.
     * - Documented in “API Integration Guide”, “API Reference”, “Payment Links”.
     */
    create(body: PaymentLinkCreate, options?: CallOptions<{ "Accept-Language"?: "en" | "lt" | (string & {}) }>): Call<PaymentLinkCreated, PaymentLinksCreateError>
    /**
     * Read a payment link.
     *
     * The link with its status. Provisional: a page says that this call exists; the answer is assumed to be that of
     * creating the link, with `status`.
     *
     * - Needs clientId and clientSecret.
     * - Errors: 400 The id is not a UUID. 403 The credentials may not do this. 404 No such resource in this project.
     *   Also 401, 429, 500, 502, 503.
     * - Inferred: no source says so; nearest is “Payment Links”. The page names method and path and nothing else.
     */
    get(id: string, options?: CallOptions<{ "Accept-Language"?: "en" | "lt" | (string & {}) }>): Call<PaymentLink, PaymentLinksGetError>
    /**
     * Change a payment link.
     *
     * Changes an active link. Provisional: a page says that this call exists; which fields it takes, what happens to
     * those left out and what it answers is inferred.
     *
     * - Needs clientId and clientSecret.
     * - A repeat does no harm (inferred).
     * - Errors: 400 A field is not valid; `error_properties` names it. 403 The credentials may not do this. 404 No
     *   such resource in this project. 409 The link is completed, expired or canceled. Also 401, 429, 500, 502, 503.
     * - Inferred: no source says so; nearest is “Payment Links”. The page names method and path and nothing else.
     */
    update(id: string, body: PaymentLinkUpdate, options?: CallOptions<{ "Accept-Language"?: "en" | "lt" | (string & {}) }>): Call<PaymentLink, PaymentLinksUpdateError>
    /**
     * Cancel a payment link.
     *
     * Nobody can pay on the link any more; the order stays. Provisional: a page says that this call exists; what it
     * answers is inferred.
     *
     * - Needs clientId and clientSecret.
     * - A repeat is refused, nothing is done again (inferred). Assumes that a link which is not active gives 409.
     * - Errors: 400 The id is not a UUID. 403 The credentials may not do this. 404 No such resource in this project.
     *   409 The link is completed, expired or canceled. Also 401, 429, 500, 502, 503.
     * - Inferred: no source says so; nearest is “Payment Links”. The page names method and path and nothing else.
     */
    cancel(id: string, options?: CallOptions<{ "Accept-Language"?: "en" | "lt" | (string & {}) }>): Call<PaymentLink, PaymentLinksCancelError>
  }
  readonly methods: {
    /**
     * List payment methods.
     *
     * The methods a payer may choose from. They are filtered by amount and currency only where both are given. All of
     * them come at once.
     *
     * - Needs clientId and clientSecret.
     * - Errors: 400 A query parameter is not valid. 403 The credentials may not do this. Also 401, 429, 500, 502, 503.
     * - Documented in “API Integration Guide”, “Payment Methods”.
     */
    list(query?: MethodsListQuery, options?: CallOptions<{ "Accept-Language"?: "en" | "lt" | (string & {}) }>): ListCall<PaymentMethodList, PaymentMethod, MethodsListError>
  }
  readonly project: {
    /**
     * Read the project.
     *
     * Id and state of the project that the credentials belong to, and whether it takes payments, real or test ones.
     *
     * - Needs clientId and clientSecret.
     * - Errors: 400 The project cannot be told from the request. 403 The credentials may not do this. Also 401, 429,
     *   500, 502, 503.
     * - Observed in “Paysera Checkout integration SDK for PHP, 3.4 to 3.7.1”.
     */
    get(options?: CallOptions<{ "Accept-Language"?: "en" | "lt" | (string & {}) }>): Call<ProjectInfo, ProjectGetError>
  }
  readonly websites: {
    /**
     * List websites.
     *
     * The websites of the project and whether they are verified. All of them come at once.
     *
     * - Needs clientId and clientSecret.
     * - Errors: 400 The query parameter is not valid. 403 The credentials may not do this. Also 401, 429, 500, 502,
     *   503.
     * - Observed in “Paysera Checkout integration SDK for PHP, 3.4 to 3.7.1”.
     */
    list(query?: WebsitesListQuery, options?: CallOptions<{ "Accept-Language"?: "en" | "lt" | (string & {}) }>): ListCall<WebsiteList, Website, WebsitesListError>
  }
  readonly splitBeneficiaries: {
    /**
     * Register a split beneficiary.
     *
     * Registers a Paysera account that may receive a part of payments of this project. Its `id` is the
     * `beneficiary_id` of a split. The account must exist and must not be that of the project's owner. Customer
     * support has to switch split payments on.
     *
     * - Needs clientId and clientSecret.
     * - A repeat is refused, nothing is done again (documented). An account that is registered already gives 409.
     * - Errors: 400 A field is missing or malformed; `error_properties` names it. 403 The credentials may not do this.
     *   409 The account is registered for this project already. 422 A rule of split beneficiaries is broken: the
     *   feature is off, the account is no valid EVP account, or it is the owner's own. `error_description` says which.
     *   Also 401, 429, 500, 502, 503.
     * - Documented in “Create split beneficiary (endpoint page)”.
     */
    create(body: SplitBeneficiaryCreate, options?: CallOptions<{ "Accept-Language"?: "en" | "lt" | (string & {}) }>): Call<SplitBeneficiary, SplitBeneficiariesCreateError>
  }
  readonly refunds: {
    /**
     * Ask what can be refunded.
     *
     * Whether a payment can be refunded, how much of it, at what fee, and whether the refund has to name account and
     * name of the payer. Ask before each refund.
     *
     * - Needs clientId and clientSecret.
     * - Errors: 400 The id is not a UUID. 403 The credentials may not do this. 404 No such resource in this project.
     *   Also 401, 429, 500, 502, 503.
     * - Documented in “Refunds”.
     */
    eligibility(paymentId: string, options?: CallOptions<{ "Accept-Language"?: "en" | "lt" | (string & {}) }>): Call<RefundEligibility, RefundsEligibilityError>
    /**
     * Refund a payment.
     *
     * Sends money of a settled payment back to the payer, all of it or a part. Ask `refunds.eligibility` first: it
     * says the limits, and whether `payer_iban` and `payer_name` are needed. Progress comes as
     * `refund.status_updated`. After a call without an answer `refunds.eligibility` shows what is refunded and
     * pending, but not by which call.
     *
     * - Needs clientId and clientSecret.
     * - A repeat with the same Idempotency-Key gets the first answer again, done once (inferred, so the client does
     *   not rely on it). Integrations send the header. What a repeat gets and how long a key lasts is not known.
     * - Moves money: without a definite answer it ends in UnknownOutcomeError.
     * - Errors: 400 The refund is not valid; `error_properties` names the fields. 403 The credentials may not do this.
     *   404 No such resource in this project. Also 401, 429, 500, 502, 503.
     * - Observed in “Refunds”, “Integrations in public repositories”. The guide has the call, its stored text ends
     *   before the body. A page of the previous version refunds under orders, and the PHP SDK has a third form.
     */
    create(paymentId: string, body: RefundCreate, options?: CallOptions<{ "Accept-Language"?: "en" | "lt" | (string & {}) }>): Call<Refund, RefundsCreateError>
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
  /** Default: the environment variable PAYSERA_CLIENT_ID. */
  clientId?: Credential
  /** Default: the environment variable PAYSERA_CLIENT_SECRET. Secret. For servers only. */
  clientSecret?: Credential
  /**
   * Fills the request property of that name where a call leaves it out. Default: the environment variable
   * PAYSERA_PROJECT_ID.
   */
  projectId?: Credential
}

/**
 * Makes a client of Paysera Checkout.
 *
 * @throws ConfigurationError when an option is unknown, missing or unusable; it names the option
 */
export function createClient(options: Options = {}): Client {
  return assembleClient({ ...contract, validators: () => import("./validators.js") }, { oauth2 }, options) as Client
}
