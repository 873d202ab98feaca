/**
 * The access log on a page.
 *
 * <ol>
 *   <li>Section 1.2: the auditor reads logs and metadata; of closed rooms only that they were read.
 * </ol>
 */
package comity.web.audit;
