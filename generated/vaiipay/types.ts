// Generated from the contract of vaiipay by "npm run generate". Do not edit.
export interface paths {
    "/api/payment/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a payment
         * @description Creates a payment and answers with the address of its checkout page, where the payer picks a coin.
         *
         *     - `amount` is a whole number of the smallest unit: 10000 is 100.00 USD.
         *     - Say which application it is for: `clientId`, or the UUID of its site as `siteId`.
         *     - The answer has no payment id of its own: it is the last path segment of `checkoutUrl`.
         *     - There is no idempotency key, and no page says that a second call with the same `reference` is refused.
         *       After a lost answer a repeat may leave two open payments.
         */
        post: operations["payments.checkout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payments
         * @description Lists the payments of the account. Needs an OAuth2 access token.
         *
         *     The documentation names this operation and shows nothing of it: path, filters, paging and answer are assumed.
         */
        get: operations["payments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment/{paymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a payment
         * @description Reads a payment and its state. To fulfil an order, wait for the webhook `payment.completed` rather than for a state:
         *     `RECEIVED` turns into `CONFIRMED` as soon as a webhook was delivered.
         */
        get: operations["payments.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment/{paymentId}/provider/{provider}/method/{method}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the instructions for paying with one method
         * @description Tells a checkout page of your own where the payer has to send how much of which coin.
         *
         *     - The call creates a payment address, although it is a GET. Whether a second call gives the same address is not documented.
         *     - The answer is not documented: read every field as one that may be missing.
         *     - Take `provider` and `method` from `checkout.methods`; no page lists their values.
         */
        get: operations["payments.instructions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkout/{paymentId}/payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ways to pay a payment
         * @description Lists the coins and methods that the application offers for a payment, narrowed by its `currencyWhitelist`.
         *
         *     - No token. Pass `expires` and `signature` as they stand in the checkout URL.
         *     - Whether this operation demands the signature, and what it answers, is not documented.
         */
        get: operations["checkout.methods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checkout/payment/{paymentId}/provider/{provider}/method/{method}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the instructions for paying, from a checkout page
         * @description The same as `payments.instructions`, for a page that holds no token.
         *
         *     - Pass `expires` and `signature` as they stand in the checkout URL; both are checked first.
         *     - Like its sibling it is taken to create a payment address, although it is a GET.
         *     - The answer is not documented: read every field as one that may be missing.
         */
        get: operations["checkout.instructions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payment applications
         * @description Lists all payment applications of the account, in one answer. Needs an OAuth2 access token.
         */
        get: operations["paymentApplications.list"];
        put?: never;
        /**
         * Create a payment application
         * @description Creates a payment application with its site and webhook URL. Needs an OAuth2 access token.
         *
         *     You choose `secret`, the key of its webhooks, and no answer repeats it: store it before you call.
         */
        post: operations["paymentApplications.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a payment application
         * @description Reads one payment application by its UUID, not by its client id. Needs an OAuth2 access token.
         */
        get: operations["paymentApplications.get"];
        /**
         * Change a payment application
         * @description Changes the fields that are sent. Needs an OAuth2 access token.
         *
         *     The documentation says that an application can be updated, with its callback URL and secret, and not how: method, path and
         *     body are assumed. A new `secret` ends the old one; let your receiver accept both for a while.
         */
        put: operations["paymentApplications.update"];
        post?: never;
        /**
         * Delete a payment application
         * @description Deletes a payment application. Needs an OAuth2 access token.
         *
         *     No page describes it: only the field `deletedAt` suggests that applications can be deleted. Method and path are assumed.
         */
        delete: operations["paymentApplications.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refund-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a refund
         * @description Asks for a payment to be paid back in full, to a blockchain address or to a bank account. Needs an OAuth2 access token.
         *
         *     - The request starts as `PENDING`. An administrator approves it, the gateway pays, then the webhook `payment.refund` is sent.
         *     - The payment must be refundable and must not have a refund request yet: a second request is refused.
         *     - There is no amount, so no partial refund, and no operation to read or list refund requests.
         *     - Give `blockchainAddress`, or all four bank fields. Coins sent to a wrong address are lost.
         */
        post: operations["refundRequests.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "payment.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment is complete
         * @description The full amount is confirmed. Fulfil the order on this event, and by its name: `payment.received` carries the same state.
         *
         *     The name stands in a header that is not signed, so it must agree with the state in the signed body. There is no event id:
         *     the payment id and the event name together tell a repeat.
         */
        post: operations["webhook.payment.completed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Funds have arrived
         * @description Funds are confirmed on the blockchain. Use it to act early; fulfil the order on `payment.completed`.
         */
        post: operations["webhook.payment.received"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.underpaid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment is underpaid
         * @description Less than the price arrived. The payer may top up, and the payment is then received after all.
         */
        post: operations["webhook.payment.underpaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment was refunded
         * @description The gateway has paid the payment back, after a refund request was approved.
         */
        post: operations["webhook.payment.refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A payment to create, for the application named by `clientId` or `siteId`. */
        CheckoutCreate: {
            /** @description Whole number of the smallest unit, 10000 is 100.00 USD. */
            amount: number;
            /** @description Currency of the price, such as USD. Must be one that the deployment has set up. */
            currencyCode: string;
            /** @description Your own order id. Keep it unique; no page says that a duplicate is refused. */
            reference: string;
            /** @description The order as the payer sees it. */
            referenceLabel: string;
            /**
             * Format: uri
             * @description Where the payer goes after paying.
             */
            redirectUrl?: string;
            /** @description Allows this blockchain only. No page lists the values. */
            blockchainSlug?: string;
            /**
             * Format: uuid
             * @description A product that the payment belongs to.
             */
            productId?: string;
            /** @description What you are paid out in, such as USDT. */
            settlementCurrencyCode?: string;
            /**
             * Format: date-time
             * @description When the checkout URL expires; a year after creation if left out.
             */
            expiresAt?: string;
        } & ({
            /** @description Client id of the payment application. Not a secret. */
            clientId: string;
        } | {
            /**
             * Format: uuid
             * @description The `site.id` of the payment application, in place of its client id.
             */
            siteId: string;
        });
        /** @description Where to send the payer. */
        CheckoutCreated: {
            /**
             * Format: uri
             * @description Address of the checkout page, on another host than the API; it may be shown in an iframe. Holds the payment id, the expiry in Unix seconds, a signature, and perhaps `redirectUrl`.
             */
            checkoutUrl: string;
        };
        /** @description A malformed request. May name fields as a validation error does. */
        BadRequestBody: {
            /** @description What went wrong. */
            message?: string;
            /** @description Messages by field. */
            errors?: {
                [key: string]: string[];
            };
        };
        /** @description An error other than a validation error. */
        ErrorBody: {
            /** @description What went wrong. */
            message?: string;
        };
        /** @description Which fields were refused and why. Read `errors`; `message` is a summary. */
        ValidationErrorBody: {
            /** @description A summary. */
            message: string;
            /** @description Messages by field. The keys are the field names as sent. */
            errors: {
                [key: string]: string[];
            };
        };
        /**
         * @description - `OPEN`: waiting for funds.
         *     - `FOUND`: a transaction was seen, confirmations are missing. After `OPEN`.
         *     - `UNDERPAID`: less than the price arrived; a top-up leads to `RECEIVED`. After `FOUND`.
         *     - `RECEIVED`: the full amount is confirmed. After `FOUND` or `UNDERPAID`.
         *     - `CONFIRMED`: received, and your webhook took the news. After `RECEIVED`.
         *     - `CANCELLED`: cancelled by the merchant. After `OPEN`.
         *     - `ERROR`: could not be processed. After `OPEN`.
         *     - `REFUND`: paid back. After `CONFIRMED`.
         *
         *     No state tells of an overpaid payment or of an expired checkout URL.
         */
        PaymentStatus: "OPEN" | "FOUND" | "UNDERPAID" | "RECEIVED" | "CONFIRMED" | "CANCELLED" | "ERROR" | "REFUND" | (string & {});
        /** @description An amount in both units and as text. */
        Money: {
            /** @description In the major unit, 100 is 100.00 USD. Prefer `amount` for sums. */
            value: number;
            /** @description In the smallest unit, 10000 is 100.00 USD. */
            amount: number;
            /** @description For display. */
            formatted: string;
        };
        /** @description A payment, as it is read and as webhooks carry it. */
        Payment: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The merchant's account.
             */
            userId?: string;
            status: components["schemas"]["PaymentStatus"];
            /** @description Your own order id. */
            reference: string;
            /** @description The order as the payer sees it. */
            referenceLabel: string;
            /** @description Currency of the price. */
            currencyCode: string;
            /** @description What you are paid out in. */
            settlementCurrencyCode?: string | null;
            /** @description The price. An object here, a whole number when you create a payment. */
            amount: components["schemas"]["Money"];
            /** @description What has arrived; null before anything has. */
            receivedAmount?: components["schemas"]["Money"] | null;
            /** @description What was settled; null before that. Its currency is not documented. */
            settledAmount?: components["schemas"]["Money"] | null;
            /**
             * Format: date-time
             * @description When the transaction was seen on the blockchain.
             */
            foundAt?: string | null;
            /**
             * Format: date-time
             * @description When the full amount was confirmed.
             */
            confirmedAt?: string | null;
            /**
             * Format: date-time
             * @description When the payment was created.
             */
            date: string;
            /** @description Whether a refund may be requested. */
            refund?: boolean;
        };
        /** @description A page of payments. */
        PaymentList: {
            data: components["schemas"]["Payment"][];
            /** @description Addresses of other pages. */
            links?: {
                first?: string | null;
                last?: string | null;
                prev?: string | null;
                next?: string | null;
            };
            /** @description Where this page stands. */
            meta?: {
                current_page?: number;
                last_page?: number;
                per_page?: number;
                /** @description Payments on all pages. */
                total?: number;
                /** @description Number of the first payment on this page. */
                from?: number | null;
                /** @description Number of the last payment on this page. */
                to?: number | null;
                /** @description Address of the list without its query. */
                path?: string;
            };
        };
        /** @description What the payer has to do. No page shows this answer; the fields follow the list of what a checkout page should show. Check that `address` and `amount` are there before you show anything. */
        PaymentInstructions: {
            /** Format: uuid */
            paymentId?: string;
            provider?: string;
            method?: string;
            /** @description Where to send the coins. Made for this payment. */
            address?: string;
            /** @description Exact amount of coins, as a decimal. */
            amount?: string;
            /** @description The coin, such as BTC. */
            currencyCode?: string;
            /** @description The blockchain. */
            blockchainSlug?: string | null;
            /** @description For a QR code: a payment URI or an image as a data URI. */
            qrCode?: string | null;
            /**
             * Format: date-time
             * @description Until when the amount holds.
             */
            expiresAt?: string | null;
            /** @description Confirmations so far. */
            confirmations?: number | null;
            /** @description Confirmations that are needed. */
            requiredConfirmations?: number | null;
        };
        /** @description One way to pay. The fields are assumed; `provider` and `method` are what the instructions ask for. */
        CheckoutMethod: {
            /** @description Who handles the coin. */
            provider?: string;
            /** @description How to pay with that provider. */
            method?: string;
            /** @description The coin, such as BTC. */
            currencyCode?: string;
            /** @description For display. */
            name?: string;
            /** @description The blockchain. */
            blockchainSlug?: string | null;
        };
        /** @description The ways to pay a payment, all at once. */
        CheckoutMethodList: {
            data: components["schemas"]["CheckoutMethod"][];
        };
        /** @description A payment application and its site. The webhook secret is never part of it. */
        PaymentApplication: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description What payments are created with. Not a secret. 32 characters. */
            clientId: string;
            /** @description The merchant's account. */
            userId: string;
            /** @description Coins that are accepted, such as BTC. */
            currencyWhitelist: string[];
            /** @description Where the application is used. */
            site: {
                /**
                 * Format: uuid
                 * @description May stand in for the client id as `siteId`.
                 */
                id: string;
                title?: string;
                /** Format: uri */
                url?: string | null;
                /**
                 * Format: uri
                 * @description Where webhooks go. One for each application.
                 */
                callbackUrl?: string | null;
                /** @description Rules for payments of this site. */
                setting?: {
                    id?: string;
                    title?: string;
                    /** @description Overpaid payments are accepted. */
                    allowOverpay?: boolean;
                    /** @description Underpaid payments are accepted. */
                    allowUnderpay?: boolean;
                };
            };
            /** @description An image. The only sample is null, so its form is unknown. */
            paymentAppImage?: string | {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deletedAt?: string | null;
        };
        /** @description All payment applications. */
        PaymentApplicationList: {
            data: components["schemas"]["PaymentApplication"][];
        };
        /** @description A payment application to create. */
        PaymentApplicationCreate: {
            name: string;
            /** @description Key of the webhook signatures, chosen by you. Long and random; no answer repeats it. */
            secret: string;
            /**
             * Format: uri
             * @description Your site.
             */
            url?: string;
            /**
             * Format: uri
             * @description Where webhooks go. One for each application.
             */
            callbackUrl?: string;
            /** @description Coins to accept, such as BTC. */
            currencyWhitelist?: string[];
            /** @description Accept payments of less than the price. The default is not documented. */
            allowUnderpay?: boolean;
            /** @description Accept payments of more than the price. The default is not documented. */
            allowOverpay?: boolean;
        };
        /** @description What to change about a payment application. Fields left out stay as they are. */
        PaymentApplicationUpdate: {
            name?: string;
            /** @description Key of the webhook signatures, chosen by you. Long and random; no answer repeats it. */
            secret?: string;
            /**
             * Format: uri
             * @description Your site.
             */
            url?: string;
            /**
             * Format: uri
             * @description Where webhooks go. One for each application.
             */
            callbackUrl?: string;
            /** @description Coins to accept, such as BTC. */
            currencyWhitelist?: string[];
            /** @description Accept payments of less than the price. The default is not documented. */
            allowUnderpay?: boolean;
            /** @description Accept payments of more than the price. The default is not documented. */
            allowOverpay?: boolean;
        };
        /** @description Pays back in coins. */
        RefundToBlockchain: {
            /**
             * Format: uuid
             * @description The payment to pay back.
             */
            paymentId: string;
            /** @description Where the coins go. */
            blockchainAddress: string;
            bankName?: never;
            bankCode?: never;
            bankAccountNumber?: never;
            bankAccountHolder?: never;
        };
        /** @description Pays back by bank transfer. */
        RefundToBank: {
            /**
             * Format: uuid
             * @description The payment to pay back.
             */
            paymentId: string;
            bankName: string;
            /** @description SWIFT or BIC code, such as DEUTDEFF. */
            bankCode: string;
            /** @description Account number or IBAN. */
            bankAccountNumber: string;
            bankAccountHolder: string;
            blockchainAddress?: never;
        };
        /** @description A refund to a blockchain address or to a bank account, never a mix of both. */
        RefundRequestCreate: components["schemas"]["RefundToBlockchain"] | components["schemas"]["RefundToBank"];
        /** @description A refund that was asked for. */
        RefundRequest: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            paymentId: string;
            /** @description Starts as `PENDING`. The states after that are not documented. */
            status: "PENDING" | (string & {});
            refundAmount: components["schemas"]["Money"];
            blockchainAddress?: string | null;
            bankName?: string | null;
            bankCode?: string | null;
            bankAccountNumber?: string | null;
            bankAccountHolder?: string | null;
            /**
             * Format: date-time
             * @description When it was paid back.
             */
            refundedAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description The body of every webhook. It is not wrapped in `data`. */
        PaymentNotice: {
            payment: components["schemas"]["Payment"];
        };
    };
    responses: {
        /** @description The token is missing, wrong or expired. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token may not do this. A client token lacks the scope, or the operation needs an OAuth2 access token. */
        InsufficientPermissions: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Too many calls. No page gives the limit or names a header. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The gateway failed. Repeat later, with growing pauses, if the call may be repeated at all. */
        ServerFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A server in front of the gateway got no usable answer from it. */
        BadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The gateway is down for the moment. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Nothing has this id, or it belongs to somebody else. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Where to send how much of which coin. */
        Instructions: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    data: components["schemas"]["PaymentInstructions"];
                };
            };
        };
        /** @description The signature is missing. No page names the status; a deployment may answer 403 instead. */
        SignatureMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The signature is wrong, or the checkout URL has expired. */
        SignatureInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description The payment. Its id is the last path segment of `checkoutUrl`.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        PaymentId: string;
        /**
         * @description Who handles the coin, from `checkout.methods`. No page lists the values.
         * @example bitcoin
         */
        Provider: string;
        /**
         * @description How to pay with that provider, from `checkout.methods`. No page lists the values.
         * @example btc
         */
        Method: string;
        /**
         * @description The `expires` of the checkout URL, in Unix seconds.
         * @example 1773576000
         */
        Expires: number;
        /**
         * @description The `signature` of the checkout URL, in hex.
         * @example c2aaa7153a09c086972d74bc7ea33832962962bc6b49497679aecb0a76ef59dc
         */
        Signature: string;
        /**
         * @description The application. Its UUID, not its client id.
         * @example 9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d
         */
        PaymentApplicationId: string;
        /**
         * @description When it was sent, in Unix seconds. Signed. Refuse it when it is older than 300 seconds or lies in the future.
         * @example 1767225600
         */
        Timestamp: string;
        /**
         * @description Lower-case hex HMAC-SHA256 over the timestamp, a full stop and the body as sent. The key is the secret of the application.
         * @example da32849c1ae02295dceb5144052ed2eaf3f0e3f9db584c1e094a335d33ca2640
         */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Seconds to wait before the next call.
         * @example 30
         */
        RetryAfter: number;
        /**
         * @description How many calls the window allows.
         * @example 60
         */
        RateLimitLimit: number;
        /**
         * @description How many calls are left in the window.
         * @example 0
         */
        RateLimitRemaining: number;
        /**
         * @description When the window ends, in Unix seconds.
         * @example 1767225630
         */
        RateLimitReset: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "payments.checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckoutCreate"];
            };
        };
        responses: {
            /** @description The payment was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CheckoutCreated"];
                    };
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestBody"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["InsufficientPermissions"];
            /** @description A field is missing or wrong, the currency is not set up, or the client id is unknown. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFailure"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "payments.list": {
        parameters: {
            query?: {
                /**
                 * @description Page number, from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Payments per page.
                 * @example 15
                 */
                per_page?: number;
                /**
                 * @description Only payments in this state.
                 * @example RECEIVED
                 */
                status?: components["schemas"]["PaymentStatus"];
                /**
                 * @description Only payments with this reference of yours.
                 * @example ORDER-123
                 */
                reference?: string;
                /**
                 * @description Only payments of the application with this client id.
                 * @example a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6
                 */
                clientId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentList"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["InsufficientPermissions"];
            /** @description A query parameter is wrong. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFailure"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "payments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payment. Its id is the last path segment of `checkoutUrl`.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Payment"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["InsufficientPermissions"];
            404: components["responses"]["NotFound"];
            /** @description The payment id is not a UUID. A deployment may answer 404 instead. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFailure"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "payments.instructions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payment. Its id is the last path segment of `checkoutUrl`.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                paymentId: components["parameters"]["PaymentId"];
                /**
                 * @description Who handles the coin, from `checkout.methods`. No page lists the values.
                 * @example bitcoin
                 */
                provider: components["parameters"]["Provider"];
                /**
                 * @description How to pay with that provider, from `checkout.methods`. No page lists the values.
                 * @example btc
                 */
                method: components["parameters"]["Method"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Instructions"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["InsufficientPermissions"];
            404: components["responses"]["NotFound"];
            /** @description The payment id is not a UUID, or the method is not on offer. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFailure"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "checkout.methods": {
        parameters: {
            query: {
                /**
                 * @description The `expires` of the checkout URL, in Unix seconds.
                 * @example 1773576000
                 */
                expires: components["parameters"]["Expires"];
                /**
                 * @description The `signature` of the checkout URL, in hex.
                 * @example c2aaa7153a09c086972d74bc7ea33832962962bc6b49497679aecb0a76ef59dc
                 */
                signature: components["parameters"]["Signature"];
            };
            header?: never;
            path: {
                /**
                 * @description The payment. Its id is the last path segment of `checkoutUrl`.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ways to pay. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutMethodList"];
                };
            };
            401: components["responses"]["SignatureMissing"];
            403: components["responses"]["SignatureInvalid"];
            404: components["responses"]["NotFound"];
            /** @description A parameter is missing or wrong. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFailure"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "checkout.instructions": {
        parameters: {
            query: {
                /**
                 * @description The `expires` of the checkout URL, in Unix seconds.
                 * @example 1773576000
                 */
                expires: components["parameters"]["Expires"];
                /**
                 * @description The `signature` of the checkout URL, in hex.
                 * @example c2aaa7153a09c086972d74bc7ea33832962962bc6b49497679aecb0a76ef59dc
                 */
                signature: components["parameters"]["Signature"];
            };
            header?: never;
            path: {
                /**
                 * @description The payment. Its id is the last path segment of `checkoutUrl`.
                 * @example 550e8400-e29b-41d4-a716-446655440000
                 */
                paymentId: components["parameters"]["PaymentId"];
                /**
                 * @description Who handles the coin, from `checkout.methods`. No page lists the values.
                 * @example bitcoin
                 */
                provider: components["parameters"]["Provider"];
                /**
                 * @description How to pay with that provider, from `checkout.methods`. No page lists the values.
                 * @example btc
                 */
                method: components["parameters"]["Method"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Instructions"];
            401: components["responses"]["SignatureMissing"];
            403: components["responses"]["SignatureInvalid"];
            404: components["responses"]["NotFound"];
            /** @description A parameter is missing or wrong, or the method is not on offer. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFailure"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "paymentApplications.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The applications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentApplicationList"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["InsufficientPermissions"];
            /** @description The request was refused. It has no fields that could be wrong. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFailure"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "paymentApplications.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentApplicationCreate"];
            };
        };
        responses: {
            /** @description The application was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PaymentApplication"];
                    };
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestBody"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["InsufficientPermissions"];
            /** @description A field is missing or wrong. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFailure"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "paymentApplications.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The application. Its UUID, not its client id.
                 * @example 9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d
                 */
                id: components["parameters"]["PaymentApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PaymentApplication"];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["InsufficientPermissions"];
            404: components["responses"]["NotFound"];
            /** @description The id is not a UUID. A deployment may answer 404 instead. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFailure"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "paymentApplications.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The application. Its UUID, not its client id.
                 * @example 9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d
                 */
                id: components["parameters"]["PaymentApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentApplicationUpdate"];
            };
        };
        responses: {
            /** @description The application as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PaymentApplication"];
                    };
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestBody"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["InsufficientPermissions"];
            404: components["responses"]["NotFound"];
            /** @description A field is missing or wrong. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFailure"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "paymentApplications.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The application. Its UUID, not its client id.
                 * @example 9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d
                 */
                id: components["parameters"]["PaymentApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["InsufficientPermissions"];
            404: components["responses"]["NotFound"];
            /** @description The id is not a UUID. A deployment may answer 404 instead. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFailure"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "refundRequests.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundRequestCreate"];
            };
        };
        responses: {
            /** @description The refund was asked for. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RefundRequest"];
                    };
                };
            };
            /** @description The request is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestBody"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["InsufficientPermissions"];
            /** @description There is no such payment. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A field is missing or wrong, the payment is not refundable, or it has a refund request already. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFailure"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
        };
    };
    "webhook.payment.completed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name of the event. Not signed.
                 * @example payment.completed
                 */
                "X-PaymentService-Event": "payment.completed";
                /**
                 * @description When it was sent, in Unix seconds. Signed. Refuse it when it is older than 300 seconds or lies in the future.
                 * @example 1767225600
                 */
                "X-PaymentService-Timestamp": components["parameters"]["Timestamp"];
                /**
                 * @description Lower-case hex HMAC-SHA256 over the timestamp, a full stop and the body as sent. The key is the secret of the application.
                 * @example da32849c1ae02295dceb5144052ed2eaf3f0e3f9db584c1e094a335d33ca2640
                 */
                "X-PaymentService-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentNotice"];
            };
        };
        responses: {
            /** @description Taken. A taken event moves the payment from `RECEIVED` to `CONFIRMED`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Signature or timestamp are missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.payment.received": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name of the event. Not signed.
                 * @example payment.received
                 */
                "X-PaymentService-Event": "payment.received";
                /**
                 * @description When it was sent, in Unix seconds. Signed. Refuse it when it is older than 300 seconds or lies in the future.
                 * @example 1767225600
                 */
                "X-PaymentService-Timestamp": components["parameters"]["Timestamp"];
                /**
                 * @description Lower-case hex HMAC-SHA256 over the timestamp, a full stop and the body as sent. The key is the secret of the application.
                 * @example da32849c1ae02295dceb5144052ed2eaf3f0e3f9db584c1e094a335d33ca2640
                 */
                "X-PaymentService-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentNotice"];
            };
        };
        responses: {
            /** @description Taken. A taken event moves the payment from `RECEIVED` to `CONFIRMED`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Signature or timestamp are missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.payment.underpaid": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name of the event. Not signed.
                 * @example payment.underpaid
                 */
                "X-PaymentService-Event": "payment.underpaid";
                /**
                 * @description When it was sent, in Unix seconds. Signed. Refuse it when it is older than 300 seconds or lies in the future.
                 * @example 1767225600
                 */
                "X-PaymentService-Timestamp": components["parameters"]["Timestamp"];
                /**
                 * @description Lower-case hex HMAC-SHA256 over the timestamp, a full stop and the body as sent. The key is the secret of the application.
                 * @example da32849c1ae02295dceb5144052ed2eaf3f0e3f9db584c1e094a335d33ca2640
                 */
                "X-PaymentService-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentNotice"];
            };
        };
        responses: {
            /** @description Taken. A taken event moves the payment from `RECEIVED` to `CONFIRMED`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Signature or timestamp are missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.payment.refund": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Name of the event. Not signed.
                 * @example payment.refund
                 */
                "X-PaymentService-Event": "payment.refund";
                /**
                 * @description When it was sent, in Unix seconds. Signed. Refuse it when it is older than 300 seconds or lies in the future.
                 * @example 1767225600
                 */
                "X-PaymentService-Timestamp": components["parameters"]["Timestamp"];
                /**
                 * @description Lower-case hex HMAC-SHA256 over the timestamp, a full stop and the body as sent. The key is the secret of the application.
                 * @example da32849c1ae02295dceb5144052ed2eaf3f0e3f9db584c1e094a335d33ca2640
                 */
                "X-PaymentService-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentNotice"];
            };
        };
        responses: {
            /** @description Taken. A taken event moves the payment from `RECEIVED` to `CONFIRMED`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Signature or timestamp are missing or wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
