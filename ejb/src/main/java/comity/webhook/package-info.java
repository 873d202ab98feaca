/**
 * Webhooks of States.
 *
 * <ol>
 *   <li>Section 9: each State may register one address to which events are posted in the envelope
 *       {@code id, type, docket, at, actor, class, subject, data}, each type with the prefix of section 5. It is
 *       told of what the permission matrix tells its columns;
 *       what stands in a class that these may not read is left out, and only hashes remain.
 *   <li>S04: a webhook may be the second channel of service. Delivered means that it has answered with success.
 *   <li>Each delivery is signed with the secret that the State got at registration: {@code Comity-Signature: t=…,v1=…}, the
 *       hexadecimal HMAC-SHA-256 of time, full stop and body. The time is the second of the try, by the machine's clock.
 *   <li>The database keeps a secret under lock (AES-GCM) with the key of {@code COMITY_SECRETS_KEY}; one kept in clear from
 *       earlier is locked after the next start. Production does not start without the key.
 *   <li>A delivery is a letter of the outbox: tried again with growing pauses, the same id each time. After three deliveries
 *       in a row that were given up, or at once when the address answers that it is gone, the webhook is disabled, what
 *       still waits for it is given up, and the registry gets a task: in the case of the delivery, or about the State where
 *       it belongs to none.
 *   <li>Outside demo and test an address begins with https. Addresses of the own house or of a private network are refused
 *       at registration and again before each try, unless their host is named in {@code COMITY_WEBHOOK_INSIDE}; redirects
 *       are not followed.
 * </ol>
 */
package comity.webhook;
