/**
 * Processes of the written phase: {@code written-phase} (S13) and {@code non-appearance} (X1).
 *
 * <ol>
 *   <li>S13: four rounds, one after the other, each with its limit (TL-23 to TL-26).
 *   <li>X1: a party that misses its first submission or the hearing gets TL-85; then its default is recorded.
 * </ol>
 */
package comity.process.submission;
