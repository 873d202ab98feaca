/**
 * The frame round every page, the homes by role, and the pages that belong to no case.
 *
 * <ol>
 *   <li>Every page says the time of the Tribunal, which is the time the limits run by (section 4).
 *   <li>Every page carries the disclaimer: everything is alleged until a decision finds it, and a name implies no
 *       position on sovereignty (section 0, rules 1 and 8).
 *   <li>What is not open to a reader looks absent (section 0, rule 6).
 *   <li>The administrator's page shows clock and jobs and no case content (ADM).
 * </ol>
 */
package comity.web.shell;
