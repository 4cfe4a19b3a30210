// Generated from the contract of paysafer by "npm run generate". Do not edit.
export interface paths {
    "/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payments
         * @description Lists the payments of the key's mode, newest first. The page documents neither parameters nor the form of the
         *     answer; both follow Stripe.
         */
        get: operations["payments.list"];
        put?: never;
        /**
         * Create a payment
         * @description Charges at once, unless `capture_method` is `manual`: then the money is only authorized and `payments.capture`
         *     takes it. Look at `status` in the answer before you deliver anything. A declined card is a 402.
         *     Send an idempotency key that belongs to the order, so that the same order is not charged twice.
         */
        post: operations["payments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payment's id, `pay_` and 24 letters or digits in the sample.
                 * @example pay_1NRv2H2eZvKYlo2CkMzPF4fS
                 */
                id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a payment
         * @description Reads one payment as it stands now. `succeeded` in `status` means paid.
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
    "/v1/payments/{id}/capture": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payment's id, `pay_` and 24 letters or digits in the sample.
                 * @example pay_1NRv2H2eZvKYlo2CkMzPF4fS
                 */
                id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Capture an authorized payment
         * @description Takes the money of a payment that waits in `requires_capture`. Without a body it takes everything; with
         *     `amount_to_capture` it takes that much. In any other status the answer is a 422.
         */
        post: operations["payments.capture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payment's id, `pay_` and 24 letters or digits in the sample.
                 * @example pay_1NRv2H2eZvKYlo2CkMzPF4fS
                 */
                id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a payment
         * @description Ends a payment that is not paid yet and releases what was authorized. Once it is `succeeded` the answer is a 422:
         *     use `payments.refund` then.
         */
        post: operations["payments.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payment's id, `pay_` and 24 letters or digits in the sample.
                 * @example pay_1NRv2H2eZvKYlo2CkMzPF4fS
                 */
                id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund a payment
         * @description Gives money of a `succeeded` payment back to the payer. Without `amount` it gives back all that is left.
         *     Each call is another refund, so a repeat without its idempotency key may pay twice.
         */
        post: operations["payments.refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description Lists the customers of the key's mode, newest first. The page documents neither parameters nor the form of the
         *     answer; both follow Stripe.
         */
        get: operations["customers.list"];
        put?: never;
        /**
         * Create a customer
         * @description Keeps a person who pays, so that payments can name them. Every property is optional as far as is known.
         *     A repeat without its idempotency key makes a second customer.
         */
        post: operations["customers.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer's id, `cus_` and 14 letters or digits in the sample.
                 * @example cus_9s6XKzkNRiz8i3
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a customer
         * @description Reads one customer.
         */
        get: operations["customers.get"];
        put?: never;
        post?: never;
        /**
         * Delete a customer
         * @description Deletes one customer. What becomes of their payments is not documented.
         */
        delete: operations["customers.delete"];
        options?: never;
        head?: never;
        /**
         * Update a customer
         * @description Changes what is in the body and keeps the rest. `metadata` is merged key by key; an empty value removes its key.
         */
        patch: operations["customers.update"];
        trace?: never;
    };
    "/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description Lists the endpoints of the key's mode, newest first. The page documents neither parameters nor the form of the
         *     answer; both follow Stripe.
         */
        get: operations["webhookEndpoints.list"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description Registers a URL that events are sent to. The signing secret, `whsec_...`, is in this answer only: keep it.
         *     Neither body nor answer is documented; both follow Stripe. The dashboard can register a URL as well.
         */
        post: operations["webhookEndpoints.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The endpoint's id.
                 * @example we_1NRv2H2eZvKYlo2CkMzPF4fS
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a webhook endpoint
         * @description Reads one endpoint. Its secret is not in the answer.
         */
        get: operations["webhookEndpoints.get"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint
         * @description Ends the sending of events to this URL. There is no update; to change an endpoint, create another and delete this one.
         */
        delete: operations["webhookEndpoints.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "payment.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment was created
         * @description Sent when a payment exists. That does not mean paid; wait for `payment.completed`.
         */
        post: operations["webhook.payment.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
         * A payment was captured
         * @description Sent when a payment is captured and the money has come in; its status is `succeeded`. Deliver on this one.
         */
        post: operations["webhook.payment.completed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment attempt failed
         * @description Sent when an attempt to pay did not go through. `data.failure_reason` says why.
         */
        post: operations["webhook.payment.failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.refunded": {
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
         * @description Sent when money of a payment goes back to the payer.
         */
        post: operations["webhook.payment.refunded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer was created
         * @description Sent when a customer was added.
         */
        post: operations["webhook.customer.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer was changed
         * @description Sent when data of a customer changed.
         */
        post: operations["webhook.customer.updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payout.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payout arrived
         * @description Sent when money went out to the merchant's bank account. The payout itself is not documented.
         */
        post: operations["webhook.payout.completed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payout.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payout failed
         * @description Sent when an attempt to pay out did not go through. The payout itself is not documented.
         */
        post: operations["webhook.payout.failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "dispute.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A dispute was opened
         * @description Sent when a cardholder disputes a payment. The dispute itself is not documented.
         */
        post: operations["webhook.dispute.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "dispute.resolved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A dispute was resolved
         * @description Sent when a dispute is over. The dispute itself, and who won, is not documented.
         */
        post: operations["webhook.dispute.resolved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Where the payment stands. Only succeeded, which means paid, is documented. */
        PaymentStatus: "requires_payment_method" | "requires_action" | "processing" | "requires_capture" | "succeeded" | "failed" | "canceled" | (string & {});
        /**
         * @description Your own keys and values, given back unchanged.
         * @example {
         *       "order_id": "order_1234",
         *       "product": "Premium Plan"
         *     }
         */
        Metadata: {
            [key: string]: string;
        };
        /** @description A charge to a payment method of a customer. */
        Payment: {
            id: string;
            /** @constant */
            object: "payment";
            /** @description What was asked for, in the smallest unit of the currency. */
            amount: number;
            /** @description What was taken so far; 0 before the capture. */
            amount_received: number;
            /** @description What was given back so far. */
            amount_refunded?: number;
            /** @description ISO 4217 code in lower case. */
            currency: string;
            status: components["schemas"]["PaymentStatus"];
            description: string | null;
            /** @description What was charged, pm_... */
            payment_method: string | null;
            /** @description Who paid, cus_... */
            customer: string | null;
            metadata: components["schemas"]["Metadata"];
            /** Format: email */
            receipt_email: string | null;
            /** @description Why the last attempt failed. */
            failure_reason?: string | null;
            /** @description In Unix seconds. */
            created: number;
            /** @description true when real money moved, false with a test key. */
            livemode: boolean;
        };
        /** @description A page of payments. */
        PaymentList: {
            /** @constant */
            object: "list";
            /** @description The path that was asked. */
            url?: string;
            /** @description Whether items follow behind the last one. */
            has_more: boolean;
            data: components["schemas"]["Payment"][];
        };
        /** @description What every answer that is not a 2xx holds. */
        ErrorBody: {
            error: {
                /** @description The class of the error. Decide by it and by the status. */
                type: "invalid_request_error" | "card_error" | "rate_limit_error" | "authentication_error" | "idempotency_error" | "api_error" | (string & {});
                /** @description What exactly went wrong. Only parameter_missing is documented. */
                code: string;
                /** @description A sentence for developers. */
                message: string;
                /** @description The parameter at fault. */
                param?: string;
                /**
                 * Format: uri
                 * @description A page about this code.
                 */
                doc_url?: string;
            };
        };
        /**
         * @description Your own keys and values, such as an order number. At most 50 keys of 40 characters, values of 500.
         * @example {
         *       "order_id": "order_1234",
         *       "product": "Premium Plan"
         *     }
         */
        MetadataInput: {
            [key: string]: string;
        };
        /** @description A payment to make. */
        PaymentCreate: {
            /** @description In the smallest unit of the currency. 15000 is AED 150.00. */
            amount: number;
            /** @description ISO 4217 code in lower case, such as aed. */
            currency: string;
            /** @description What to charge, pm_... With pm_card_visa the sample is paid at once. */
            payment_method?: string;
            /** @description Who pays, cus_... */
            customer?: string;
            /** @description A text for people, such as an invoice number. */
            description?: string;
            metadata?: components["schemas"]["MetadataInput"];
            /**
             * Format: email
             * @description Where the receipt goes.
             */
            receipt_email?: string;
            /**
             * @description manual authorizes only; payments.capture then takes the money.
             * @default automatic
             * @enum {string}
             */
            capture_method?: "automatic" | "manual";
        };
        /** @description What to take. */
        PaymentCapture: {
            /** @description In the smallest unit of the payment's currency, at most what was authorized. Everything when left out. */
            amount_to_capture?: number;
        };
        /** @description Why the payment ends. */
        PaymentCancel: {
            cancellation_reason?: "duplicate" | "fraudulent" | "requested_by_customer" | "abandoned" | (string & {});
        };
        /** @description What to give back, and why. */
        PaymentRefund: {
            /** @description In the smallest unit of the payment's currency. All that is left when left out. */
            amount?: number;
            reason?: "duplicate" | "fraudulent" | "requested_by_customer" | (string & {});
            metadata?: components["schemas"]["MetadataInput"];
        };
        /** @description A person who pays. */
        Customer: {
            id: string;
            /** @constant */
            object: "customer";
            /** Format: email */
            email: string | null;
            name: string | null;
            /** @description With country code, such as +971501234567. */
            phone: string | null;
            metadata: components["schemas"]["Metadata"];
            /** @description In Unix seconds. */
            created: number;
            /** @description false with a test key. */
            livemode: boolean;
        };
        /** @description A page of customers. */
        CustomerList: {
            /** @constant */
            object: "list";
            /** @description The path that was asked. */
            url?: string;
            /** @description Whether items follow behind the last one. */
            has_more: boolean;
            data: components["schemas"]["Customer"][];
        };
        /** @description A customer to keep. */
        CustomerCreate: {
            /** Format: email */
            email?: string;
            name?: string;
            /** @description With country code, such as +971501234567. */
            phone?: string;
            metadata?: components["schemas"]["MetadataInput"];
        };
        /** @description What is left of a deleted customer. */
        CustomerDeleted: {
            id: string;
            /** @constant */
            object: "customer";
            /** @constant */
            deleted: true;
        };
        /** @description What to change; the rest stays. */
        CustomerUpdate: {
            /** Format: email */
            email?: string;
            name?: string;
            /** @description With country code, such as +971501234567. */
            phone?: string;
            metadata?: components["schemas"]["MetadataInput"];
        };
        /** @description The name of an event. */
        EventType: "payment.created" | "payment.completed" | "payment.failed" | "payment.refunded" | "customer.created" | "customer.updated" | "payout.completed" | "payout.failed" | "dispute.created" | "dispute.resolved" | (string & {});
        /** @description A URL that events are sent to. */
        WebhookEndpoint: {
            id: string;
            /** @constant */
            object: "webhook_endpoint";
            /** Format: uri */
            url: string;
            /** @description Names of events, or * alone for all. */
            enabled_events: components["schemas"]["EventType"][];
            status?: "enabled" | "disabled" | (string & {});
            description?: string | null;
            /** @description The version of the API that events have, such as 2026-01-15. */
            api_version?: string | null;
            metadata?: components["schemas"]["Metadata"];
            /** @description In Unix seconds. */
            created?: number;
            /** @description false with a test key. */
            livemode?: boolean;
        };
        /** @description A page of endpoints. */
        WebhookEndpointList: {
            /** @constant */
            object: "list";
            /** @description The path that was asked. */
            url?: string;
            /** @description Whether items follow behind the last one. */
            has_more: boolean;
            data: components["schemas"]["WebhookEndpoint"][];
        };
        /** @description Where to send which events. */
        WebhookEndpointCreate: {
            /**
             * Format: uri
             * @description An https URL that answers a POST with a 2xx.
             */
            url: string;
            /** @description Names of events, or * alone for all. */
            enabled_events: components["schemas"]["EventType"][];
            /** @description A text for people. */
            description?: string;
            metadata?: components["schemas"]["MetadataInput"];
        };
        /** @description A new endpoint, with its secret. */
        WebhookEndpointCreated: components["schemas"]["WebhookEndpoint"] & {
            /** @description The key that signs the events sent to this endpoint. Not shown again. */
            secret?: string;
        };
        /** @description What is left of a deleted endpoint. */
        WebhookEndpointDeleted: {
            id: string;
            /** @constant */
            object: "webhook_endpoint";
            /** @constant */
            deleted: true;
        };
        /** @description What every event holds beside its type and its data. */
        EventEnvelope: {
            /** @description The event's id; a repeated delivery is assumed to keep it. */
            id: string;
            /** @constant */
            object: "event";
            /** @description The version of the API, a date such as 2026-01-15. */
            api_version: string;
            /** @description In Unix seconds. */
            created: number;
        };
        /** @description The payment itself, not wrapped in another object. The sample has six of a payment's properties. */
        PaymentEventData: {
            id: string;
            /** @constant */
            object: "payment";
            /** @description In the smallest unit of the currency. */
            amount: number;
            /** @description ISO 4217 code in lower case. */
            currency: string;
            status: components["schemas"]["PaymentStatus"];
            /** @description Who pays, cus_... */
            customer: string | null;
            /** @description Why the attempt failed; with payment.failed. */
            failure_reason?: string | null;
            amount_received?: number;
            amount_refunded?: number;
            description?: string | null;
            payment_method?: string | null;
            metadata?: components["schemas"]["Metadata"];
            /** Format: email */
            receipt_email?: string | null;
            /** @description In Unix seconds. */
            created?: number;
            livemode?: boolean;
        };
        /** @description A payment was created. */
        PaymentCreatedEvent: components["schemas"]["EventEnvelope"] & {
            /** @constant */
            type: "payment.created";
            data: components["schemas"]["PaymentEventData"];
        };
        /** @description A receiver's answer in the page's sample. */
        EventReceived: {
            received?: boolean;
        };
        /** @description A payment was captured. */
        PaymentCompletedEvent: components["schemas"]["EventEnvelope"] & {
            /** @constant */
            type: "payment.completed";
            data: components["schemas"]["PaymentEventData"];
        };
        /** @description A payment attempt failed. */
        PaymentFailedEvent: components["schemas"]["EventEnvelope"] & {
            /** @constant */
            type: "payment.failed";
            data: components["schemas"]["PaymentEventData"];
        };
        /** @description A payment was refunded. */
        PaymentRefundedEvent: components["schemas"]["EventEnvelope"] & {
            /** @constant */
            type: "payment.refunded";
            data: components["schemas"]["PaymentEventData"];
        };
        /** @description The customer itself, not wrapped in another object. No event with a customer is shown. */
        CustomerEventData: {
            id: string;
            /** @constant */
            object: "customer";
            /** Format: email */
            email?: string | null;
            name?: string | null;
            phone?: string | null;
            metadata?: components["schemas"]["Metadata"];
            /** @description In Unix seconds. */
            created?: number;
            livemode?: boolean;
        };
        /** @description A customer was created. */
        CustomerCreatedEvent: components["schemas"]["EventEnvelope"] & {
            /** @constant */
            type: "customer.created";
            data: components["schemas"]["CustomerEventData"];
        };
        /** @description A customer was changed. */
        CustomerUpdatedEvent: components["schemas"]["EventEnvelope"] & {
            /** @constant */
            type: "customer.updated";
            data: components["schemas"]["CustomerEventData"];
        };
        /** @description The payout. Not documented; expect more than this. */
        PayoutEventData: {
            id?: string;
            /** @description Probably payout. */
            object?: string;
        };
        /** @description A payout arrived. */
        PayoutCompletedEvent: components["schemas"]["EventEnvelope"] & {
            /** @constant */
            type: "payout.completed";
            data: components["schemas"]["PayoutEventData"];
        };
        /** @description A payout failed. */
        PayoutFailedEvent: components["schemas"]["EventEnvelope"] & {
            /** @constant */
            type: "payout.failed";
            data: components["schemas"]["PayoutEventData"];
        };
        /** @description The dispute. Not documented; expect more than this. */
        DisputeEventData: {
            id?: string;
            /** @description Probably dispute. */
            object?: string;
        };
        /** @description A dispute was opened. */
        DisputeCreatedEvent: components["schemas"]["EventEnvelope"] & {
            /** @constant */
            type: "dispute.created";
            data: components["schemas"]["DisputeEventData"];
        };
        /** @description A dispute was resolved. */
        DisputeResolvedEvent: components["schemas"]["EventEnvelope"] & {
            /** @constant */
            type: "dispute.resolved";
            data: components["schemas"]["DisputeEventData"];
        };
    };
    responses: {
        /** @description The key is missing or not valid. */
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
        /** @description Too many requests within the minute. */
        RateLimited: {
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
        /** @description Something broke at PaySafer. The page advises to try again with growing pauses. */
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
        /** @description The payment was tried and did not go through, for example because the card was declined. */
        PaymentRequired: {
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
        /**
         * @description The idempotency key was used before: with another body, or by a request that still runs. Read literally, the page
         *     gives this answer to any second use, so the first request may well have succeeded.
         */
        IdempotencyConflict: {
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
        /** @description There is no such payment in this mode of this account. */
        PaymentNotFound: {
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
        /** @description There is no such customer in this mode of this account. */
        CustomerNotFound: {
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
        /** @description There is no such webhook endpoint in this mode of this account. */
        WebhookEndpointNotFound: {
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
         * @description How many items a page holds, 1 to 100.
         * @example 10
         */
        Limit: number;
        /** @description The id of the last item you have; the page goes on behind it. Not together with `ending_before`. */
        StartingAfter: string;
        /** @description The id of the first item you have; the page ends before it. Not together with `starting_after`. */
        EndingBefore: string;
        /**
         * @description The payment's id, `pay_` and 24 letters or digits in the sample.
         * @example pay_1NRv2H2eZvKYlo2CkMzPF4fS
         */
        PaymentId: string;
        /**
         * @description A text of your own that names this one change. Send the same key when you send the same request again.
         * @example order_1234_attempt_1
         */
        IdempotencyKey: string;
        /**
         * @description Proves that PaySafer sent this body. What is in it is not documented. Assumed is `t=<Unix seconds>,v1=<hex>`, with v1
         *     the HMAC-SHA256 over `<t>.<raw body>`; more than one v1 while a secret is replaced; unknown parts are passed over.
         * @example t=1767225600,v1=61505253fcd6d06ff947d13ba534262d565792722f8d83764d31e468e98b16cd
         */
        Signature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Requests allowed in this minute.
         * @example 100
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in this minute.
         * @example 99
         */
        RateLimitRemaining: number;
        /**
         * @description When the count starts anew, in Unix seconds.
         * @example 1709472060
         */
        RateLimitReset: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "payments.list": {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds, 1 to 100.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The id of the last item you have; the page goes on behind it. Not together with `ending_before`. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description The id of the first item you have; the page ends before it. Not together with `starting_after`. */
                ending_before?: components["parameters"]["EndingBefore"];
                /** @description Only payments of this customer. */
                customer?: string;
                /** @description Only payments made in this span, as `created[gte]` and `created[lte]`. */
                created?: {
                    /** @description Not before, in Unix seconds. */
                    gte?: number;
                    /** @description Not after, in Unix seconds. */
                    lte?: number;
                };
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
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentList"];
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    "payments.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own that names this one payment. Send the same key when you send the same request again.
                 * @example order_1234_attempt_1
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentCreate"];
            };
        };
        responses: {
            /** @description The payment. `status` says whether it is paid. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description The body is malformed, or a parameter is missing. */
            400: {
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
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            409: components["responses"]["IdempotencyConflict"];
            /** @description The parameters are well formed, but this payment cannot be made. */
            422: {
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
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    "payments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The payment's id, `pay_` and 24 letters or digits in the sample.
                 * @example pay_1NRv2H2eZvKYlo2CkMzPF4fS
                 */
                id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description The id is not the id of a payment. */
            400: {
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
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PaymentNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    "payments.capture": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own that names this one change. Send the same key when you send the same request again.
                 * @example order_1234_attempt_1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The payment's id, `pay_` and 24 letters or digits in the sample.
                 * @example pay_1NRv2H2eZvKYlo2CkMzPF4fS
                 */
                id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PaymentCapture"];
            };
        };
        responses: {
            /** @description The payment, now `succeeded`. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description The body is malformed. */
            400: {
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
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["PaymentNotFound"];
            409: components["responses"]["IdempotencyConflict"];
            /** @description The payment does not wait for a capture, or the amount is more than was authorized. */
            422: {
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
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    "payments.cancel": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own that names this one change. Send the same key when you send the same request again.
                 * @example order_1234_attempt_1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The payment's id, `pay_` and 24 letters or digits in the sample.
                 * @example pay_1NRv2H2eZvKYlo2CkMzPF4fS
                 */
                id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PaymentCancel"];
            };
        };
        responses: {
            /** @description The payment, now `canceled`. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description The body is malformed. */
            400: {
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
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PaymentNotFound"];
            409: components["responses"]["IdempotencyConflict"];
            /** @description The payment's status does not allow it. */
            422: {
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
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    "payments.refund": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own that names this one change. Send the same key when you send the same request again.
                 * @example order_1234_attempt_1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The payment's id, `pay_` and 24 letters or digits in the sample.
                 * @example pay_1NRv2H2eZvKYlo2CkMzPF4fS
                 */
                id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PaymentRefund"];
            };
        };
        responses: {
            /** @description The payment, with what was given back in `amount_refunded`. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description The body is malformed. */
            400: {
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
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PaymentNotFound"];
            409: components["responses"]["IdempotencyConflict"];
            /** @description The payment is not paid, or the amount is more than is left. */
            422: {
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
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    "customers.list": {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds, 1 to 100.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The id of the last item you have; the page goes on behind it. Not together with `ending_before`. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description The id of the first item you have; the page ends before it. Not together with `starting_after`. */
                ending_before?: components["parameters"]["EndingBefore"];
                /** @description Only customers with this address. */
                email?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of customers. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerList"];
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    "customers.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own that names this one change. Send the same key when you send the same request again.
                 * @example order_1234_attempt_1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerCreate"];
            };
        };
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description The body is malformed. */
            400: {
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
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["IdempotencyConflict"];
            /** @description The parameters are well formed, but cannot be used. */
            422: {
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
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    "customers.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer's id, `cus_` and 14 letters or digits in the sample.
                 * @example cus_9s6XKzkNRiz8i3
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description The id is not the id of a customer. */
            400: {
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
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CustomerNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    "customers.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer's id, `cus_` and 14 letters or digits in the sample.
                 * @example cus_9s6XKzkNRiz8i3
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer is deleted. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDeleted"];
                };
            };
            /** @description The id is not the id of a customer. */
            400: {
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
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CustomerNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    "customers.update": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own that names this one change. Send the same key when you send the same request again.
                 * @example order_1234_attempt_1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The customer's id, `cus_` and 14 letters or digits in the sample.
                 * @example cus_9s6XKzkNRiz8i3
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerUpdate"];
            };
        };
        responses: {
            /** @description The customer after the change. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description The body is malformed. */
            400: {
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
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CustomerNotFound"];
            409: components["responses"]["IdempotencyConflict"];
            /** @description The parameters are well formed, but cannot be used. */
            422: {
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
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    "webhookEndpoints.list": {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds, 1 to 100.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The id of the last item you have; the page goes on behind it. Not together with `ending_before`. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description The id of the first item you have; the page ends before it. Not together with `starting_after`. */
                ending_before?: components["parameters"]["EndingBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of endpoints. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointList"];
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
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    "webhookEndpoints.create": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A text of your own that names this one change. Send the same key when you send the same request again.
                 * @example order_1234_attempt_1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointCreate"];
            };
        };
        responses: {
            /** @description The endpoint, with its secret. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointCreated"];
                };
            };
            /** @description The body is malformed, or a parameter is missing. */
            400: {
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
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["IdempotencyConflict"];
            /** @description The parameters are well formed, but cannot be used. */
            422: {
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
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    "webhookEndpoints.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The endpoint's id.
                 * @example we_1NRv2H2eZvKYlo2CkMzPF4fS
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            /** @description The id is not the id of an endpoint. */
            400: {
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
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["WebhookEndpointNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    "webhookEndpoints.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The endpoint's id.
                 * @example we_1NRv2H2eZvKYlo2CkMzPF4fS
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint is deleted. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointDeleted"];
                };
            };
            /** @description The id is not the id of an endpoint. */
            400: {
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
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["WebhookEndpointNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    "webhook.payment.created": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that PaySafer sent this body. What is in it is not documented. Assumed is `t=<Unix seconds>,v1=<hex>`, with v1
                 *     the HMAC-SHA256 over `<t>.<raw body>`; more than one v1 while a secret is replaced; unknown parts are passed over.
                 * @example t=1767225600,v1=61505253fcd6d06ff947d13ba534262d565792722f8d83764d31e468e98b16cd
                 */
                "PaySafer-Signature": components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_1NRv2H2eZvKYlo2CkMzPF4fS",
                 *       "object": "event",
                 *       "type": "payment.created",
                 *       "api_version": "2026-01-15",
                 *       "created": 1709472000,
                 *       "data": {
                 *         "id": "pay_1NRv2H2eZvKYlo2CkMzPF4fS",
                 *         "object": "payment",
                 *         "amount": 15000,
                 *         "currency": "aed",
                 *         "status": "processing",
                 *         "customer": "cus_9s6XKzkNRiz8i3"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PaymentCreatedEvent"];
            };
        };
        responses: {
            /** @description The page's sample answers so when the signature is wrong. Any answer but a 2xx brings the event again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any 2xx takes the event. The page's sample answers 200 with this body, which nobody needs. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "received": true
                     *     }
                     */
                    "application/json": components["schemas"]["EventReceived"];
                };
            };
        };
    };
    "webhook.payment.completed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that PaySafer sent this body. What is in it is not documented. Assumed is `t=<Unix seconds>,v1=<hex>`, with v1
                 *     the HMAC-SHA256 over `<t>.<raw body>`; more than one v1 while a secret is replaced; unknown parts are passed over.
                 * @example t=1767225600,v1=61505253fcd6d06ff947d13ba534262d565792722f8d83764d31e468e98b16cd
                 */
                "PaySafer-Signature": components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_1NRv2H2eZvKYlo2CkMzPF4fS",
                 *       "object": "event",
                 *       "type": "payment.completed",
                 *       "api_version": "2026-01-15",
                 *       "created": 1709472000,
                 *       "data": {
                 *         "id": "pay_1NRv2H2eZvKYlo2CkMzPF4fS",
                 *         "object": "payment",
                 *         "amount": 15000,
                 *         "currency": "aed",
                 *         "status": "succeeded",
                 *         "customer": "cus_9s6XKzkNRiz8i3"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PaymentCompletedEvent"];
            };
        };
        responses: {
            /** @description The page's sample answers so when the signature is wrong. Any answer but a 2xx brings the event again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any 2xx takes the event. The page's sample answers 200 with this body, which nobody needs. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "received": true
                     *     }
                     */
                    "application/json": components["schemas"]["EventReceived"];
                };
            };
        };
    };
    "webhook.payment.failed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that PaySafer sent this body. What is in it is not documented. Assumed is `t=<Unix seconds>,v1=<hex>`, with v1
                 *     the HMAC-SHA256 over `<t>.<raw body>`; more than one v1 while a secret is replaced; unknown parts are passed over.
                 * @example t=1767225600,v1=61505253fcd6d06ff947d13ba534262d565792722f8d83764d31e468e98b16cd
                 */
                "PaySafer-Signature": components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_1NRv2H2eZvKYlo2CkMzPF4fS",
                 *       "object": "event",
                 *       "type": "payment.failed",
                 *       "api_version": "2026-01-15",
                 *       "created": 1709472000,
                 *       "data": {
                 *         "id": "pay_1NRv2H2eZvKYlo2CkMzPF4fS",
                 *         "object": "payment",
                 *         "amount": 15000,
                 *         "currency": "aed",
                 *         "status": "failed",
                 *         "customer": "cus_9s6XKzkNRiz8i3",
                 *         "failure_reason": "card_declined"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PaymentFailedEvent"];
            };
        };
        responses: {
            /** @description The page's sample answers so when the signature is wrong. Any answer but a 2xx brings the event again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any 2xx takes the event. The page's sample answers 200 with this body, which nobody needs. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "received": true
                     *     }
                     */
                    "application/json": components["schemas"]["EventReceived"];
                };
            };
        };
    };
    "webhook.payment.refunded": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that PaySafer sent this body. What is in it is not documented. Assumed is `t=<Unix seconds>,v1=<hex>`, with v1
                 *     the HMAC-SHA256 over `<t>.<raw body>`; more than one v1 while a secret is replaced; unknown parts are passed over.
                 * @example t=1767225600,v1=61505253fcd6d06ff947d13ba534262d565792722f8d83764d31e468e98b16cd
                 */
                "PaySafer-Signature": components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_1NRv2H2eZvKYlo2CkMzPF4fS",
                 *       "object": "event",
                 *       "type": "payment.refunded",
                 *       "api_version": "2026-01-15",
                 *       "created": 1709472000,
                 *       "data": {
                 *         "id": "pay_1NRv2H2eZvKYlo2CkMzPF4fS",
                 *         "object": "payment",
                 *         "amount": 15000,
                 *         "amount_refunded": 15000,
                 *         "currency": "aed",
                 *         "status": "succeeded",
                 *         "customer": "cus_9s6XKzkNRiz8i3"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PaymentRefundedEvent"];
            };
        };
        responses: {
            /** @description The page's sample answers so when the signature is wrong. Any answer but a 2xx brings the event again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any 2xx takes the event. The page's sample answers 200 with this body, which nobody needs. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "received": true
                     *     }
                     */
                    "application/json": components["schemas"]["EventReceived"];
                };
            };
        };
    };
    "webhook.customer.created": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that PaySafer sent this body. What is in it is not documented. Assumed is `t=<Unix seconds>,v1=<hex>`, with v1
                 *     the HMAC-SHA256 over `<t>.<raw body>`; more than one v1 while a secret is replaced; unknown parts are passed over.
                 * @example t=1767225600,v1=61505253fcd6d06ff947d13ba534262d565792722f8d83764d31e468e98b16cd
                 */
                "PaySafer-Signature": components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_1NRv2H2eZvKYlo2CkMzPF4fS",
                 *       "object": "event",
                 *       "type": "customer.created",
                 *       "api_version": "2026-01-15",
                 *       "created": 1709472000,
                 *       "data": {
                 *         "id": "cus_9s6XKzkNRiz8i3",
                 *         "object": "customer",
                 *         "email": "customer@example.com",
                 *         "name": "Ahmed Al Maktoum",
                 *         "phone": "+971501234567",
                 *         "metadata": {},
                 *         "created": 1709472000,
                 *         "livemode": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CustomerCreatedEvent"];
            };
        };
        responses: {
            /** @description The page's sample answers so when the signature is wrong. Any answer but a 2xx brings the event again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any 2xx takes the event. The page's sample answers 200 with this body, which nobody needs. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "received": true
                     *     }
                     */
                    "application/json": components["schemas"]["EventReceived"];
                };
            };
        };
    };
    "webhook.customer.updated": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that PaySafer sent this body. What is in it is not documented. Assumed is `t=<Unix seconds>,v1=<hex>`, with v1
                 *     the HMAC-SHA256 over `<t>.<raw body>`; more than one v1 while a secret is replaced; unknown parts are passed over.
                 * @example t=1767225600,v1=61505253fcd6d06ff947d13ba534262d565792722f8d83764d31e468e98b16cd
                 */
                "PaySafer-Signature": components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_1NRv2H2eZvKYlo2CkMzPF4fS",
                 *       "object": "event",
                 *       "type": "customer.updated",
                 *       "api_version": "2026-01-15",
                 *       "created": 1709472000,
                 *       "data": {
                 *         "id": "cus_9s6XKzkNRiz8i3",
                 *         "object": "customer",
                 *         "email": "customer@example.com",
                 *         "name": "Ahmed Al Maktoum",
                 *         "phone": "+971501234567",
                 *         "metadata": {},
                 *         "created": 1709472000,
                 *         "livemode": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CustomerUpdatedEvent"];
            };
        };
        responses: {
            /** @description The page's sample answers so when the signature is wrong. Any answer but a 2xx brings the event again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any 2xx takes the event. The page's sample answers 200 with this body, which nobody needs. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "received": true
                     *     }
                     */
                    "application/json": components["schemas"]["EventReceived"];
                };
            };
        };
    };
    "webhook.payout.completed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that PaySafer sent this body. What is in it is not documented. Assumed is `t=<Unix seconds>,v1=<hex>`, with v1
                 *     the HMAC-SHA256 over `<t>.<raw body>`; more than one v1 while a secret is replaced; unknown parts are passed over.
                 * @example t=1767225600,v1=61505253fcd6d06ff947d13ba534262d565792722f8d83764d31e468e98b16cd
                 */
                "PaySafer-Signature": components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_1NRv2H2eZvKYlo2CkMzPF4fS",
                 *       "object": "event",
                 *       "type": "payout.completed",
                 *       "api_version": "2026-01-15",
                 *       "created": 1709472000,
                 *       "data": {
                 *         "id": "po_1NRv2H2eZvKYlo2CkMzPF4fS",
                 *         "object": "payout"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PayoutCompletedEvent"];
            };
        };
        responses: {
            /** @description The page's sample answers so when the signature is wrong. Any answer but a 2xx brings the event again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any 2xx takes the event. The page's sample answers 200 with this body, which nobody needs. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "received": true
                     *     }
                     */
                    "application/json": components["schemas"]["EventReceived"];
                };
            };
        };
    };
    "webhook.payout.failed": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that PaySafer sent this body. What is in it is not documented. Assumed is `t=<Unix seconds>,v1=<hex>`, with v1
                 *     the HMAC-SHA256 over `<t>.<raw body>`; more than one v1 while a secret is replaced; unknown parts are passed over.
                 * @example t=1767225600,v1=61505253fcd6d06ff947d13ba534262d565792722f8d83764d31e468e98b16cd
                 */
                "PaySafer-Signature": components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_1NRv2H2eZvKYlo2CkMzPF4fS",
                 *       "object": "event",
                 *       "type": "payout.failed",
                 *       "api_version": "2026-01-15",
                 *       "created": 1709472000,
                 *       "data": {
                 *         "id": "po_1NRv2H2eZvKYlo2CkMzPF4fS",
                 *         "object": "payout"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PayoutFailedEvent"];
            };
        };
        responses: {
            /** @description The page's sample answers so when the signature is wrong. Any answer but a 2xx brings the event again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any 2xx takes the event. The page's sample answers 200 with this body, which nobody needs. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "received": true
                     *     }
                     */
                    "application/json": components["schemas"]["EventReceived"];
                };
            };
        };
    };
    "webhook.dispute.created": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that PaySafer sent this body. What is in it is not documented. Assumed is `t=<Unix seconds>,v1=<hex>`, with v1
                 *     the HMAC-SHA256 over `<t>.<raw body>`; more than one v1 while a secret is replaced; unknown parts are passed over.
                 * @example t=1767225600,v1=61505253fcd6d06ff947d13ba534262d565792722f8d83764d31e468e98b16cd
                 */
                "PaySafer-Signature": components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_1NRv2H2eZvKYlo2CkMzPF4fS",
                 *       "object": "event",
                 *       "type": "dispute.created",
                 *       "api_version": "2026-01-15",
                 *       "created": 1709472000,
                 *       "data": {
                 *         "id": "dp_1NRv2H2eZvKYlo2CkMzPF4fS",
                 *         "object": "dispute"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DisputeCreatedEvent"];
            };
        };
        responses: {
            /** @description The page's sample answers so when the signature is wrong. Any answer but a 2xx brings the event again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any 2xx takes the event. The page's sample answers 200 with this body, which nobody needs. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "received": true
                     *     }
                     */
                    "application/json": components["schemas"]["EventReceived"];
                };
            };
        };
    };
    "webhook.dispute.resolved": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that PaySafer sent this body. What is in it is not documented. Assumed is `t=<Unix seconds>,v1=<hex>`, with v1
                 *     the HMAC-SHA256 over `<t>.<raw body>`; more than one v1 while a secret is replaced; unknown parts are passed over.
                 * @example t=1767225600,v1=61505253fcd6d06ff947d13ba534262d565792722f8d83764d31e468e98b16cd
                 */
                "PaySafer-Signature": components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_1NRv2H2eZvKYlo2CkMzPF4fS",
                 *       "object": "event",
                 *       "type": "dispute.resolved",
                 *       "api_version": "2026-01-15",
                 *       "created": 1709472000,
                 *       "data": {
                 *         "id": "dp_1NRv2H2eZvKYlo2CkMzPF4fS",
                 *         "object": "dispute"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DisputeResolvedEvent"];
            };
        };
        responses: {
            /** @description The page's sample answers so when the signature is wrong. Any answer but a 2xx brings the event again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any 2xx takes the event. The page's sample answers 200 with this body, which nobody needs. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "received": true
                     *     }
                     */
                    "application/json": components["schemas"]["EventReceived"];
                };
            };
        };
    };
}
