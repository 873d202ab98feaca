/**
 * Joinder in portal and API.
 *
 * <ol>
 *   <li>X3: a party, the President or a presiding judge asks; cases of the same filing are proposed first. The parties of
 *       both cases answer (TL-81), whoever decides joins, coordinates or refuses (TL-90). Of two panels the page
 *       says to all inside whose word is awaited, and what was said before both agree to the judges of the two alone.
 *   <li>X3: the page of a joined case says where it goes on; that of a lead case names what was joined to it; coordinated
 *       cases name each other, also beside the form of the procedural order.
 *   <li>Section 1.1: requests and answers are for those inside one of the two cases; that cases belong together is public.
 * </ol>
 */
package comity.web.joinder;
