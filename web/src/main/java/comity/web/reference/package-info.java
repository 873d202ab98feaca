/**
 * The pages on which Registrar and administrator keep the reference tables, and on which a focal point registers the
 * channels of its State.
 *
 * <ol>
 *   <li>Section 1: clerks and auditors read them; to everybody else these pages look absent.
 *   <li>Every page shows below the table what was changed in it, by whom, from which day.
 * </ol>
 */
package comity.web.reference;
