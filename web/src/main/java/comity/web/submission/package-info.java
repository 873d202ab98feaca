/**
 * Pages and API of the written rounds.
 *
 * <ol>
 *   <li>S13: submissions with outline and executive summary (TL-23 to TL-26).
 *   <li>X1: re-entry after a recorded default.
 * </ol>
 */
package comity.web.submission;
