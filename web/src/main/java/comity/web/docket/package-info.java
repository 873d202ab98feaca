/**
 * The docket and the page of a case, for the public and for those in it.
 *
 * <ol>
 *   <li>The page answers first where the case stands, who must act and by when, and what happens if the date passes
 *       (section 0, rule 3).
 *   <li>Everything is marked as alleged until a decision is issued (section 0, rule 1; S22).
 *   <li>A line whose paper is closed to the reader shows that, with its hash (section 1.1).
 *   <li>Deliberation, mediation and examination are one closed box to those outside them (section 0, rule 6).
 * </ol>
 */
package comity.web.docket;
