// Generated from the contract of paysera-recurring by "npm run generate". Do not edit.
export interface paths {
    "/checkout/rest/v1/payment-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payment requests
         * @description Gives the payment requests of your credentials, page by page, with filters. Known from the official client only; whether merchants may call it today is not documented.
         */
        get: operations["paymentRequests.list"];
        put?: never;
        /**
         * Create a payment request
         * @description Needs your business id, an order id that was never used before, a price, a payer and three URLs; the URLs are required even for a token charge, where the customer is redirected nowhere. For a first payment send the customer to `authorization_url`; with `token_strategy: required` the captured payment request then carries an `issued_token`. For a later charge call `authorize` with that token instead. Ask Paysera which unit your amounts are in before going live.
         */
        post: operations["paymentRequests.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkout/rest/v1/payment-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the payment request. Real ones look like 32 base64url characters.
                 * @example abc123payment
                 */
                id: components["parameters"]["PaymentRequestId"];
            };
            cookie?: never;
        };
        /**
         * Get a payment request
         * @description Tells the status of a payment. Once a request with `token_strategy: required` is captured, this is also where its `issued_token` can be read again.
         */
        get: operations["paymentRequests.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkout/rest/v1/payment-requests/{id}/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the payment request. Real ones look like 32 base64url characters.
                 * @example abc123payment
                 */
                id: components["parameters"]["PaymentRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Charge a stored token
         * @description Pays a payment request with the `issued_token` of an earlier one; the customer does nothing. The payment request must be `new`. The money is captured in the same step. After a failure read the payment request before trying again, and prefer a new payment request: whether a failed one may be authorized again is not documented.
         */
        put: operations["paymentRequests.authorize"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkout/rest/v1/payment-requests/{id}/capture": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the payment request. Real ones look like 32 base64url characters.
                 * @example abc123payment
                 */
                id: components["parameters"]["PaymentRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Capture an authorized payment
         * @description Takes the money that is reserved. The payment request must be `authorized`. Without a body all of it is taken, with `capture_amount` a part. Known from the official client only; today `authorize` captures by itself, and whether merchants may call this is not documented.
         */
        put: operations["paymentRequests.capture"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkout/rest/v1/payment-requests/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the payment request. Real ones look like 32 base64url characters.
                 * @example abc123payment
                 */
                id: components["parameters"]["PaymentRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel a payment request
         * @description Ends a payment request that is not paid yet. A captured one cannot be canceled, and no refund is documented. Known from the official client only; whether merchants may call it today is not documented.
         */
        put: operations["paymentRequests.cancel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkout/rest/v1/payment-requests/{id}/public-info": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the payment request. Real ones look like 32 base64url characters.
                 * @example abc123payment
                 */
                id: components["parameters"]["PaymentRequestId"];
            };
            cookie?: never;
        };
        /**
         * Get what anyone may know
         * @description Needs no credentials, so that a payment page can call it. It shows no payer, only whether an email is known.
         */
        get: operations["paymentRequests.publicInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkout/rest/v1/payment-requests/{id}/set-email": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the payment request. Real ones look like 32 base64url characters.
                 * @example abc123payment
                 */
                id: components["parameters"]["PaymentRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set the email of the payer
         * @description Sets or replaces the email of the payer.
         */
        put: operations["paymentRequests.setEmail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkout/rest/v1/payment-requests/{id}/set-missing-email": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the payment request. Real ones look like 32 base64url characters.
                 * @example abc123payment
                 */
                id: components["parameters"]["PaymentRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Give the email that is missing
         * @description Needs no credentials, so that a payment page can call it. Presumably it works only while the payment request has no email; look at `payer_email_present` of the public info first.
         */
        put: operations["paymentRequests.setMissingEmail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkout/rest/v1/payment-requests/{id}/methods": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the payment request. Real ones look like 32 base64url characters.
                 * @example abc123payment
                 */
                id: components["parameters"]["PaymentRequestId"];
            };
            cookie?: never;
        };
        /**
         * List the payment methods of a payment request
         * @description Needs no credentials. Gives the methods by which this payment request can be paid, page by page.
         */
        get: operations["paymentRequests.methods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkout/rest/v1/payment-requests/{id}/start-payment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the payment request. Real ones look like 32 base64url characters.
                 * @example abc123payment
                 */
                id: components["parameters"]["PaymentRequestId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Start a payment by a method
         * @description Begins the payment by the chosen method and tells how to bring the customer there: post a form, redirect, or something of its own. Known from the official client only. Whether it needs credentials is not documented; the client signs it.
         */
        put: operations["paymentRequests.startPayment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notification/rest/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notifications
         * @description Gives the notifications of your credentials, page by page. With `status: new` it finds those whose callback never arrived.
         */
        get: operations["notifications.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notification/rest/v1/notifications/{notification_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the notification, as the callback gave it.
                 * @example xyz789notification
                 */
                notification_id: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        /**
         * Get a notification
         * @description The only way to learn what a callback is about. A notification stays `new`, and is announced again, until you mark it read.
         */
        get: operations["notifications.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notification/rest/v1/notifications/{notification_id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the notification, as the callback gave it.
                 * @example xyz789notification
                 */
                notification_id: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Mark a notification as read
         * @description Ends its announcements. Do it after you have dealt with the notification, not before.
         */
        put: operations["notifications.markRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    callback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a notification is waiting
         * @description Paysera posts one form field to `callback_url`. Nothing is signed, so it proves nothing: fetch the notification with your own credentials and believe only that. Mark it read when it is dealt with. An unread notification is announced again, at growing intervals, for up to 7 days; the exact times and the awaited answer are not documented.
         */
        post: operations["webhook.callback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description `new` waits for the payment, `authorized` has the money reserved, `captured` is paid, `canceled` is over. */
        PaymentRequestStatus: "new" | "authorized" | "captured" | "canceled" | (string & {});
        /** @description An amount of money. */
        Price: {
            /** @description A decimal string or a number; the unit is not settled. Compare it with what you sent, do not convert it. */
            amount: string | number;
            currency: string;
        };
        /** @description Who pays or paid. The documentation names the account `account_number`, the official client `account`. */
        Payer: {
            /** Format: email */
            email?: string;
            name?: string;
            surname?: string;
            /** @description Number of the account or card that paid. */
            account_number?: string;
            full_name?: string;
            /** @description National personal code. */
            personal_code?: string;
            ip?: string;
            ip_country?: string;
            /** @description The same as `account_number`. */
            account?: string;
        };
        /** @description How the customer can reach the merchant. */
        ContactInfo: {
            contacts_url?: string;
            name?: string;
            address?: string;
            email?: string;
            phone?: string;
            other?: string;
        };
        /** @description A payment request as it is now. Fields without a value are left out. */
        PaymentRequest: {
            id: string;
            status: components["schemas"]["PaymentRequestStatus"];
            /**
             * Format: uri
             * @description Where to send the customer to pay.
             */
            authorization_url?: string;
            /** @description Your reference. */
            order_id: string;
            price: components["schemas"]["Price"];
            price_paid?: components["schemas"]["Price"];
            description?: string;
            payer?: components["schemas"]["Payer"];
            token_strategy?: string;
            /** @description Charges this payer again. Comes after the capture of a request with `token_strategy: required`, works until it expires; how long that is, is not documented. */
            issued_token?: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: date-time */
            captured_at?: string;
            business_id?: string;
            unique_identifier?: string;
            /** @description In Unix seconds. */
            valid_until?: number;
            locale?: string;
            method_key?: string;
            method_country?: string;
            contact_info?: components["schemas"]["ContactInfo"];
            information_request?: {
                /** @description National personal code of the payer. */
                personal_code?: string;
            };
            card_data_restriction?: {
                card_type?: string;
                card_brand?: string;
            };
            /** Format: uri */
            accept_url?: string;
            /** Format: uri */
            cancel_url?: string;
            /** Format: uri */
            callback_url?: string;
            affiliate_key?: string;
            parameters?: {
                [key: string]: unknown;
            };
        };
        /** @description Where a page stands in the whole list. */
        ListMetadata: {
            /** @description Number of items in the whole list. */
            total: number;
            /** @description Number of items before this page. */
            offset: number;
            limit?: number;
            order_by?: string;
            /** @enum {string} */
            order_direction?: "asc" | "desc";
            has_next?: boolean;
            has_previous?: boolean;
            cursors?: {
                /** @description Send it as `after` to get the next page. */
                after?: string;
                /** @description Send it as `before` to get the previous page. */
                before?: string;
            };
        };
        /** @description One page of payment requests. */
        PaymentRequestList: {
            items: components["schemas"]["PaymentRequest"][];
            _metadata: components["schemas"]["ListMetadata"];
        };
        /** @description What went wrong. The list is not complete. */
        ErrorCode: "invalid_request" | "invalid_parameters" | "unauthorized" | "invalid_timestamp" | "forbidden" | "not_found" | "not_acceptable" | "invalid_state" | "payment_request_not_unique" | "rate_limit_exceeded" | "internal_server_error" | (string & {});
        /** @description What a request with missing or wrong values is answered with. */
        ValidationErrorBody: {
            error: components["schemas"]["ErrorCode"];
            /** @description For a developer, not for the customer. */
            error_description?: string;
            /** @description Where the error is explained. */
            error_uri?: string;
            /** @description Messages by the path of the field they are about. */
            error_properties?: {
                [key: string]: string[];
            };
            /** @description Further errors. Their shape is not documented. */
            errors?: {
                [key: string]: unknown;
            }[];
            /** @description Details of the error. Their shape is not documented. */
            error_data?: {
                [key: string]: unknown;
            };
        };
        /** @description What every error answers with. */
        ErrorBody: {
            error: components["schemas"]["ErrorCode"];
            /** @description For a developer, not for the customer. */
            error_description?: string;
            /** @description Where the error is explained. */
            error_uri?: string;
            /** @description Messages by the path of the field they are about. */
            error_properties?: {
                [key: string]: string[];
            };
            /** @description Further errors. Their shape is not documented. */
            errors?: {
                [key: string]: unknown;
            }[];
            /** @description Details of the error. Their shape is not documented. */
            error_data?: {
                [key: string]: unknown;
            };
        };
        /** @description An amount of money to send. */
        PriceInput: {
            /** @description A decimal string such as `"10.00"`, or a number such as `999`. Which one is right, and in which unit, is not settled: ask Paysera before going live. Nothing is converted. */
            amount: string | number;
            /** @description Three letters, such as `EUR`. */
            currency: string;
        };
        /** @description Who pays. Give at least the email; the documentation uses no other member. */
        PayerInput: {
            /** Format: email */
            email?: string;
            name?: string;
            surname?: string;
            full_name?: string;
            /** @description National personal code. */
            personal_code?: string;
            ip?: string;
            ip_country?: string;
            /** @description Number of the account that pays. */
            account?: string;
        };
        /** @description How the customer can reach you. */
        ContactInfoInput: {
            contacts_url?: string;
            name?: string;
            address?: string;
            email?: string;
            phone?: string;
            other?: string;
        };
        /** @description A payment to ask for. */
        PaymentRequestCreate: {
            /** @description Your business, as issued by Paysera. */
            business_id: string;
            /** @description Your reference, a new one for each payment. */
            order_id: string;
            price: components["schemas"]["PriceInput"];
            /** @description What the customer reads about the payment. */
            description: string;
            /** @description The payment method, such as `card`. Needed with `token_strategy`, and then one that supports tokens. */
            method_key?: string;
            payer: components["schemas"]["PayerInput"];
            /** @description Language of the payment page, such as `en`. */
            locale?: string;
            /**
             * Format: uri
             * @description Where the customer goes after paying.
             */
            accept_url: string;
            /**
             * Format: uri
             * @description Where the customer goes after giving up.
             */
            cancel_url: string;
            /**
             * Format: uri
             * @description Where notifications are announced. Must be https and reachable from the internet.
             */
            callback_url: string;
            /** @description Say `required` to get a token for later charges. No other value is documented. */
            token_strategy?: "required" | (string & {});
            /** @description Guards against a second payment. If an earlier request with the same value was paid, this one is refused; if not, the earlier one is canceled. */
            unique_identifier?: string;
            /** @description When the request ends, in Unix seconds. */
            valid_until?: number;
            /** @description Country of the payment method, such as `LT`. */
            method_country?: string;
            contact_info?: components["schemas"]["ContactInfoInput"];
            /** @description What the payer has to match. */
            information_request?: {
                /** @description National personal code of the payer. */
                personal_code?: string;
            };
            /** @description Which cards may pay. */
            card_data_restriction?: {
                card_type?: string;
                card_brand?: string;
            };
            affiliate_key?: string;
            /** @description Further parameters, free in form. */
            parameters?: {
                [key: string]: unknown;
            };
        };
        /** @description A new payment request. */
        PaymentRequestCreated: {
            id: string;
            status: components["schemas"]["PaymentRequestStatus"];
            /**
             * Format: uri
             * @description Where to send the customer to pay.
             */
            authorization_url: string;
            /** @description Your reference. */
            order_id: string;
            price: components["schemas"]["Price"];
            price_paid?: components["schemas"]["Price"];
            description: string;
            payer?: components["schemas"]["Payer"];
            token_strategy?: string;
            /** @description Charges this payer again. Comes after the capture of a request with `token_strategy: required`, works until it expires; how long that is, is not documented. */
            issued_token?: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: date-time */
            captured_at?: string;
            business_id?: string;
            unique_identifier?: string;
            /** @description In Unix seconds. */
            valid_until?: number;
            locale?: string;
            method_key?: string;
            method_country?: string;
            contact_info?: components["schemas"]["ContactInfo"];
            information_request?: {
                /** @description National personal code of the payer. */
                personal_code?: string;
            };
            card_data_restriction?: {
                card_type?: string;
                card_brand?: string;
            };
            /** Format: uri */
            accept_url?: string;
            /** Format: uri */
            cancel_url?: string;
            /** Format: uri */
            callback_url?: string;
            affiliate_key?: string;
            parameters?: {
                [key: string]: unknown;
            };
        };
        /** @description The token to charge. */
        PaymentRequestAuthorize: {
            /** @description The `issued_token` of an earlier payment request. */
            token: string;
        };
        /** @description A payment request that a token has just paid. */
        PaymentRequestAuthorized: {
            id: string;
            status: components["schemas"]["PaymentRequestStatus"];
            /**
             * Format: uri
             * @description Where to send the customer to pay.
             */
            authorization_url?: string;
            /** @description Your reference. */
            order_id: string;
            price?: components["schemas"]["Price"];
            price_paid: components["schemas"]["Price"];
            description?: string;
            payer?: components["schemas"]["Payer"];
            token_strategy?: string;
            /** @description Charges this payer again. Comes after the capture of a request with `token_strategy: required`, works until it expires; how long that is, is not documented. */
            issued_token?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            /** Format: date-time */
            captured_at?: string;
            business_id?: string;
            unique_identifier?: string;
            /** @description In Unix seconds. */
            valid_until?: number;
            locale?: string;
            method_key?: string;
            method_country?: string;
            contact_info?: components["schemas"]["ContactInfo"];
            information_request?: {
                /** @description National personal code of the payer. */
                personal_code?: string;
            };
            card_data_restriction?: {
                card_type?: string;
                card_brand?: string;
            };
            /** Format: uri */
            accept_url?: string;
            /** Format: uri */
            cancel_url?: string;
            /** Format: uri */
            callback_url?: string;
            affiliate_key?: string;
            parameters?: {
                [key: string]: unknown;
            };
        };
        /** @description How much to capture. */
        PaymentRequestCapture: {
            capture_amount?: components["schemas"]["PriceInput"];
        };
        /** @description What anyone may know about a payment request. */
        PaymentRequestPublicInfo: {
            status: components["schemas"]["PaymentRequestStatus"];
            price: components["schemas"]["Price"];
            description?: string;
            /** @description How the customer can reach the merchant. */
            contact_info?: {
                email?: string;
            };
            /** @description Whether the email of the payer is known. */
            payer_email_present?: boolean;
        };
        /** @description The email of the payer. */
        PaymentRequestEmail: {
            /** Format: email */
            email: string;
        };
        /** @description A way to pay. */
        PaymentMethod: {
            /** @description What `method_key` takes, such as `card`. */
            key: string;
            /** @description Where it can be used. */
            countries?: string[];
            group_key?: string;
            logo_url?: string;
            /** @description Texts by language. */
            basic_information?: {
                language?: string;
                title?: string;
                description?: string;
            }[];
            gateway?: string;
            status?: "enabled" | "disabled" | (string & {});
        };
        /** @description One page of payment methods. */
        PaymentMethodList: {
            items: components["schemas"]["PaymentMethod"][];
            _metadata: components["schemas"]["ListMetadata"];
        };
        /** @description The method to pay by. */
        PaymentStart: {
            /** @description The key of a payment method, such as `card`. */
            method_key: string;
        };
        /** @description How to bring the customer to the payment. */
        PaymentStarted: {
            /** @description `form_auto_post`: post `auto_post_data` to `action_url`. `redirect`: go to `redirect_url`. `custom`: something of the gateway's own. */
            type: "form_auto_post" | "redirect" | "custom" | (string & {});
            flow_data?: {
                action_url?: string;
                /** @description HTTP method of the form. POST is the known one. */
                method?: "POST" | (string & {});
                /** @description The fields of the form. */
                auto_post_data?: {
                    [key: string]: string;
                };
                redirect_url?: string;
                gateway_key?: string;
            };
        };
        /** @description The payment request when the notification was made. Read it again to know how it is now. */
        NotifiedPaymentRequest: {
            id: string;
            status: components["schemas"]["PaymentRequestStatus"];
            /** @description Your reference. */
            order_id: string;
            price_paid?: components["schemas"]["Price"];
            payer?: components["schemas"]["Payer"];
            token_strategy?: string;
            /** @description Charges this payer again. Keep it as you keep a password. */
            issued_token?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            captured_at?: string;
        };
        /** @description Something that happened to a payment request. */
        Notification: {
            id: string;
            /** @enum {string} */
            status: "new" | "read";
            /** @description What happened. There are further events than the one named here. */
            event: "payment_request.captured" | (string & {});
            data: {
                payment_request?: components["schemas"]["NotifiedPaymentRequest"];
            };
            /** @description A date and time in UTC, or Unix seconds; both are seen. */
            created_at?: string | number;
        };
        /** @description One page of notifications. */
        NotificationList: {
            items: components["schemas"]["Notification"][];
            _metadata: components["schemas"]["ListMetadata"];
        };
        /** @description What Paysera posts to `callback_url`. */
        NotificationCallback: {
            /** @description The notification to fetch. */
            notification_id: string;
        };
    };
    responses: {
        /** @description A query parameter is wrong. */
        InvalidListQuery: {
            headers: {
                "paysera-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationErrorBody"];
            };
        };
        /** @description The MAC is missing or does not fit, or the clocks differ too much. */
        Unauthorized: {
            headers: {
                "paysera-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description These credentials may not do this. */
        Forbidden: {
            headers: {
                "paysera-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The answer cannot be given in the wanted form. */
        NotAcceptable: {
            headers: {
                "paysera-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Too many requests. How many are allowed is not documented. */
        RateLimited: {
            headers: {
                "paysera-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Something broke at Paysera. */
        InternalServerError: {
            headers: {
                "paysera-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The id is malformed. */
        InvalidPaymentRequestId: {
            headers: {
                "paysera-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationErrorBody"];
            };
        };
        /** @description There is no payment request with this id. */
        PaymentRequestNotFound: {
            headers: {
                "paysera-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The status of the payment request does not allow this. */
        InvalidState: {
            headers: {
                "paysera-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The email is missing or malformed. */
        InvalidEmail: {
            headers: {
                "paysera-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationErrorBody"];
            };
        };
        /** @description The id is malformed. */
        InvalidNotificationId: {
            headers: {
                "paysera-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationErrorBody"];
            };
        };
        /** @description There is no notification with this id. */
        NotificationNotFound: {
            headers: {
                "paysera-correlation-id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description How many items a page holds at most. The default and the maximum are not documented.
         * @example 20
         */
        Limit: number;
        /**
         * @description How many items to skip. Use it or a cursor, not both.
         * @example 0
         */
        Offset: number;
        /**
         * @description The field to sort by. Which fields work is not documented.
         * @example id
         */
        OrderBy: string;
        /**
         * @description The default is not documented.
         * @example desc
         */
        OrderDirection: "asc" | "desc";
        /**
         * @description A cursor, `_metadata.cursors.after` of the page before this one.
         * @example xyz789notification
         */
        After: string;
        /**
         * @description A cursor, `_metadata.cursors.before` of the page after this one.
         * @example xyz789notification
         */
        Before: string;
        /**
         * @description The id of the payment request. Real ones look like 32 base64url characters.
         * @example abc123payment
         */
        PaymentRequestId: string;
        /**
         * @description The id of the notification, as the callback gave it.
         * @example xyz789notification
         */
        NotificationId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this request when you write to Paysera support.
         * @example 5f0c3b1e8d7a4c29
         */
        CorrelationId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "paymentRequests.list": {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at most. The default and the maximum are not documented.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip. Use it or a cursor, not both.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description The field to sort by. Which fields work is not documented.
                 * @example id
                 */
                order_by?: components["parameters"]["OrderBy"];
                /**
                 * @description The default is not documented.
                 * @example desc
                 */
                order_direction?: components["parameters"]["OrderDirection"];
                /**
                 * @description A cursor, `_metadata.cursors.after` of the page before this one.
                 * @example xyz789notification
                 */
                after?: components["parameters"]["After"];
                /**
                 * @description A cursor, `_metadata.cursors.before` of the page after this one.
                 * @example xyz789notification
                 */
                before?: components["parameters"]["Before"];
                /**
                 * @description Only of this business.
                 * @example Opb2XVb-gEh4aGcR09Ko5Wb8V_6vueDM
                 */
                business_id?: string;
                /**
                 * @description Only in this status.
                 * @example captured
                 */
                status?: components["schemas"]["PaymentRequestStatus"];
                /**
                 * @description Only paid by this method.
                 * @example card
                 */
                method_key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of payment requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "abc123payment",
                     *           "status": "captured",
                     *           "order_id": "SUB_12345",
                     *           "price": {
                     *             "amount": 999,
                     *             "currency": "EUR"
                     *           },
                     *           "price_paid": {
                     *             "amount": 999,
                     *             "currency": "EUR"
                     *           },
                     *           "description": "Monthly subscription",
                     *           "payer": {
                     *             "email": "customer@example.com"
                     *           },
                     *           "created_at": "2025-12-15T10:30:00Z",
                     *           "captured_at": "2025-12-15T10:31:00Z"
                     *         }
                     *       ],
                     *       "_metadata": {
                     *         "total": 1,
                     *         "offset": 0,
                     *         "limit": 20,
                     *         "order_by": "id",
                     *         "order_direction": "desc",
                     *         "has_next": false,
                     *         "has_previous": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentRequestList"];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "paymentRequests.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "business_id": "Opb2XVb-gEh4aGcR09Ko5Wb8V_6vueDM",
                 *       "order_id": "SUB_12345",
                 *       "price": {
                 *         "amount": 999,
                 *         "currency": "EUR"
                 *       },
                 *       "description": "Monthly subscription - First payment",
                 *       "method_key": "card",
                 *       "payer": {
                 *         "email": "customer@example.com"
                 *       },
                 *       "locale": "en",
                 *       "accept_url": "https://yoursite.com/payment/success",
                 *       "cancel_url": "https://yoursite.com/payment/cancel",
                 *       "callback_url": "https://yoursite.com/payment/callback",
                 *       "token_strategy": "required"
                 *     }
                 */
                "application/json": components["schemas"]["PaymentRequestCreate"];
            };
        };
        responses: {
            /** @description The payment request exists and waits for its payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "abc123payment",
                     *       "status": "new",
                     *       "authorization_url": "https://checkout-eu-a.paysera.com/pay/abc123payment",
                     *       "order_id": "SUB_12345",
                     *       "price": {
                     *         "amount": 999,
                     *         "currency": "EUR"
                     *       },
                     *       "description": "Monthly subscription",
                     *       "created_at": "2025-12-15T10:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentRequestCreated"];
                };
            };
            /** @description A value is missing or wrong. */
            400: {
                headers: {
                    "paysera-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            /** @description An earlier payment request with the same `unique_identifier` was paid. */
            409: {
                headers: {
                    "paysera-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "paymentRequests.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the payment request. Real ones look like 32 base64url characters.
                 * @example abc123payment
                 */
                id: components["parameters"]["PaymentRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment request as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "abc123payment",
                     *       "status": "captured",
                     *       "order_id": "SUB_12345",
                     *       "price": {
                     *         "amount": 999,
                     *         "currency": "EUR"
                     *       },
                     *       "price_paid": {
                     *         "amount": 999,
                     *         "currency": "EUR"
                     *       },
                     *       "description": "Monthly subscription",
                     *       "payer": {
                     *         "email": "customer@example.com"
                     *       },
                     *       "token_strategy": "required",
                     *       "issued_token": "vLUGdTtnDjQs7Yv0fjYQyYfG60m",
                     *       "created_at": "2025-12-15T10:30:00Z",
                     *       "updated_at": "2025-12-15T10:31:00Z",
                     *       "captured_at": "2025-12-15T10:31:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentRequest"];
                };
            };
            400: components["responses"]["InvalidPaymentRequestId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PaymentRequestNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "paymentRequests.authorize": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the payment request. Real ones look like 32 base64url characters.
                 * @example abc123payment
                 */
                id: components["parameters"]["PaymentRequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "vLUGdTtnDjQs7Yv0fjYQyYfG60m"
                 *     }
                 */
                "application/json": components["schemas"]["PaymentRequestAuthorize"];
            };
        };
        responses: {
            /** @description The token was charged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "abc123payment",
                     *       "status": "captured",
                     *       "order_id": "SUB_12345",
                     *       "price_paid": {
                     *         "amount": 999,
                     *         "currency": "EUR"
                     *       },
                     *       "payer": {
                     *         "email": "customer@example.com",
                     *         "name": "Jonas",
                     *         "surname": "Jonaitis",
                     *         "account_number": "411111******1111"
                     *       },
                     *       "captured_at": "2025-12-15T10:31:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentRequestAuthorized"];
                };
            };
            /** @description The token is missing, unknown or expired. Which code each of these has is not documented. */
            400: {
                headers: {
                    "paysera-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PaymentRequestNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["InvalidState"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "paymentRequests.capture": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the payment request. Real ones look like 32 base64url characters.
                 * @example abc123payment
                 */
                id: components["parameters"]["PaymentRequestId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "capture_amount": {
                 *         "amount": 999,
                 *         "currency": "EUR"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PaymentRequestCapture"];
            };
        };
        responses: {
            /** @description The payment request, captured. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "abc123payment",
                     *       "status": "captured",
                     *       "order_id": "SUB_12345",
                     *       "price": {
                     *         "amount": 999,
                     *         "currency": "EUR"
                     *       },
                     *       "price_paid": {
                     *         "amount": 999,
                     *         "currency": "EUR"
                     *       },
                     *       "description": "Monthly subscription",
                     *       "payer": {
                     *         "email": "customer@example.com"
                     *       },
                     *       "created_at": "2025-12-15T10:30:00Z",
                     *       "captured_at": "2025-12-15T10:31:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentRequest"];
                };
            };
            /** @description The amount is wrong. */
            400: {
                headers: {
                    "paysera-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PaymentRequestNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["InvalidState"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "paymentRequests.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the payment request. Real ones look like 32 base64url characters.
                 * @example abc123payment
                 */
                id: components["parameters"]["PaymentRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment request, canceled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "abc123payment",
                     *       "status": "canceled",
                     *       "order_id": "SUB_12345",
                     *       "price": {
                     *         "amount": 999,
                     *         "currency": "EUR"
                     *       },
                     *       "description": "Monthly subscription",
                     *       "payer": {
                     *         "email": "customer@example.com"
                     *       },
                     *       "created_at": "2025-12-15T10:30:00Z",
                     *       "updated_at": "2025-12-15T10:32:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentRequest"];
                };
            };
            400: components["responses"]["InvalidPaymentRequestId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PaymentRequestNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["InvalidState"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "paymentRequests.publicInfo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the payment request. Real ones look like 32 base64url characters.
                 * @example abc123payment
                 */
                id: components["parameters"]["PaymentRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public part of the payment request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "new",
                     *       "price": {
                     *         "amount": 999,
                     *         "currency": "EUR"
                     *       },
                     *       "description": "Monthly subscription",
                     *       "contact_info": {
                     *         "email": "support@yoursite.com"
                     *       },
                     *       "payer_email_present": true
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentRequestPublicInfo"];
                };
            };
            400: components["responses"]["InvalidPaymentRequestId"];
            404: components["responses"]["PaymentRequestNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "paymentRequests.setEmail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the payment request. Real ones look like 32 base64url characters.
                 * @example abc123payment
                 */
                id: components["parameters"]["PaymentRequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "customer@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["PaymentRequestEmail"];
            };
        };
        responses: {
            /** @description The payment request with the new email. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "abc123payment",
                     *       "status": "new",
                     *       "order_id": "SUB_12345",
                     *       "price": {
                     *         "amount": 999,
                     *         "currency": "EUR"
                     *       },
                     *       "description": "Monthly subscription",
                     *       "payer": {
                     *         "email": "customer@example.com"
                     *       },
                     *       "created_at": "2025-12-15T10:30:00Z",
                     *       "updated_at": "2025-12-15T10:32:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentRequest"];
                };
            };
            400: components["responses"]["InvalidEmail"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PaymentRequestNotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The status of the payment request does not allow this. */
            409: {
                headers: {
                    "paysera-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "paymentRequests.setMissingEmail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the payment request. Real ones look like 32 base64url characters.
                 * @example abc123payment
                 */
                id: components["parameters"]["PaymentRequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "customer@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["PaymentRequestEmail"];
            };
        };
        responses: {
            /** @description The payment request with the email. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "abc123payment",
                     *       "status": "new",
                     *       "order_id": "SUB_12345",
                     *       "price": {
                     *         "amount": 999,
                     *         "currency": "EUR"
                     *       },
                     *       "description": "Monthly subscription",
                     *       "payer": {
                     *         "email": "customer@example.com"
                     *       },
                     *       "created_at": "2025-12-15T10:30:00Z",
                     *       "updated_at": "2025-12-15T10:32:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentRequest"];
                };
            };
            400: components["responses"]["InvalidEmail"];
            404: components["responses"]["PaymentRequestNotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description An email is set already. */
            409: {
                headers: {
                    "paysera-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "paymentRequests.methods": {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at most. The default and the maximum are not documented.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip. Use it or a cursor, not both.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description The field to sort by. Which fields work is not documented.
                 * @example id
                 */
                order_by?: components["parameters"]["OrderBy"];
                /**
                 * @description The default is not documented.
                 * @example desc
                 */
                order_direction?: components["parameters"]["OrderDirection"];
                /**
                 * @description A cursor, `_metadata.cursors.after` of the page before this one.
                 * @example xyz789notification
                 */
                after?: components["parameters"]["After"];
                /**
                 * @description A cursor, `_metadata.cursors.before` of the page after this one.
                 * @example xyz789notification
                 */
                before?: components["parameters"]["Before"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the payment request. Real ones look like 32 base64url characters.
                 * @example abc123payment
                 */
                id: components["parameters"]["PaymentRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of payment methods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "key": "card",
                     *           "countries": [
                     *             "LT",
                     *             "LV"
                     *           ],
                     *           "group_key": "card",
                     *           "logo_url": "https://checkout-eu-a.paysera.com/logo/card.svg",
                     *           "basic_information": [
                     *             {
                     *               "language": "en",
                     *               "title": "Payment card",
                     *               "description": "Visa and Mastercard"
                     *             }
                     *           ],
                     *           "gateway": "card",
                     *           "status": "enabled"
                     *         }
                     *       ],
                     *       "_metadata": {
                     *         "total": 1,
                     *         "offset": 0,
                     *         "limit": 20,
                     *         "has_next": false,
                     *         "has_previous": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentMethodList"];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            404: components["responses"]["PaymentRequestNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "paymentRequests.startPayment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the payment request. Real ones look like 32 base64url characters.
                 * @example abc123payment
                 */
                id: components["parameters"]["PaymentRequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "method_key": "card"
                 *     }
                 */
                "application/json": components["schemas"]["PaymentStart"];
            };
        };
        responses: {
            /** @description How to go on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "redirect",
                     *       "flow_data": {
                     *         "redirect_url": "https://checkout-eu-a.paysera.com/pay/abc123payment",
                     *         "gateway_key": "card"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentStarted"];
                };
            };
            /** @description The method is missing or unknown. */
            400: {
                headers: {
                    "paysera-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationErrorBody"];
                };
            };
            /** @description The MAC is missing or does not fit. Whether this operation asks for one is not documented. */
            401: {
                headers: {
                    "paysera-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PaymentRequestNotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The status of the payment request does not allow this. */
            409: {
                headers: {
                    "paysera-correlation-id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "notifications.list": {
        parameters: {
            query?: {
                /**
                 * @description Only in this status; all if left out.
                 * @example new
                 */
                status?: "new" | "read";
                /**
                 * @description How many items a page holds at most. The maximum is not documented.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description How many items to skip. Use it or a cursor, not both.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description The field to sort by. Which other fields work is not documented.
                 * @example id
                 */
                order_by?: string;
                /**
                 * @description The default is not documented.
                 * @example desc
                 */
                order_direction?: components["parameters"]["OrderDirection"];
                /**
                 * @description A cursor, `_metadata.cursors.after` of the page before this one.
                 * @example xyz789notification
                 */
                after?: components["parameters"]["After"];
                /**
                 * @description A cursor, `_metadata.cursors.before` of the page after this one.
                 * @example xyz789notification
                 */
                before?: components["parameters"]["Before"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of notifications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "xyz789notification",
                     *           "status": "new",
                     *           "event": "payment_request.captured",
                     *           "data": {
                     *             "payment_request": {
                     *               "id": "abc123payment",
                     *               "status": "captured",
                     *               "order_id": "SUB_12345",
                     *               "price_paid": {
                     *                 "amount": 999,
                     *                 "currency": "EUR"
                     *               },
                     *               "payer": {
                     *                 "email": "customer@example.com"
                     *               },
                     *               "created_at": "2025-12-15T10:30:00Z",
                     *               "captured_at": "2025-12-15T10:31:00Z",
                     *               "token_strategy": "required",
                     *               "issued_token": "vLUGdTtnDjQs7Yv0fjYQyYfG60m"
                     *             }
                     *           },
                     *           "created_at": "2025-12-15T10:31:00Z"
                     *         }
                     *       ],
                     *       "_metadata": {
                     *         "total": 1,
                     *         "offset": 0,
                     *         "limit": 20,
                     *         "order_by": "id",
                     *         "order_direction": "desc",
                     *         "has_next": false,
                     *         "has_previous": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationList"];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "notifications.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the notification, as the callback gave it.
                 * @example xyz789notification
                 */
                notification_id: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "xyz789notification",
                     *       "status": "new",
                     *       "event": "payment_request.captured",
                     *       "data": {
                     *         "payment_request": {
                     *           "id": "abc123payment",
                     *           "status": "captured",
                     *           "order_id": "SUB_12345",
                     *           "price_paid": {
                     *             "amount": 999,
                     *             "currency": "EUR"
                     *           },
                     *           "payer": {
                     *             "email": "customer@example.com"
                     *           },
                     *           "created_at": "2025-12-15T10:30:00Z",
                     *           "captured_at": "2025-12-15T10:31:00Z",
                     *           "token_strategy": "required",
                     *           "issued_token": "vLUGdTtnDjQs7Yv0fjYQyYfG60m"
                     *         }
                     *       },
                     *       "created_at": "2025-12-15T10:31:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Notification"];
                };
            };
            400: components["responses"]["InvalidNotificationId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotificationNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "notifications.markRead": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the notification, as the callback gave it.
                 * @example xyz789notification
                 */
                notification_id: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification, read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "xyz789notification",
                     *       "status": "read",
                     *       "event": "payment_request.captured",
                     *       "data": {
                     *         "payment_request": {
                     *           "id": "abc123payment",
                     *           "status": "captured",
                     *           "order_id": "SUB_12345",
                     *           "price_paid": {
                     *             "amount": 999,
                     *             "currency": "EUR"
                     *           },
                     *           "created_at": "2025-12-15T10:30:00Z",
                     *           "captured_at": "2025-12-15T10:31:00Z"
                     *         }
                     *       },
                     *       "created_at": "2025-12-15T10:31:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Notification"];
                };
            };
            400: components["responses"]["InvalidNotificationId"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotificationNotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalServerError"];
        };
    };
    "webhook.callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "notification_id": "xyz789notification"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["NotificationCallback"];
            };
        };
        responses: {
            /** @description Taken. Any 2xx is assumed to do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
