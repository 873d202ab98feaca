/**
 * The inbox.
 *
 * <ol>
 *   <li>Every act in a case is told here at once to those whom the matrix names (section 1.2).
 *   <li>Opening a notice of service here acknowledges it (S04).
 * </ol>
 */
package comity.web.notice;
