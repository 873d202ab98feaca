/**
 * Process {@code preliminary-objections}.
 *
 * <ol>
 *   <li>TL-27: the time to object runs beside the written phase; it ends with the objection or is lost.
 *   <li>TL-28, TL-29: the other party answers, then the panel rules claim by claim.
 *   <li>S11: the written phase is told when the merits wait and when they go on; the case, when no claim is left.
 * </ol>
 */
package comity.process.objection;
