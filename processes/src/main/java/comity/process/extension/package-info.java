/**
 * Process {@code extension-request}.
 *
 * <ol>
 *   <li>X7, TL-86: the other side is heard from the first delivery on; silence decides nothing.
 *   <li>X7, TL-87: the Registrar, the presiding judge or the President decides; who is late loses it to the President.
 *   <li>Section 9: one instance for each limit, known by the id of its row; the moved limit takes its timers along.
 * </ol>
 */
package comity.process.extension;
