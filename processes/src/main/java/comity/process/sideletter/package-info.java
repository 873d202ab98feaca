/**
 * Process {@code side-letter}.
 *
 * <ol>
 *   <li>X5: it belongs to no case and ends with none; its key is the number of the letter.
 *   <li>TL-83: a version is open to answers until the timer; a new version opens them again.
 * </ol>
 */
package comity.process.sideletter;
