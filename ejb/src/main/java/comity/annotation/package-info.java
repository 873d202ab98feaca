/**
 * What judges note for themselves beside precedents.
 *
 * <ol>
 *   <li>Section 11: judges see the same index as the public, and their private annotations beside it.
 *   <li>An annotation is of class CHB and narrower: it is its writer's alone. To everybody else, other judges and the
 *       Registry included, it looks absent.
 *   <li>No word of it enters the public index, a feed, a notice or an export.
 * </ol>
 */
package comity.annotation;
