/**
 * Process {@code joinder}.
 *
 * <ol>
 *   <li>X3: one instance in each of the two cases, known by the number of the request; what happens in one case is told to
 *       the other.
 *   <li>TL-81: the parties of the case answer or waive it; then the case waits until the other has come as far.
 *   <li>TL-90: in the case of whoever decides the task is opened; who is late loses it to the President.
 *   <li>X3: where a panel is at work in each case both run the task; the one that has spoken waits for the other and is asked
 *       again when that one says something else.
 *   <li>Section 9: the spine of a joined case ends by {@code Joined}; that of the lead case goes on and is not told.
 * </ol>
 */
package comity.process.joinder;
