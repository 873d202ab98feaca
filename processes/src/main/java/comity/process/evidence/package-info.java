/**
 * Process of one exhibit: {@code evidence-item} (S15).
 *
 * <ol>
 *   <li>TL-39, TL-37, TL-37b, TL-38: summary, objection, answer, ruling; silence at each step has its effect.
 * </ol>
 */
package comity.process.evidence;
