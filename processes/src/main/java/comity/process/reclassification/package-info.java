/**
 * Process {@code reclassification}.
 *
 * <ol>
 *   <li>X10, TL-37, TL-37b: from the last service of the request the other side may object; who asked answers; silence at
 *       each step has its effect.
 *   <li>X10: the presiding judge rules, while no panel is at work the Registrar. TL-38 is the date of that task; when it has
 *       run the docket says so, and the ruling stays owed.
 *   <li>Section 9: one instance for each request. What it awaits bears the subject of the request ({@code class-7}), so that
 *       its TL-37 is never taken for that of an exhibit.
 * </ol>
 */
package comity.process.reclassification;
