/**
 * Pages and API of exhibits.
 *
 * <ol>
 *   <li>S15: filing, objection, answer, ruling, summary (TL-37 to TL-39).
 * </ol>
 */
package comity.web.evidence;
