/**
 * The registry of instruments for programs.
 *
 * <ol>
 *   <li>Section 8: what may be invoked between two Signatories in a period can be asked before a claim is filed.
 * </ol>
 */
package comity.web.instrument;
