/**
 * Process {@code challenge}.
 *
 * <ol>
 *   <li>S09, TL-20: the judge and the other party comment; when both have, or TL-20 has run, the President decides.
 *   <li>TL-20b: a late President is told so on the docket, and the Vice-President may decide.
 *   <li>S09: an upheld challenge vacates the seat, which {@code case-main} has filled.
 * </ol>
 */
package comity.process.challenge;
