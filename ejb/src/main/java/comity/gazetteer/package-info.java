/**
 * The gazetteer: places that a form may name, kept by the registry as reference data (section 2.2, D09).
 *
 * <ol>
 *   <li>D09: a place of the gazetteer has a name, coordinates, the host State and, where it is disputed, the authority
 *       in effective control. A form names it by its number; whatever the form leaves open is taken from here.
 *   <li>Section 0, rule 8: naming a place implies no position on sovereignty. The fixed disclaimer is attached to every
 *       paper that names a disputed place of the gazetteer.
 *   <li>The demonstration's places are invented. {@code gazetteer.csv} of the reference folder replaces them.
 *   <li>A place is changed or ended by the keepers of the table; forms that have named it keep what they say, and the
 *       disclaimer stays on their papers. An ended place is offered to no form after its last day.
 * </ol>
 */
package comity.gazetteer;
