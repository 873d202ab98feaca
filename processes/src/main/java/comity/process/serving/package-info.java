/**
 * Process {@code service} and decision table {@code deemed-service}.
 *
 * <ol>
 *   <li>S04: the claim's service is part of the spine; every other filing's service starts by message.
 *   <li>TL-05, TL-06, TL-96: the timers of dispatch, acknowledgement and note verbale.
 * </ol>
 */
package comity.process.serving;
