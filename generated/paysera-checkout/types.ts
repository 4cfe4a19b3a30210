// Generated from the contract of paysera-checkout by "npm run generate". Do not edit.
export interface paths {
    "/auth/realms/Paysera/protocol/openid-connect/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description Trades client id and client secret for an access token of one project. The token is a JWT and lives an hour. There are no refresh tokens: ask again, about 5 minutes before it expires.
         */
        post: operations["tokens.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merchant-order/integration/v1/orders": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description The orders of the project. Provisional: a page says that this call exists, none says what it takes or answers. The parameters and the envelope follow other APIs of Paysera.
         */
        get: operations["orders.list"];
        put?: never;
        /**
         * Create an order
         * @description Starts a payment: create an order, then a payment link for its `order_id`. The amount is a string of digits here, in minor units. Without `redirect_urls.callback_url` no webhooks are sent. A repeat makes another order, so keep the `order_id`. The answer names the order `order_id` and has no status; reading it names it `id`.
         */
        post: operations["orders.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merchant-order/integration/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The `order_id` that creating the order answered.
                 * @example a6f2b8e3-5e5f-47d9-b13f-87ed2db2938a
                 */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * Read an order
         * @description The order with its status and what has been paid. Flat: reference, amount and currency are not inside `purchase`, and the id is `id`.
         */
        get: operations["orders.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an unpaid order
         * @description Changes an order that nobody has paid yet. Provisional: a page says that this call exists and when it is allowed; which fields it takes and what it answers is inferred.
         */
        patch: operations["orders.update"];
        trace?: never;
    };
    "/checkout-payment-link/integration/v1/payment-links": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List payment links
         * @description The links of the project. Provisional: a page says that this call exists, none says what it takes or answers. The parameters and the envelope follow other APIs of Paysera.
         */
        get: operations["paymentLinks.list"];
        put?: never;
        /**
         * Create a payment link
         * @description Makes a link on which the payer pays an order; send the payer to `payment_URL` (spelled so). The amount is an integer here, in minor units, and has to be left out where the payer sets it. A link lives 3 days unless `lifetime` says otherwise. A repeat makes another link.
         */
        post: operations["paymentLinks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkout-payment-link/integration/v1/payment-links/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The `link_id` that creating the link answered.
                 * @example 0199a1c4-7c1e-7b52-9d7c-3f0f6f5f2a11
                 */
                id: components["parameters"]["PaymentLinkId"];
            };
            cookie?: never;
        };
        /**
         * Read a payment link
         * @description The link with its status. Provisional: a page says that this call exists; the answer is assumed to be that of creating the link, with `status`.
         */
        get: operations["paymentLinks.get"];
        /**
         * Change a payment link
         * @description Changes an active link. Provisional: a page says that this call exists; which fields it takes, what happens to those left out and what it answers is inferred.
         */
        put: operations["paymentLinks.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkout-payment-link/integration/v1/payment-links/{id}/cancel": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The `link_id` that creating the link answered.
                 * @example 0199a1c4-7c1e-7b52-9d7c-3f0f6f5f2a11
                 */
                id: components["parameters"]["PaymentLinkId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel a payment link
         * @description Nobody can pay on the link any more; the order stays. Provisional: a page says that this call exists; what it answers is inferred.
         */
        put: operations["paymentLinks.cancel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkout-project/integration/v1/methods": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List payment methods
         * @description The methods a payer may choose from. They are filtered by amount and currency only where both are given. All of them come at once.
         */
        get: operations["methods.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkout-project/integration/v1/project": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read the project
         * @description Id and state of the project that the credentials belong to, and whether it takes payments, real or test ones.
         */
        get: operations["project.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkout-project/integration/v1/websites": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List websites
         * @description The websites of the project and whether they are verified. All of them come at once.
         */
        get: operations["websites.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkout-project/integration/v1/split-beneficiaries": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a split beneficiary
         * @description Registers a Paysera account that may receive a part of payments of this project. Its `id` is the `beneficiary_id` of a split. The account must exist and must not be that of the project's owner. Customer support has to switch split payments on.
         */
        post: operations["splitBeneficiaries.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment-executor/integration/v1/payments/{paymentId}/refund-eligibility": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a settled payment, `order.payment_links[].payments[].id` of the webhook `order.amount_paid_updated`.
                 * @example 0199a1c8-1f6b-7c3d-a2b4-5d9e8f7a6b10
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        /**
         * Ask what can be refunded
         * @description Whether a payment can be refunded, how much of it, at what fee, and whether the refund has to name account and name of the payer. Ask before each refund.
         */
        get: operations["refunds.eligibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment-executor/integration/v1/payments/{paymentId}/refunds": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a settled payment, `order.payment_links[].payments[].id` of the webhook `order.amount_paid_updated`.
                 * @example 0199a1c8-1f6b-7c3d-a2b4-5d9e8f7a6b10
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund a payment
         * @description Sends money of a settled payment back to the payer, all of it or a part. Ask `refunds.eligibility` first: it says the limits, and whether `payer_iban` and `payer_name` are needed. Progress comes as `refund.status_updated`. After a call without an answer `refunds.eligibility` shows what is refunded and pending, but not by which call.
         */
        post: operations["refunds.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "order.amount_paid_updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Money came in for an order
         * @description The whole order with its links and payments. The order is paid when `order.status` is `paid`: a first part of the money sends this event too. Every webhook goes to the `callback_url` of the order, and there is no event when an order is made or when its status changes otherwise. Answer 2XX to events you do not know.
         */
        post: operations["webhook.order.amount_paid_updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.status_updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment changed its status
         * @description Names the payment and its new status. `settled` is not the end: `refunded` or `chargeback` may follow; `failed` and `rejected` are the end. It does not say whether the order is paid; read the order for that.
         */
        post: operations["webhook.payment.status_updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "refund.status_updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A refund changed its status
         * @description Has the shape of `payment.status_updated`. Whether the refund stands under `refund` or `payment` is not known, so look at both.
         */
        post: operations["webhook.refund.status_updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        TokenCreate: {
            /** @constant */
            grant_type: "client_credentials";
            /** @description Take it as it stands in the portal; do not build it from the project id. */
            client_id?: string;
            client_secret?: string;
        };
        AccessToken: {
            /** @description JWT. Send it as bearer token. */
            access_token: string;
            /** @description Seconds. */
            expires_in: number;
            /** @description Always 0. */
            refresh_expires_in?: number;
            /** @description `Bearer`. */
            token_type: string;
            "not-before-policy"?: number;
            /** @description Scopes with spaces between them. */
            scope?: string;
        };
        /** @description An error without fields. */
        ErrorBody: {
            /** @description Machine-readable code. Codes may be added at any time. */
            error: "invalid_client" | "invalid_grant" | "invalid_token" | "unauthorized" | "forbidden" | "not_found" | "conflict" | "rate_limit_exceeded" | (string & {});
            /** @description Text for people. */
            error_description: string;
        };
        /** @description `paid` once `amount_paid` reaches the amount. A paid order may still become canceled or closed; these two are not fully in use yet. */
        OrderStatus: "pending_payment" | "paid" | "canceled" | "closed" | (string & {});
        Order: {
            /** Format: uuid */
            id: string;
            reference: string;
            /** Format: uuid */
            project_id: string;
            /** @description Minor units. Null where the payer sets the amount, as in the answer to create. */
            amount: number | null;
            /** @description Minor units. */
            amount_paid: number;
            /** @description ISO 4217. */
            currency: string;
            status: components["schemas"]["OrderStatus"];
            /** @description True for an order of test mode. False if absent. */
            is_test?: boolean;
            /** @description Unix seconds. */
            created_at?: number;
            /** @description Unix seconds. */
            updated_at?: number;
        };
        ListMetadata: {
            /** @description Number of all items. */
            total?: number;
            offset?: number;
            limit?: number;
            has_next?: boolean;
            has_previous?: boolean;
        };
        OrderList: {
            items: components["schemas"]["Order"][];
            _metadata?: components["schemas"]["ListMetadata"];
        };
        /** @description An error that may name the fields at fault. */
        ValidationErrorBody: {
            /** @description Machine-readable code. Codes may be added at any time. */
            error: "invalid_request" | "unprocessable_entity" | "payment_collection_not_activated" | (string & {});
            /** @description Text for people. */
            error_description: string;
            /** @description Messages by dotted path of the field, such as `purchase.amount`. Left out by simple errors. */
            error_properties?: {
                [key: string]: string[];
            };
        };
        /** @description A problem document (RFC 9457) from the edge in front of the API. */
        ProblemBody: {
            type?: string;
            title?: string;
            status?: number;
            detail?: string;
        };
        RedirectUrls: {
            /**
             * Format: uri
             * @description Where the payer goes after paying. Arriving there proves no payment.
             */
            success_url?: string;
            /**
             * Format: uri
             * @description Where the payer goes after a failure.
             */
            failure_url?: string;
            /**
             * Format: uri
             * @description Where webhooks are posted. Without it none are sent.
             */
            callback_url?: string;
            /**
             * Format: uri
             * @description Where the payer goes back to the shop.
             */
            cancel_url?: string;
        };
        /**
         * @description Your reference. Letters A to Z, digits, space and `_ / ? : ( ) . , ' + -`; not blank. A hash sign, an ampersand or a letter with an accent is refused.
         * @example ORDER-001
         */
        OrderReference: string;
        /**
         * @description ISO 4217 code in upper case. Which ones a project may use is not documented.
         * @example EUR
         */
        Currency: string;
        /** @description The payer sets the amount, within the limits. Has to be enabled for the project; cannot be combined with splits. */
        PurchaseByPayer: {
            /** @description Your reference of the order. */
            reference: components["schemas"]["OrderReference"];
            /** @constant */
            payer_sets_amount: true;
            /** @description ISO 4217 code in upper case. */
            currency: components["schemas"]["Currency"];
            /** @description Lowest amount in minor units, 1 if left out. Must be below the maximum. */
            minimum_amount?: number;
            /** @description Highest amount in minor units. The platform's maximum, which no page states, if left out. */
            maximum_amount?: number;
            /** @description Amount shown at first, in minor units, within the limits. */
            suggested_amount?: number;
            /** @description Amounts to choose from, in minor units, ascending and within the limits. */
            amount_buttons?: number[];
        };
        /** @description The merchant sets the amount. */
        PurchaseFixed: {
            /** @description Your reference of the order. */
            reference: components["schemas"]["OrderReference"];
            /** @description Whole number of minor units as a string of digits, `"1000"` for 10.00 EUR. Only orders take a string; a payment link takes an integer. */
            amount: string;
            /** @description ISO 4217 code in upper case. */
            currency: components["schemas"]["Currency"];
            /**
             * @description With true the payer sets the amount, and `amount` must be left out.
             * @constant
             */
            payer_sets_amount?: false;
        };
        /**
         * @description Technical notes, such as `platform` or `plugin_version`. `referrer` holds the address of the site, by which the origin is verified; the PHP SDK demands it as `referer`.
         * @example {
         *       "referrer": "https://example.com"
         *     }
         */
        Metadata: {
            [key: string]: string;
        };
        /**
         * @description Your own data, echoed in answers and, as a list of keys and values, in webhooks.
         * @example {
         *       "cart": "42"
         *     }
         */
        MerchantData: {
            [key: string]: string;
        };
        /** @description One part for a recipient. Open, because its other members are not known. */
        OrderSplit: {
            /** @description The `id` of a split beneficiary. */
            beneficiary_id?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The whole split policy anew for this order. Open, because its members are not known. Customer support has to switch it on. */
        OrderSplitOverrides: {
            [key: string]: unknown;
        };
        OrderCreate: {
            /**
             * Format: uuid
             * @description The project of the access token if left out.
             */
            project_id?: string;
            redirect_urls?: components["schemas"]["RedirectUrls"];
            /** @description What is paid. Needs `amount`, or `payer_sets_amount` true. */
            purchase: components["schemas"]["PurchaseByPayer"] | components["schemas"]["PurchaseFixed"];
            /**
             * @description Where the order was made.
             * @default Integration
             */
            source?: "Integration" | "checkout_page" | "product_page_express_checkout" | (string & {});
            metadata?: components["schemas"]["Metadata"];
            merchant_data?: components["schemas"]["MerchantData"];
            /** @description Recipients for the variable slots of the project's split policy, and tips. Customer support has to switch it on. */
            splits?: components["schemas"]["OrderSplit"][];
            split_overrides?: components["schemas"]["OrderSplitOverrides"];
        };
        /** @description What is paid, as the API answers it. */
        Purchase: {
            reference: string;
            /** @description Minor units. Null where the payer sets the amount. */
            amount: number | null;
            /** @description ISO 4217. */
            currency: string;
            payer_sets_amount?: boolean;
            /** @description Minor units. Only where the payer sets the amount. */
            minimum_amount?: number;
            /** @description Minor units. Only where the payer sets the amount. */
            maximum_amount?: number;
            /** @description Minor units. Only where the payer sets the amount. */
            suggested_amount?: number;
            /** @description Minor units. Only where the payer sets the amount. */
            amount_buttons?: number[];
        };
        OrderCreated: {
            /**
             * Format: uuid
             * @description Id of the order, called `id` when the order is read.
             */
            order_id: string;
            /** Format: uuid */
            project_id: string;
            source: string;
            /** @description Unix seconds. */
            created_at: number;
            purchase: components["schemas"]["Purchase"];
            merchant_data?: {
                [key: string]: string;
            };
            metadata?: {
                [key: string]: string;
            };
            /** @description True when the project is in test mode. False if absent. */
            is_test?: boolean;
        };
        OrderUpdatePurchase: {
            reference?: components["schemas"]["OrderReference"];
            /** @description Whole number of minor units as a string of digits, in the currency of the order. */
            amount?: string;
        };
        /** @description At least one field. */
        OrderUpdate: {
            purchase?: components["schemas"]["OrderUpdatePurchase"];
            redirect_urls?: components["schemas"]["RedirectUrls"];
            metadata?: components["schemas"]["Metadata"];
            merchant_data?: components["schemas"]["MerchantData"];
        };
        /** @description There is no failed status. An expired link may still become completed when a bank payment under way settles. */
        PaymentLinkStatus: "active" | "completed" | "expired" | "canceled" | (string & {});
        PaymentLinkExperience: {
            /** @description ISO 639-1. */
            language?: string;
            payment_flow?: "paysera_checkout" | "direct_payment" | (string & {});
        };
        PaymentLinkPurchase: {
            /** @description Minor units, in the currency of the order. Null where the payer sets the amount. */
            amount: number | null;
            payer_sets_amount?: boolean;
            /** @description Minor units. Only where the payer sets the amount. */
            minimum_amount?: number;
            /** @description Minor units. Only where the payer sets the amount. */
            maximum_amount?: number;
            /** @description Minor units. Only where the payer sets the amount. */
            suggested_amount?: number;
            /** @description Minor units. Only where the payer sets the amount. */
            amount_buttons?: number[];
        };
        PaymentLinkDetails: {
            key?: string;
            purpose?: string;
            /** @description ISO 3166-1 alpha-2. */
            country_code?: string;
        };
        PaymentLinkPayer: {
            name?: string;
            email?: string;
        };
        /** @description A link as it is read. Nothing is sure to be there, because no page shows it. */
        PaymentLink: {
            /** Format: uuid */
            link_id?: string;
            /**
             * Format: uuid
             * @description May stand in place of `link_id`, as it does for orders.
             */
            id?: string;
            /** Format: uuid */
            order_id?: string;
            /**
             * Format: uri
             * @description Spelled with capitals.
             */
            payment_URL?: string;
            status?: components["schemas"]["PaymentLinkStatus"];
            name?: string;
            experience?: components["schemas"]["PaymentLinkExperience"];
            purchase?: components["schemas"]["PaymentLinkPurchase"];
            payment_details?: components["schemas"]["PaymentLinkDetails"];
            payer_information?: components["schemas"]["PaymentLinkPayer"];
            /** @description Unix seconds. */
            created_at?: number;
            /** @description Unix seconds. Null where the link never expires. */
            expired_at?: number | null;
            metadata?: {
                [key: string]: string;
            };
        };
        PaymentLinkList: {
            items: components["schemas"]["PaymentLink"][];
            _metadata?: components["schemas"]["ListMetadata"];
        };
        PaymentLinkCreateExperience: {
            /** @description ISO 639-1 code of the payment page's language. Others than these two are not documented. */
            language: "en" | "lt" | (string & {});
            /**
             * @description The payment page, or straight to the method of `payment_details.key`.
             * @default paysera_checkout
             */
            payment_flow?: "paysera_checkout" | "direct_payment" | (string & {});
        };
        /** @description An amount for an order with a fixed amount; none where the payer sets it. */
        PaymentLinkCreatePurchase: {
            /** @description Minor units as an integer, `1000` for 10.00 of the order's currency. Orders take a string of digits instead. Required unless the payer sets the amount. */
            amount?: number;
            /** @description Minor units, shown at first. Only where the payer sets the amount. */
            suggested_amount?: number;
            /** @description Minor units, ascending. Only where the payer sets the amount. */
            amount_buttons?: number[];
        };
        /**
         * @description Seconds, 3 days if left out. 0 never expires.
         * @default 259200
         */
        PaymentLinkLifetime: number;
        PaymentLinkCreateDetails: {
            /** @description Preferred method, a `key` of `methods.list`. */
            key?: string;
            /** @description Payment purpose. */
            purpose?: string;
            /** @description ISO 3166-1 alpha-2. */
            country_code?: string;
        };
        PaymentLinkCreatePayer: {
            name?: string;
            /** Format: email */
            email?: string;
        };
        PaymentLinkCreate: {
            /**
             * Format: uuid
             * @description The `order_id` that creating the order answered.
             */
            order_id: string;
            /** @description Name of the link. */
            name: string;
            experience: components["schemas"]["PaymentLinkCreateExperience"];
            purchase: components["schemas"]["PaymentLinkCreatePurchase"];
            lifetime?: components["schemas"]["PaymentLinkLifetime"];
            payment_details?: components["schemas"]["PaymentLinkCreateDetails"];
            payer_information?: components["schemas"]["PaymentLinkCreatePayer"];
            metadata?: components["schemas"]["Metadata"];
        };
        PaymentLinkCreated: {
            /** Format: uuid */
            link_id: string;
            /** Format: uuid */
            order_id: string;
            /**
             * Format: uri
             * @description Send the payer here. Spelled with capitals.
             */
            payment_URL: string;
            experience: components["schemas"]["PaymentLinkExperience"];
            purchase: components["schemas"]["PaymentLinkPurchase"];
            payment_details?: components["schemas"]["PaymentLinkDetails"];
            payer_information?: components["schemas"]["PaymentLinkPayer"];
            /** @description Unix seconds. */
            created_at: number;
            /** @description Unix seconds. Null where the link never expires. */
            expired_at: number | null;
            metadata?: {
                [key: string]: string;
            };
        };
        /** @description At least one field. */
        PaymentLinkUpdate: {
            name?: string;
            experience?: components["schemas"]["PaymentLinkCreateExperience"];
            lifetime?: components["schemas"]["PaymentLinkLifetime"];
            payment_details?: components["schemas"]["PaymentLinkCreateDetails"];
            payer_information?: components["schemas"]["PaymentLinkCreatePayer"];
        };
        MethodCurrency: {
            main: boolean;
        };
        MethodDisplay: {
            title?: string;
            /** Format: uri */
            logo_url?: string;
            /** Format: uri */
            logo_wide_url?: string;
        };
        PaymentMethod: {
            /** @description Name of the method, for `payment_details.key` of a link. More may come, such as google-pay. */
            key: "swedbank" | "seb" | "luminor" | "citadele" | "lhv" | "coop" | "nordea" | "artea" | "urbo" | "revolut" | "paysera" | "card-payment" | "apple-pay" | "google-pay" | "wise" | "lku" | "ubb" | "inbank" | (string & {});
            /** @description Name to show. */
            title: string;
            description?: string | null;
            type: "card" | "banklink" | "wallet" | "pis" | (string & {});
            /** @description How the payer gets to the method. */
            flow: "redirect" | "decoupled" | "direct" | (string & {});
            /** @description ISO 3166-1 alpha-2 codes. */
            available_countries: string[];
            /** @description By ISO 4217 code. */
            available_currencies: {
                [key: string]: components["schemas"]["MethodCurrency"];
            };
            /** Format: uri */
            logo_url?: string;
            /** Format: uri */
            logo_wide_url?: string;
            /** @description What to show instead in a country, by ISO 3166-1 alpha-2 code. */
            country_display?: {
                [key: string]: components["schemas"]["MethodDisplay"];
            };
        };
        PaymentMethodList: {
            items: components["schemas"]["PaymentMethod"][];
        };
        ProjectInfo: {
            /** Format: uuid */
            project_id: string;
            status: "draft" | "in_review" | "needs_correction" | "activated" | "blocked" | "suspended" | "deleted" | "frozen" | (string & {});
            /** @description Whether orders can be paid. With `test_mode` no money moves. */
            payment_collection_status: "enabled" | "disabled" | "test_mode" | (string & {});
        };
        Website: {
            url: string;
            /** @description Other values are not known. */
            status: "verified" | (string & {});
        };
        WebsiteList: {
            items: components["schemas"]["Website"][];
        };
        SplitBeneficiaryCreate: {
            /** @description A Paysera account, `EVP` and digits. */
            account_number: string;
            /** @description Name to show. */
            name: string;
        };
        SplitBeneficiary: {
            /**
             * Format: uuid
             * @description The `beneficiary_id` of a split.
             */
            id: string;
            account_number: string;
            name: string;
            /** @description Unix seconds. */
            created_at: number;
        };
        RefundEligibility: {
            eligible: boolean;
            /** @description Why not, a code such as `PAYMENT_NOT_SETTLED`. */
            reason: string | null;
            /** @description Refunded already. Minor units. */
            refunded_amount: number;
            /** @description An amount, not a count. Minor units. */
            pending_refunds: number;
            /** @description Minor units. */
            remaining_refundable: number;
            /** @description ISO 4217. */
            currency: string;
            /** @description Minor units. */
            min_refund_amount: number;
            /** @description Minor units. */
            max_refund_amount: number;
            /** @description Minor units. */
            estimated_fee_amount: number;
            /** @description ISO 4217. */
            estimated_fee_currency: string;
            /** @description Other values are not known. */
            fee_type: "flat" | (string & {});
            /** @description With true the refund needs `payer_iban` and `payer_name`. */
            requires_manual_payer_data: boolean;
        };
        RefundCreate: {
            /** @description Minor units, within the limits of `refunds.eligibility`. */
            amount: number;
            currency: components["schemas"]["Currency"];
            /** @description Your reference. */
            reference?: string;
            /** @description Needed where `requires_manual_payer_data` is true. */
            payer_iban?: string;
            /** @description Needed where `requires_manual_payer_data` is true. */
            payer_name?: string;
        };
        Refund: {
            /** Format: uuid */
            refund_id: string;
            /** @description Other values are not known. */
            status: "initiated" | (string & {});
            /** @description Minor units. */
            amount?: number;
            /** @description ISO 4217. */
            currency?: string;
            /** @description Unix seconds. */
            created_at?: number;
        };
        MerchantDatum: {
            key: string;
            value: string;
        };
        /** @description `failed` and `rejected` are the end; after `settled` a `refunded` or `chargeback` may follow. */
        PaymentStatus: "initiated" | "awaiting_authorization" | "authorized" | "processing" | "pending_settlement" | "on_hold" | "settled" | "failed" | "rejected" | "canceled" | "expired" | "refunded" | "chargeback" | (string & {});
        OrderSnapshotPayment: {
            /**
             * Format: uuid
             * @description The `paymentId` of a refund.
             */
            id: string;
            /** @description A `key` of `methods.list`. */
            method: string;
            status: components["schemas"]["PaymentStatus"];
            purpose: string;
            /** @description Unix seconds. */
            created_at: number;
            /** @description Unix seconds. */
            updated_at: number;
            /** @description ISO 4217. */
            payment_currency: string;
            /** @description Minor units. */
            payment_amount: number;
            /** @description Minor units. */
            original_amount?: number;
            /** @description ISO 4217. */
            original_currency?: string;
            payment_country?: string;
            payer_name?: string;
            payer_email?: string;
            payer_ip_country?: string;
            payer_country?: string;
        };
        OrderSnapshotLink: {
            /**
             * Format: uuid
             * @description The `link_id` that creating the link answered.
             */
            id: string;
            name: string;
            /** @description Unix seconds. */
            created_at: number;
            /** @description Unix seconds. */
            updated_at: number;
            payer_name?: string;
            payer_email?: string;
            payer_ip_country?: string;
            payer_country?: string;
            payer_sets_amount?: boolean;
            payments: components["schemas"]["OrderSnapshotPayment"][];
        };
        OrderSnapshot: {
            /**
             * Format: uuid
             * @description The `order_id` that creating the order answered.
             */
            paysera_order_id: string;
            /** @description The `purchase.reference` of the order. */
            merchant_order_id: string;
            source: string;
            /** @description Minor units. Null where the payer sets the amount, as in the answer to create. */
            amount: number | null;
            /** @description Minor units. */
            amount_paid: number;
            /** @description ISO 4217. */
            currency: string;
            status: components["schemas"]["OrderStatus"];
            /** @description True for a payment of test mode. False if absent. */
            is_test?: boolean;
            /** @description Unix seconds. */
            created_at: number;
            /** @description Unix seconds. */
            updated_at: number;
            /** @description A list here, a map in answers. */
            merchant_data?: components["schemas"]["MerchantDatum"][];
            payer_sets_amount?: boolean;
            /** @description Minor units. Only where the payer sets the amount. */
            minimum_amount?: number;
            /** @description Minor units. Only where the payer sets the amount. */
            maximum_amount?: number;
            payment_links: components["schemas"]["OrderSnapshotLink"][];
        };
        OrderAmountPaidUpdated: {
            event: {
                /** @constant */
                type: "order";
                /** @constant */
                name: "amount_paid_updated";
            };
            order: components["schemas"]["OrderSnapshot"];
        };
        OrderNames: {
            /**
             * Format: uuid
             * @description The `order_id` that creating the order answered.
             */
            paysera_order_id: string;
            /** @description The `purchase.reference` of the order. */
            merchant_order_id: string;
        };
        PaymentChange: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["PaymentStatus"];
            /** @description Minor units. */
            amount: number;
            /** @description ISO 4217. */
            currency: string;
        };
        PaymentStatusUpdated: {
            /** @description 1 so far. */
            version: number;
            event: {
                /** @constant */
                type: "payment";
                /** @constant */
                name: "status_updated";
            };
            order: components["schemas"]["OrderNames"];
            payment: components["schemas"]["PaymentChange"];
            /** @description Unix seconds. */
            timestamp: number;
        };
        /** @description The refund. Under which name it comes is not known. */
        RefundChange: {
            /** Format: uuid */
            id?: string;
            /** @description Other values are not known. */
            status?: "initiated" | (string & {});
            /** @description Minor units. */
            amount?: number;
            /** @description ISO 4217. */
            currency?: string;
        };
        RefundStatusUpdated: {
            /** @description 1 so far. */
            version: number;
            event: {
                /** @constant */
                type: "refund";
                /** @constant */
                name: "status_updated";
            };
            order: components["schemas"]["OrderNames"];
            refund?: components["schemas"]["RefundChange"];
            payment?: components["schemas"]["RefundChange"];
            /** @description Unix seconds. */
            timestamp: number;
        };
    };
    responses: {
        /** @description A query parameter is not valid. */
        InvalidPage: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationErrorBody"];
            };
        };
        /** @description The access token is missing, unknown or has expired. */
        Unauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The credentials may not do this. */
        Forbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description More than 50 calls in a minute from this IP address. Wait as long as `Retry-After` says. */
        TooManyRequests: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Paysera failed. */
        ServerError: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Something behind the API did not answer. Passes; wait before a repeat. */
        BadGateway: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "application/problem+json": components["schemas"]["ProblemBody"];
            };
        };
        /** @description Paysera is not reachable for the moment. Wait before a repeat. */
        Unavailable: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "application/problem+json": components["schemas"]["ProblemBody"];
            };
        };
        /** @description No such resource in this project. */
        NotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description Language of texts in the answer.
         * @example en
         */
        AcceptLanguage: "en" | "lt" | (string & {});
        /**
         * @description Items on a page. The highest value is not known.
         * @example 20
         */
        Limit: number;
        /**
         * @description Items to skip.
         * @example 0
         */
        Offset: number;
        /**
         * @description The `order_id` that creating the order answered.
         * @example a6f2b8e3-5e5f-47d9-b13f-87ed2db2938a
         */
        OrderId: string;
        /**
         * @description The `link_id` that creating the link answered.
         * @example 0199a1c4-7c1e-7b52-9d7c-3f0f6f5f2a11
         */
        PaymentLinkId: string;
        /**
         * @description Id of a settled payment, `order.payment_links[].payments[].id` of the webhook `order.amount_paid_updated`.
         * @example 0199a1c8-1f6b-7c3d-a2b4-5d9e8f7a6b10
         */
        PaymentId: string;
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hex; the key is the client secret.
         * @example a31f2d8511abe088038f70e7ce06251bd475f0bf3380f493220480824f42a38e
         */
        Signature: string;
        /**
         * @description Compare it without regard to case.
         * @example HMAC-SHA256
         */
        SignatureAlgorithm: string;
        /**
         * @description Unix seconds. Not signed, so it proves nothing.
         * @example 1736433120
         */
        CreatedAt: number;
        /**
         * @description Id of this request.
         * @example 0199a1c9-4a11-7a6e-8c55-2b7d9e0f1a33
         */
        RequestId: string;
        /**
         * @description Id of the event, the same for each attempt. Not signed.
         * @example 0199a1c9-4a10-7d2f-9b0e-7c1d2e3f4a55
         */
        CallbackId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Calls allowed in the current window.
         * @example 50
         */
        RateLimitLimit: number;
        /**
         * @description Calls left in the current window.
         * @example 49
         */
        RateLimitRemaining: number;
        /**
         * @description Seconds until the window starts anew; not a time of day.
         * @example 42
         */
        RateLimitReset: number;
        /**
         * @description Seconds to wait before the next call.
         * @example 42
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "tokens.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenCreate"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            /** @description A form field is missing, or the grant is not supported. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Client id and secret do not belong together, or were regenerated. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Too many token requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "orders.list": {
        parameters: {
            query?: {
                /**
                 * @description Items on a page. The highest value is not known.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of orders. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderList"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "orders.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderCreate"];
            };
        };
        responses: {
            /** @description The order exists and waits for payment. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCreated"];
                };
            };
            /** @description The order is not valid; `error_properties` names the fields. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description An order with this reference exists. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "orders.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The `order_id` that creating the order answered.
                 * @example a6f2b8e3-5e5f-47d9-b13f-87ed2db2938a
                 */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description The id is not a UUID. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "orders.update": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The `order_id` that creating the order answered.
                 * @example a6f2b8e3-5e5f-47d9-b13f-87ed2db2938a
                 */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderUpdate"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description A field is not valid; `error_properties` names it. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The order is paid, canceled or closed. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "paymentLinks.list": {
        parameters: {
            query?: {
                /**
                 * @description Items on a page. The highest value is not known.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of links. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLinkList"];
                };
            };
            400: components["responses"]["InvalidPage"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "paymentLinks.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentLinkCreate"];
            };
        };
        responses: {
            /** @description The link is active. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLinkCreated"];
                };
            };
            /** @description The link is not valid; `error_properties` names the fields. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No such order in this project. */
            404: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "paymentLinks.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The `link_id` that creating the link answered.
                 * @example 0199a1c4-7c1e-7b52-9d7c-3f0f6f5f2a11
                 */
                id: components["parameters"]["PaymentLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLink"];
                };
            };
            /** @description The id is not a UUID. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "paymentLinks.update": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The `link_id` that creating the link answered.
                 * @example 0199a1c4-7c1e-7b52-9d7c-3f0f6f5f2a11
                 */
                id: components["parameters"]["PaymentLinkId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentLinkUpdate"];
            };
        };
        responses: {
            /** @description The link as it is now. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLink"];
                };
            };
            /** @description A field is not valid; `error_properties` names it. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The link is completed, expired or canceled. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "paymentLinks.cancel": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The `link_id` that creating the link answered.
                 * @example 0199a1c4-7c1e-7b52-9d7c-3f0f6f5f2a11
                 */
                id: components["parameters"]["PaymentLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link, canceled. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentLink"];
                };
            };
            /** @description The id is not a UUID. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The link is completed, expired or canceled. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "methods.list": {
        parameters: {
            query?: {
                /**
                 * @description Minor units. Filters only together with `currency`.
                 * @example 1000
                 */
                amount?: number;
                /**
                 * @description ISO 4217 code. Filters only together with `amount`.
                 * @example EUR
                 */
                currency?: string;
            };
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The methods. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethodList"];
                };
            };
            /** @description A query parameter is not valid. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "project.get": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectInfo"];
                };
            };
            /** @description The project cannot be told from the request. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "websites.list": {
        parameters: {
            query?: {
                /**
                 * @description Origin of the website to look for.
                 * @example https://example.com
                 */
                referrer?: string;
            };
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The websites. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebsiteList"];
                };
            };
            /** @description The query parameter is not valid. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "splitBeneficiaries.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitBeneficiaryCreate"];
            };
        };
        responses: {
            /** @description The beneficiary is registered. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitBeneficiary"];
                };
            };
            /** @description A field is missing or malformed; `error_properties` names it. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The account is registered for this project already. */
            409: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A rule of split beneficiaries is broken: the feature is off, the account is no valid EVP account, or it is the owner's own. `error_description` says which. */
            422: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "refunds.eligibility": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of a settled payment, `order.payment_links[].payments[].id` of the webhook `order.amount_paid_updated`.
                 * @example 0199a1c8-1f6b-7c3d-a2b4-5d9e8f7a6b10
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be refunded. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundEligibility"];
                };
            };
            /** @description The id is not a UUID. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "refunds.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of texts in the answer.
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Names this refund. Send the same key with each repeat of it.
                 * @example 0199a1d0-52f7-7e0a-8f43-6f6f6f0d9b21
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Id of a settled payment, `order.payment_links[].payments[].id` of the webhook `order.amount_paid_updated`.
                 * @example 0199a1c8-1f6b-7c3d-a2b4-5d9e8f7a6b10
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundCreate"];
            };
        };
        responses: {
            /** @description The refund has been taken on. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description The refund is not valid; `error_properties` names the fields. */
            400: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "webhook.order.amount_paid_updated": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC-SHA256 of the raw body in lower-case hex; the key is the client secret.
                 * @example a31f2d8511abe088038f70e7ce06251bd475f0bf3380f493220480824f42a38e
                 */
                "X-Paysera-Signature": components["parameters"]["Signature"];
                /**
                 * @description Compare it without regard to case.
                 * @example HMAC-SHA256
                 */
                "X-Paysera-Signature-Alg": components["parameters"]["SignatureAlgorithm"];
                /**
                 * @description Unix seconds. Not signed, so it proves nothing.
                 * @example 1736433120
                 */
                "X-Paysera-Created-At": components["parameters"]["CreatedAt"];
                /**
                 * @description Id of this request.
                 * @example 0199a1c9-4a11-7a6e-8c55-2b7d9e0f1a33
                 */
                "X-Paysera-Request-Id": components["parameters"]["RequestId"];
                /**
                 * @description Id of the event, the same for each attempt. Not signed.
                 * @example 0199a1c9-4a10-7d2f-9b0e-7c1d2e3f4a55
                 */
                "X-Paysera-Callback-Id": components["parameters"]["CallbackId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderAmountPaidUpdated"];
            };
        };
        responses: {
            /** @description Ends the attempts at once. Answer a bad signature with 403 where it should be sent again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sent again later. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sent again later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Nothing is sent again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.payment.status_updated": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC-SHA256 of the raw body in lower-case hex; the key is the client secret.
                 * @example a31f2d8511abe088038f70e7ce06251bd475f0bf3380f493220480824f42a38e
                 */
                "X-Paysera-Signature": components["parameters"]["Signature"];
                /**
                 * @description Compare it without regard to case.
                 * @example HMAC-SHA256
                 */
                "X-Paysera-Signature-Alg": components["parameters"]["SignatureAlgorithm"];
                /**
                 * @description Unix seconds. Not signed, so it proves nothing.
                 * @example 1736433120
                 */
                "X-Paysera-Created-At": components["parameters"]["CreatedAt"];
                /**
                 * @description Id of this request.
                 * @example 0199a1c9-4a11-7a6e-8c55-2b7d9e0f1a33
                 */
                "X-Paysera-Request-Id": components["parameters"]["RequestId"];
                /**
                 * @description Id of the event, the same for each attempt. Not signed.
                 * @example 0199a1c9-4a10-7d2f-9b0e-7c1d2e3f4a55
                 */
                "X-Paysera-Callback-Id": components["parameters"]["CallbackId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentStatusUpdated"];
            };
        };
        responses: {
            /** @description Ends the attempts at once. Answer a bad signature with 403 where it should be sent again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sent again later. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sent again later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Nothing is sent again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.refund.status_updated": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description HMAC-SHA256 of the raw body in lower-case hex; the key is the client secret.
                 * @example a31f2d8511abe088038f70e7ce06251bd475f0bf3380f493220480824f42a38e
                 */
                "X-Paysera-Signature": components["parameters"]["Signature"];
                /**
                 * @description Compare it without regard to case.
                 * @example HMAC-SHA256
                 */
                "X-Paysera-Signature-Alg": components["parameters"]["SignatureAlgorithm"];
                /**
                 * @description Unix seconds. Not signed, so it proves nothing.
                 * @example 1736433120
                 */
                "X-Paysera-Created-At": components["parameters"]["CreatedAt"];
                /**
                 * @description Id of this request.
                 * @example 0199a1c9-4a11-7a6e-8c55-2b7d9e0f1a33
                 */
                "X-Paysera-Request-Id": components["parameters"]["RequestId"];
                /**
                 * @description Id of the event, the same for each attempt. Not signed.
                 * @example 0199a1c9-4a10-7d2f-9b0e-7c1d2e3f4a55
                 */
                "X-Paysera-Callback-Id": components["parameters"]["CallbackId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundStatusUpdated"];
            };
        };
        responses: {
            /** @description Ends the attempts at once. Answer a bad signature with 403 where it should be sent again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sent again later. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sent again later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. Nothing is sent again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
