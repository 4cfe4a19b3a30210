// Generated from the contract of vaiipay by "npm run generate". Do not edit.
import type { Validators } from "../../src/index.js"

/** The validators of VaiiPay gateway, by operation. Loaded when the option validate is used. */
export declare const operations: Validators["operations"]
export declare const webhooks: Validators["webhooks"]
export declare const shapes: Validators["shapes"]
