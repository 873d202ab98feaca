/**
 * The procedures from deliberation to publication.
 *
 * <ol>
 *   <li>S20–S22: {@code deliberation} waits for drafts, comments, requests, votes, opinions and the seal; TL-52 to
 *       TL-59, FX-03. To everyone outside chambers it is one closed box.
 *   <li>S23: {@code publication} waits for proposals, rulings and publication; TL-60, TL-60b, TL-61.
 * </ol>
 */
package comity.process.deliberation;
