/**
 * Doing a thing once though it is asked twice.
 *
 * <ol>
 *   <li>S01: a filing sent again with the same key is answered with the same receipt.
 * </ol>
 */
package comity.idempotency;
